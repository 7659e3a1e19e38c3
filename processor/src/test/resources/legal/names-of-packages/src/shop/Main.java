package shop;
import dev.fanwise.*;
import java.util.*;
import java.util.concurrent.*;

abstract class Pages<Slot, Objects, Executor> {
  record Page(String title, List<String> more) {}
  interface shop {}
  @Gather(timeout = "5s") abstract Page load(String Objects, Slot Slot) throws InterruptedException, TimeoutException;
  @Gather abstract <Override, EachFanOut> List<String> each(@Each List<String> ids, Override Objects, EachFanOut Executor, Executor Thread, Objects Duration);
  <Override, EachFanOut> String each(String id, Override Objects, EachFanOut x, Executor Thread, Objects Duration) { return id; }
  String title(String Objects) { return Objects; }
  List<String> more() { return List.of(); }
}
public class Main {
  static String run() throws Exception {
    return new PagesFanOut<Integer, Integer, Integer>(new ForkJoinPool(1)).load("1", 2) + " " + new PagesFanOut<Integer, Integer, Integer>().each(List.of("2"), 1, 2, 3, 4);
  }
}
