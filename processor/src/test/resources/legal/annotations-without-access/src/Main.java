import dev.fanwise.*;
import java.lang.annotation.*;
import java.util.*;

class Shop {
  @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.CONSTRUCTOR}) private @interface Nullable {}
  @Target(ElementType.TYPE_USE) private @interface NonNull {}
  private static class Inside { @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @interface Checked {} }
  private enum Mode { SAFE }
  private static final class Checker {}
  @interface Part { Class<?>[] value(); }
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @interface By {
    Class<?> value() default Object.class;
    Mode mode() default Mode.SAFE;
    Part part() default @Part({});
  }

  abstract static class Pages<@By(Checker.class) K extends @NonNull Object> {
    record Page(String title, List<String> more) {}

    @Nullable Pages() {}
    Pages(@Nullable @Inside.Checked String first, @By(part = @Part({String.class, Checker[].class})) int second) {}

    @Nullable @Gather abstract @By(mode = Mode.SAFE) Page load(@Nullable @By(Checker.class) String id)
        throws @Inside.Checked InterruptedException;

    @Gather("title") abstract <@Inside.Checked T> List<@By(Checker.class) String> all(
        @Each List<@Inside.Checked ? extends @NonNull String> ids, @By(mode = Mode.SAFE) T @NonNull ... others);

    String title(String id) { return "t" + id; }
    <T> String title(String id, T... others) { return "t" + id; }
    List<@NonNull String> more() { return List.of(); }
  }
}

public class Main {
  static String run() throws Exception {
    return new Shop_PagesFanOut<String>("a", 2).load("1") + " " + new Shop_PagesFanOut<String>().all(List.of("1"));
  }
}
