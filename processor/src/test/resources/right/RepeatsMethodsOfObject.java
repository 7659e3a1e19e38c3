import dev.fanwise.*;
import java.util.*;

/** An interface that repeats what every object has, which no class has to implement. */
interface RepeatsMethodsOfObject extends Comparator<String> {
  record Page(String title) {}
  @Gather Page load();
  default String title() { return ""; }
  @Override default int compare(String left, String right) { return left.compareTo(right); }
  @Override String toString();
}
