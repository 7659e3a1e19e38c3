package shop;
import static dev.fanwise.Cancellation.*;
import static dev.fanwise.ReturnWhen.*;
import dev.fanwise.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

abstract class Fields {
  protected int Objects, Duration, Arrays, ReturnWhen, Thread, DaemonThreads, Elements, executor, Pages, PagesFanOut, EachFanOut, Executor;
  static int ONE_TIMEOUT, tasks, title;
}

abstract class Statics extends Fields {
  static String one(String x) { return "s" + x; }
}

abstract class Pages<java, dev> extends Statics {
  record Page(String Objects, String java, String dev, String shop, String tasks, String fanOut, String executor, String Statics) {}

  Pages() {}
  Pages(String java, String executor, Object taskExecutor, Object Objects, Object Executor) {}

  @Gather(value = "one", timeout = "5s") abstract List<String> all(@Each List<String> Objects) throws InterruptedException, TimeoutException;
  @Gather("one") abstract String[] array(@Each String... java);
  @Gather("one") abstract List<String> of(@Each List<String> Statics);
  @Gather("one") abstract List<String> inShop(@Each List<String> shop);
  @WaitFor(value = "one", returnWhen = FIRST_COMPLETED, onReturn = CANCEL, stagger = "1s") abstract String first(@Each String[] Arrays) throws InterruptedException;
  @WaitFor(value = "letter", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, timeout = "5s") abstract String letter(@Each char[] Elements) throws InterruptedException, TimeoutException;
  String letter(char dev) { return "l" + dev; }
  @Gather("entry") abstract Map<String, String> entries(@Each Map<String, String> Map);
  String entry(Map.Entry<String, String> java) { return java.getValue(); }
  @Gather(timeout = "5s") abstract Page load(String java, java type, dev other, String ReturnWhen, Duration Duration, String Override) throws TimeoutException;
  @Gather abstract Task<Page> later(String java, java type, dev other, String ReturnWhen, Duration Duration, String Override);
  @TaskGroupScope("body") abstract String scope(String java, String TaskGroup);
  String body(TaskGroup dev, String java, String TaskGroup) { return "b" + java; }

  String Objects(String ReturnWhen) { return ReturnWhen; }
  String java(String java, java type, dev other) { return "j" + type + other; }
  String dev(String ReturnWhen) { return ReturnWhen; }
  String shop(Duration Duration) { return "" + Duration; }
  String tasks() { return ""; }
  String fanOut(String Override) { return Override; }
  String executor() { return ""; }
  String Statics() { return ""; }
}

public class Main {
  static String run() throws Exception {
    var pages = new PagesFanOut<Integer, Long>(Runnable::run);
    return pages.all(List.of("1")) + pages.array("2")[0] + pages.of(List.of("3")) + pages.inShop(List.of("3")) + pages.first(new String[] {"4"})
        + pages.letter(new char[] {'a'}) + pages.entries(Map.of("k", "v"))
        + pages.load("x", 1, 2L, "y", Duration.ZERO, "z") + pages.later("x", 1, 2L, "y", Duration.ZERO, "z").get().equals(pages.load("x", 1, 2L, "y", Duration.ZERO, "z"))
        + pages.scope("5", "6");
  }
}
