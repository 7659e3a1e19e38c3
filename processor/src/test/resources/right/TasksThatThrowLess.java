import dev.fanwise.*;
import java.io.*;
import java.util.concurrent.*;

/** A subtype whose tasks throw less than the fan-out method that it inherits. */
abstract class TasksThatThrowLess implements TasksThatThrowLess_Loading {
  @Override @Gather public abstract Page load() throws IOException, TimeoutException;
  public String title() { return ""; }
}
interface TasksThatThrowLess_Loading {
  record Page(String title) {}
  Page load() throws IOException, TimeoutException;
}
