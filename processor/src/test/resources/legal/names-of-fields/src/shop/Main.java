package shop;
import static dev.fanwise.Cancellation.*;
import static dev.fanwise.ReturnWhen.*;
import dev.fanwise.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

abstract class Fields {
  protected int Objects, Duration, Arrays, ReturnWhen, Thread, DaemonThreads, Elements, Keys, FanOutOptions, executor, Pages, PagesFanOut, EachFanOut, Executor, Slot, FanOut, Map;
  static int ONE_TIMEOUT, tasks, title, java, dev, shop, javax, org, options;
}

abstract class Pages<T> extends Fields {
  record Page(String Objects, String java, String dev, String shop, String tasks, String fanOut, String executor, String Statics) {}

  Pages() {}
  Pages(String java, String executor, Object taskExecutor, Object Objects, Object Executor) {}

  static String one(String x) { return "s" + x; }
  @Gather(value = "one", timeout = "5s") abstract List<String> all(@Each List<String> Objects) throws InterruptedException, TimeoutException;
  @Gather("one") abstract String[] array(@Each String... java);
  @Gather("one") abstract List<String> of(@Each List<String> Statics);
  @Gather("one") abstract List<String> inShop(@Each List<String> shop);
  @Gather("one") abstract Map<String, String> inMap(@Each List<String> shop);
  @WaitFor(value = "one", returnWhen = FIRST_COMPLETED, onReturn = CANCEL, stagger = "1s") abstract String first(@Each String[] Arrays) throws InterruptedException;
  @WaitFor(value = "letter", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, timeout = "5s") abstract String letter(@Each char[] Elements) throws InterruptedException, TimeoutException;
  String letter(char dev) { return "l" + dev; }
  @Gather("entry") abstract Map<String, String> entries(@Each Map<String, String> Map);
  String entry(Map.Entry<String, String> java) { return java.getValue(); }
  @Gather(timeout = "5s") abstract Page load(String java, T type, String ReturnWhen, Duration Duration, String Override) throws TimeoutException;
  @Gather abstract Task<Page> later(String java, T type, String ReturnWhen, Duration Duration, String Override);
  @TaskGroupScope("body") abstract String scope(String java, String TaskGroup);
  String body(TaskGroup dev, String java, String TaskGroup) { return "b" + java; }

  String Objects(String ReturnWhen) { return ReturnWhen; }
  String java(String java, T type) { return "j" + type; }
  static String dev(String ReturnWhen) { return ReturnWhen; }
  String shop(Duration Duration) { return "" + Duration; }
  String tasks() { return ""; }
  String fanOut(String Override) { return Override; }
  String executor() { return ""; }
  String Statics() { return ""; }
}

interface Constants {
  int Objects = 1, FanOutOptions = 2, java = 3, dev = 4, options = 5, Duration = 6, Thread = 7, DaemonThreads = 8;
  record Page(String one, String two) {}
  @Gather(timeout = "5s") Page load(String java) throws TimeoutException;
  default String one(String java) { return java; }
  default String two() { return "two"; }
}

public class Main {
  static String run() throws Exception {
    var pages = new PagesFanOut<Integer>(Runnable::run);
    return pages.all(List.of("1")) + pages.array("2")[0] + pages.of(List.of("3")) + pages.inShop(List.of("3")) + pages.inMap(List.of("5")) + pages.first(new String[] {"4"})
        + pages.letter(new char[] {'a'}) + pages.entries(java.util.Map.of("k", "v"))
        + pages.load("x", 1, "y", Duration.ZERO, "z") + pages.later("x", 1, "y", Duration.ZERO, "z").get().equals(pages.load("x", 1, "y", Duration.ZERO, "z"))
        + pages.scope("5", "6") + new ConstantsFanOut().load("c");
  }
}
