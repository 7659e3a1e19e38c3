package shop;
import dev.fanwise.*;
import java.util.*;

abstract class Pages {
  record Slot(String title, Outcome<List<String>> more) {}
  record FanOut(String title) {}
  interface EachFanOut {}
  interface Override {}
  interface java {}
  @Gather abstract Slot load(String id) throws InterruptedException;
  @Gather abstract FanOut out(String id) throws InterruptedException;
  @Gather("title") abstract List<String> all(@Each List<String> ids);
  @Gather("title") abstract Task<List<String>> later(@Each List<String> ids);
  String title(String id) { return "t" + id; }
  List<String> more() { return List.of(); }
}
public class Main {
  static String run() throws Exception {
    Pages pages = new PagesFanOut();
    return pages.load("1") + " " + pages.out("1") + " " + pages.all(List.of("2")) + pages.later(List.of("3")).get();
  }
}
