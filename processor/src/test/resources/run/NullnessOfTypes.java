import dev.fanwise.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

/** What is printed is what the generated methods say, where it is not what the declared ones do. */
public class NullnessOfTypes {

  record Page<E extends @Nullable Object>(@Nullable E first, List<@Nullable E> all) {}

  abstract static class Own<V, W extends @Nullable V> {
    @Gather("find") abstract List<@Nullable V> all(@Each List<String> keys) throws InterruptedException;
    @Nullable V find(String key) { return null; }
    @Gather("same") abstract List<@Nullable W @Nullable []> arrays(@Each @Nullable V @Nullable [] @Nullable [] keys) throws InterruptedException;
    @Nullable W @Nullable [] same(@Nullable V @Nullable [] key) { return null; }
    @SuppressWarnings("unchecked") @Gather abstract Page<@Nullable V> page(Map<? extends @Nullable V, ? super @Nullable W> map, @Nullable V @Nullable... rest) throws InterruptedException;
    @Nullable V first(Map<? extends @Nullable V, ? super @Nullable W> map) { return null; }
    List<@Nullable V> all(@Nullable V @Nullable [] rest) { return List.of(); }
    @Gather("given") abstract <X extends @Nullable V, Y extends List<@Nullable X>> Map<Y, @Nullable X> generic(@Each List<Y> keys, X one) throws InterruptedException;
    <A extends @Nullable Object> @Nullable A given(List<@Nullable A> key, A one) { return null; }
    @WaitFor(value = "find", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) abstract @Nullable V first(@Each List<String> keys) throws InterruptedException;
    @Gather("find") abstract Task<List<@Nullable V>> later(@Each List<String> keys);
  }

  interface Base<K, V> {
    @Gather("one") List<@Nullable V> all(@Each List<? extends @Nullable K> keys, @Nullable V other, V[] array, @NonNull V sure) throws InterruptedException;
    default @Nullable V one(@Nullable K key, @Nullable V other, V[] array, V sure) { return null; }
    @Gather("two") <T extends @Nullable K> Map<T, @Nullable T> twice(@Each List<T> keys, V either) throws InterruptedException;
    default <T extends @Nullable K> @Nullable T two(T key, V either) { return null; }
  }
  interface Middle<T> extends Base<@Nullable T, List<@Nullable T>> {}
  abstract static class Inherited<Z> implements Middle<Z> { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return ""; } }
  abstract static class OfNumber implements Middle<@Nullable Number> { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return ""; } }
  interface Arrays2<K, V> {
    @Gather("one") List<@Nullable V> all(@Each List<? extends @Nullable K> keys, @Nullable V other, @NonNull V sure, V[] array) throws InterruptedException;
    default @Nullable V one(@Nullable K key, @Nullable V other, V sure, V[] array) { return null; }
  }
  abstract static class OfArray implements Arrays2<String @Nullable [], int @Nullable []> { record Two(String a) {} @Gather abstract Two three() throws InterruptedException; String a() { return ""; } }
  abstract static class OfNested implements Base<Map.@Nullable Entry<String, @Nullable Integer>, Integer> { record Two(String a) {} @Gather abstract Two three() throws InterruptedException; String a() { return ""; } }

  @NullMarked
  static class Marked {
    abstract static class Pages { record One(String a) {} @Gather abstract One one() throws InterruptedException; String a() { return ""; } }
    @NullUnmarked
    abstract static class Unmarked { @NullMarked Unmarked() {} record One(String a) {} @Gather abstract One one() throws InterruptedException; String a() { return ""; } @NullMarked @Gather abstract One two() throws InterruptedException; }
    interface Loads { record One(String a) {} @Gather One one() throws InterruptedException; default String a() { return ""; } }
    abstract static class InheritsUnmarked implements Inside { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; }
  }
  interface Inside { record One(String a) {} @Gather One one() throws InterruptedException; default String a() { return ""; } }
  abstract static class InheritsMarked implements Marked.Loads { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; }

  private static String text(AnnotatedType type) {
    return type.toString().replaceAll("@org.jspecify.annotations.(\\w+)\\(\\)", "@$1").replaceAll("[\\w.]+\\.(\\w+)", "$1");
  }

  private static String text(Method method) {
    return method.getName() + Arrays.stream(method.getTypeParameters()).map(it -> it + ":" + Arrays.stream(it.getAnnotatedBounds()).map(NullnessOfTypes::text).toList()).toList() + text(method.getAnnotatedReturnType())
        + Arrays.stream(method.getAnnotatedParameterTypes()).map(NullnessOfTypes::text).toList();
  }

  private static void compare(Class<?> declared, Class<?> generated, List<Object> lines) throws Exception {
    for (Method method : declared.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && !method.isSynthetic()) {
        String found = text(generated.getDeclaredMethod(method.getName(), method.getParameterTypes()));
        if (!found.equals(text(method))) {
          lines.add(text(method) + " became " + found);
        }
      }
    }
  }

  private static void print(Class<?> generated, List<Object> lines) {
    Arrays.stream(generated.getDeclaredMethods()).filter(it -> !it.isSynthetic()).map(NullnessOfTypes::text).filter(it -> !it.startsWith("t")|| it.startsWith("twice")).sorted().forEach(lines::add);
  }

  private static void marks(Class<?> generated, List<Object> lines) {
    List<String> marks = new ArrayList<>();
    marks.add(mark(generated));
    Arrays.stream(generated.getDeclaredMethods()).filter(it -> !it.isSynthetic()).sorted(Comparator.comparing(Method::getName)).forEach(it -> marks.add(it.getName() + mark(it)));
    Arrays.stream(generated.getDeclaredConstructors()).map(it -> "new" + mark(it)).distinct().forEach(marks::add);
    lines.add(marks);
  }

  private static String mark(AnnotatedElement element) {
    return (element.isAnnotationPresent(NullMarked.class) ? " marked" : "") + (element.isAnnotationPresent(NullUnmarked.class) ? " unmarked" : "");
  }

  public static List<Object> run() throws Exception {
    List<Object> lines = new ArrayList<>();
    compare(Own.class, NullnessOfTypes_OwnFanOut.class, lines);
    compare(Base.class, NullnessOfTypes_BaseFanOut.class, lines);
    print(NullnessOfTypes_InheritedFanOut.class, lines);
    print(NullnessOfTypes_OfNumberFanOut.class, lines);
    print(NullnessOfTypes_OfArrayFanOut.class, lines);
    print(NullnessOfTypes_OfNestedFanOut.class, lines);
    marks(NullnessOfTypes_Marked_PagesFanOut.class, lines);
    marks(NullnessOfTypes_Marked_UnmarkedFanOut.class, lines);
    marks(NullnessOfTypes_Marked_LoadsFanOut.class, lines);
    marks(NullnessOfTypes_Marked_InheritsUnmarkedFanOut.class, lines);
    marks(NullnessOfTypes_InsideFanOut.class, lines);
    marks(NullnessOfTypes_InheritsMarkedFanOut.class, lines);
    return lines;
  }
}
//= all[]List<@Nullable List<@Nullable Z>>[List<? extends @Nullable Z>, @Nullable List<@Nullable Z>, List<@Nullable Z>[], @NonNull List<@Nullable Z>]
//= twice[T:[@Nullable Z]]Map<T, @Nullable T>[List<T>, List<@Nullable Z>]
//= all[]List<@Nullable List<@Nullable Number>>[List<? extends @Nullable Number>, @Nullable List<@Nullable Number>, List<@Nullable Number>[], @NonNull List<@Nullable Number>]
//= twice[T:[@Nullable Number]]Map<T, @Nullable T>[List<T>, List<@Nullable Number>]
//= all[]List<int @Nullable[]>[List<? extends String @Nullable[]>, int @Nullable[], int @NonNull[], int[] @Nullable[]]
//= all[]List<@Nullable Integer>[List<? extends @Nullable Map$Entry<String, @Nullable Integer>>, @Nullable Integer, Integer[], @NonNull Integer]
//= twice[T:[@Nullable Map$Entry<String, @Nullable Integer>]]Map<T, @Nullable T>[List<T>, Integer]
//= [ marked, one, new]
//= [ unmarked, one, two marked, new marked]
//= [ marked, one, new]
//= [ marked, one unmarked, two, new]
//= [, one, new]
//= [, one marked, two, new]
