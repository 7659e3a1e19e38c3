package shop;
import dev.fanwise.*;
import java.util.*;
abstract class Pages<T> {
  record Page(String title) {}
  private final String names;
  @SafeVarargs Pages(List<String>... names) { this.names = String.valueOf(names.length); }
  @SafeVarargs Pages(int x, T... names) { this.names = "" + names.length; }
  @SuppressWarnings("unchecked") Pages(long x, T... names) { this.names = "" + names.length; }
  @Gather abstract Page load() throws InterruptedException;
  String title() { return names.toString(); }
}
