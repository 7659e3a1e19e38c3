import dev.fanwise.*;
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

class Shop {
  enum Mode { FAST, SAFE { } }

  @Retention(RetentionPolicy.RUNTIME) @interface Part { String[] value(); Class<?>[] types() default {}; }

  @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE_USE)
  @interface Checked {
    String[] text() default {};
    int[] none();
    char[] c() default 'x';
    double[] d() default 1;
    float[] f() default 1;
    long l() default 1;
    int i() default 1;
    byte b() default 1;
    short s() default 1;
    boolean flag() default false;
    Mode mode() default Mode.FAST;
    Class<?> type() default Object.class;
    Part[] parts() default {};
  }

  abstract static class Pages {
    record Page(String title) {}

    @Gather abstract @Checked(none = {}, text = "one", type = int[][].class, mode = Mode.SAFE) Page load(
        @Checked(
            none = {1, 2},
            text = {"a\"\n\\", "\u00fc\u2028\u2029", "\0\t\r\f\b", "\ud800", "\\u0041", "", "$T $L", "*/"},
            c = {'\'', '"', '\\', '\u2028', '\n', '\0', '\ud800'},
            d = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, Double.MAX_VALUE},
            f = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0.0f, Float.MIN_VALUE},
            l = Long.MIN_VALUE, i = Integer.MIN_VALUE, b = Byte.MIN_VALUE, s = Short.MIN_VALUE, flag = true,
            type = Map.Entry[].class,
            parts = {@Part({}), @Part(value = "x", types = {void.class, String.class}), @Part({"y", "z"})})
        String id) throws InterruptedException;

    String title(String id) { return id; }
  }
}

public class Main {
  static String run() throws Exception {
    Method declared = Shop.Pages.class.getDeclaredMethod("load", String.class);
    Method generated = Shop_PagesFanOut.class.getDeclaredMethod("load", String.class);
    return declared.getAnnotatedReturnType().equals(generated.getAnnotatedReturnType())
        + " " + Arrays.equals(declared.getAnnotatedParameterTypes(), generated.getAnnotatedParameterTypes())
        + " " + new Shop_PagesFanOut().load("1");
  }
}
