package options;
import dev.fanwise.*;
import java.lang.annotation.*;
import java.util.List;
import static options.Main.Level.*;

public class Main {
  enum Level { LOW, HIGH }
  @Target(ElementType.TYPE_USE) @interface Use { Level value(); }

  abstract static class Pages<Object, Integer> {
    protected int Main, Pages, Level, java;
    record Page<X>(String dev, X call) {}
    static String dev() { return "dev"; }
    Object call(Object Main) { return Main; }
    @Gather @SuppressWarnings("fanwise:FW027") abstract Page<Object> load(Object Main, @Use(HIGH) boolean failed) throws InterruptedException;
    @Gather("each") abstract List<String> all(@Each List<@Use(LOW) String> Main);
    static String each(String id) { return "e" + id; }
  }

  static String run() throws Exception {
    return new Main_PagesFanOut<String, Long>().load("x", true) + " " + new Main_PagesFanOut<String, Long>().all(List.of("1"));
  }
}
