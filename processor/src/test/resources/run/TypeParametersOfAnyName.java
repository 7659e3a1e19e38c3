import dev.fanwise.*;
import java.util.List;

/** Type parameters with the names of types that the generated class imports and this file does not: no compiler minds. */
public class TypeParametersOfAnyName {

  static abstract class Pages<Override, FanOut> {
    record Page<A, B, C>(A first, B second, C third) {}

    @Gather abstract <Executor, Duration> Page<Executor, Duration, Override> load(Executor x, Duration y, Override z);
    <T> T first(T x) { return x; }
    <T> T second(T y) { return y; }
    <T> T third(T z) { return z; }

    @Gather("third") abstract <FanOutOptions> List<FanOutOptions> all(@Each FanOutOptions[] z);
  }

  public static List<Object> run() throws Exception {
    Pages<Integer, Void> pages = new TypeParametersOfAnyName_PagesFanOut<>();
    return List.of(pages.<Short, Byte>load((short) 1, (byte) 2, 3), pages.all(new String[] {"a"}));
  }
}
//= Page[first=1, second=2, third=3]
//= [a]
