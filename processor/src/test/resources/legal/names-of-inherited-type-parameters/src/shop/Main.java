package shop;
import dev.fanwise.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Base<A extends @Nullable Object> {
  record Page<V>(V title) {}
  @Gather <dev extends A, java extends Comparable<? super java>> Page<dev> load(dev Objects, java T) throws InterruptedException;
  default <Q> Q title(Q Objects) { return Objects; }
  @Gather("one") <Objects, T extends List<@Nullable Objects>> List<T> all(@Each List<T> ids, Objects Thread, A dev) throws InterruptedException;
  default <U, W extends List<@Nullable U>> W one(W id, U Thread, A dev) { return id; }
}
@NullMarked
abstract class Pages<T, java extends Comparable<java>, javaType, T2> implements Base<Map<@Nullable T, java>> {
  interface T3 {}
  record Two(String a, List<T3> b) {}
  @Gather abstract Two two(java dev) throws InterruptedException;
  String a(java dev) { return "a" + dev; }
  List<T3> b() { return List.of(); }
}
public class Main {
  static String run() throws Exception {
    Pages<String, Integer, Long, Long> pages = new PagesFanOut<>();
    return pages.load(Map.of("k", 1), "x") + " " + pages.all(List.of(List.of("y")), "z", Map.of()) + " " + pages.two(3);
  }
}
