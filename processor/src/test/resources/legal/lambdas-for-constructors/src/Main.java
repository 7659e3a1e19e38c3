import dev.fanwise.*;
import java.util.concurrent.*;
import java.util.function.*;

abstract class Pages {
  record Page(String title) {}
  final String by;
  Pages() { this.by = "nothing"; }
  Pages(Consumer<Runnable> sink) { this.by = "consumer"; }
  Pages(String name) { this.by = "name"; }
  Pages(String name, Supplier<String> title) { this.by = title.get(); }
  Pages(Function<String, String> title, String name, Supplier<String> more) { this.by = title.apply(name); }
  Pages(String one, String two, String three, String four) { this.by = "four"; }
  @Gather abstract Page load(String id) throws InterruptedException;
  String title(String id) { return by + id; }
}

abstract class Others {
  record Page(String title) {}
  final String by;
  Others() { this.by = "nothing"; }
  Others(Runnable run) { run.run(); this.by = "runnable"; }
  Others(String one, int two) { this.by = "two"; }
  @Gather abstract Page load(String id) throws InterruptedException;
  String title(String id) { return by + id; }
}

public class Main {
  static String run() throws Exception {
    Executor same = Runnable::run;
    return new PagesFanOut(r -> {}).load("1").title() + new PagesFanOut().load("1").title()
        + new PagesFanOut("x", () -> "s").load("1").title() + new PagesFanOut(same, "x").load("1").title()
        + new PagesFanOut(t -> "f" + t, "y", () -> "").load("1").title()
        + new PagesFanOut(same, "1", "2", "3", "4").load("1").title()
        + new OthersFanOut(System.out::flush).load("1").title() + new OthersFanOut(same, "", 1).load("1").title();
  }
}
