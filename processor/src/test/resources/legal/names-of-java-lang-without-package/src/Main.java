
import dev.fanwise.*;
import java.lang.Iterable;
import java.lang.Number;
import java.lang.Runnable;
import java.lang.String;
import java.util.List;

abstract class Pages<N extends Number & Comparable<? super N>> {
  record Page(long pid, String number, Void none) {}
  @Gather abstract Page load(java.lang.Process process, N number) throws java.lang.InterruptedException;
  @Gather abstract List<String> each(@Each Iterable<? extends java.lang.Integer> ids, Runnable... others) throws java.lang.CloneNotSupportedException;
  String each(int id, Runnable... others) throws java.lang.CloneNotSupportedException { return "e" + id; }
  long pid(java.lang.Process process) { return process == null ? 1 : 0; }
  String number(N number) { return "n" + number; }
  void none(java.lang.Process process) {}
}
public class Main {
  static String run() throws java.lang.Exception {
    PagesFanOut<java.lang.Integer> pages = new PagesFanOut<>();
    return pages.load(null, 3) + " " + pages.each(List.of(1));
  }
}
