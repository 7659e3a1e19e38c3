import dev.fanwise.*;
import java.lang.annotation.*;
import java.util.*;

@Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface Gr\u00f6\u00dfe { String value(); }

abstract class Gr\u00fc\u00dfe<\u00c4> {
  record Seite(String \u00fcberschrift, String \u9801, String \ud835\udd1e) {}
  @Gather(timeout = "1m") abstract @Gr\u00f6\u00dfe("\u20ac\\\u00fc\\u00fc") Seite lade(long schl\u00fcssel) throws InterruptedException, java.util.concurrent.TimeoutException;
  @Gather abstract List<String> \u00e9lan(@Each List<\u00c4> \u00e9l\u00e9ments);
  String \u00e9lan(\u00c4 \u00e9l\u00e9ment) { return "\u00e9" + \u00e9l\u00e9ment; }
  String \u00fcberschrift(long schl\u00fcssel) { return Thread.currentThread().getName(); }
  String \u9801() { return "p"; }
  String \ud835\udd1e() { return "a"; }
}
public class Main {
  static String run() throws Exception {
    var seite = new Gr\u00fc\u00dfeFanOut<Integer>().lade(1);
    return seite.\u00fcberschrift().equals("Gr\u00fc\u00dfe.lade/\u00fcberschrift") + seite.\u9801() + seite.\ud835\udd1e()
        + new Gr\u00fc\u00dfeFanOut<Integer>().\u00e9lan(List.of(1)).get(0).length()
        + Gr\u00fc\u00dfeFanOut.class.getDeclaredMethod("lade", long.class).getAnnotatedReturnType().getAnnotation(Gr\u00f6\u00dfe.class).value().equals("\u20ac\\\u00fc\\u00fc");
  }
}
