import dev.fanwise.*;
import java.util.*;
import java.util.concurrent.*;

public class WildcardsWithinBounds {

  record Reading<T extends Number>(T value, String unit) {}
  record Maximum<T extends Comparable<T>>(T value) {}
  record Two<T extends Number & Comparable<T>>(T value) {}
  record Nested<T extends Number>(List<T> values, Outcome<T> value) {}
  record Dependent<A extends Number, B extends List<A>>(A value, B values) {}
  record Lower<T extends Number>(T value) {}
  record Free<T>(T value) {}

  abstract static class Readings {
    @Gather abstract Reading<?> read() throws InterruptedException;
    @Gather abstract Reading<? extends Integer> integer() throws InterruptedException;
    @Gather abstract Reading<? extends Comparable<Integer>> comparable() throws InterruptedException;
    @Gather abstract Maximum<?> maximum() throws InterruptedException;
    @Gather abstract Maximum<? extends Integer> maximumOfIntegers() throws InterruptedException;
    @Gather abstract Two<?> two() throws InterruptedException;
    @Gather abstract Nested<?> nested() throws InterruptedException;
    @Gather abstract Dependent<?, ?> dependent() throws InterruptedException;
    @Gather abstract Dependent<Integer, ?> partly() throws InterruptedException;
    @Gather abstract Lower<? super Integer> lower() throws InterruptedException;
    @Gather abstract Free<?> free() throws InterruptedException;
    @Gather abstract CompletableFuture<Maximum<?>> later();
    @TaskGroupScope abstract Two<?> scope() throws InterruptedException;
    Integer value() { return 42; }
    String unit() { return "mm"; }
    List<Integer> values() { return List.of(1); }
  }

  record Handles<T extends Comparable<T>>(Task<T> value) {}

  abstract static class Waits {
    @WaitFor abstract Handles<?> all() throws InterruptedException;
    Integer value() { return 1; }
  }

  /** An awaitable of a wildcard. */
  abstract static class Given {
    record Page<T extends Comparable<T>>(T value, Number size) {}
    @Gather abstract Page<?> load(Callable<String> value, Stage<?> size) throws Exception;
  }

  abstract static class Stage<N extends Number> implements java.util.function.Supplier<N> {}

  static final class Box<T extends Number> implements Iterable<T> {
    private final List<T> all;
    Box(List<T> all) { this.all = all; }
    @Override public Iterator<T> iterator() { return all.iterator(); }
  }

  static final class Scores<T extends Number> extends TreeMap<String, T> {
    private static final long serialVersionUID = 1;
    Scores(Map<String, T> all) { super(all); }
  }

  abstract static class Elements {
    @Gather("half") abstract List<Integer> halves(@Each Box<?> numbers) throws InterruptedException;
    @Gather("half") abstract List<Integer> integers(@Each Box<? extends Integer> numbers) throws InterruptedException;
    @Gather("score") abstract Map<String, Integer> scores(@Each Scores<?> scores) throws InterruptedException;
    @Gather("half") abstract Map<? extends Number, Integer> byNumber(@Each Box<?> numbers) throws InterruptedException;
    int half(Number number) { return number.intValue() / 2; }
    int score(String name, Number score) { return name.length() + score.intValue(); }
  }

  public static List<Object> run() throws Exception {
    List<Object> lines = new ArrayList<>();
    Readings readings = new WildcardsWithinBounds_ReadingsFanOut();
    lines.add(readings.read());
    lines.add(readings.integer());
    lines.add(readings.comparable());
    lines.add(readings.maximum());
    lines.add(readings.maximumOfIntegers());
    lines.add(readings.two());
    lines.add(readings.nested().values());
    lines.add(readings.dependent());
    lines.add(readings.partly());
    lines.add(readings.lower());
    lines.add(readings.free());
    lines.add(readings.later().get());
    lines.add(readings.scope());
    lines.add(new WildcardsWithinBounds_WaitsFanOut().all().value().get());
    lines.add(new WildcardsWithinBounds_GivenFanOut().load(() -> "x", new Stage<Integer>() { @Override public Integer get() { return 1; } }));
    Elements elements = new WildcardsWithinBounds_ElementsFanOut();
    lines.add(elements.halves(new Box<>(List.of(2, 4))));
    lines.add(elements.integers(new Box<>(List.of(2, 4))));
    lines.add(elements.scores(new Scores<>(Map.of("a", 1))));
    lines.add(elements.byNumber(new Box<>(List.of(2))));
    return lines;
  }
}
//= Reading[value=42, unit=mm]
//= Reading[value=42, unit=mm]
//= Reading[value=42, unit=mm]
//= Maximum[value=42]
//= Maximum[value=42]
//= Two[value=42]
//= [1]
//= Dependent[value=42, values=[1]]
//= Dependent[value=42, values=[1]]
//= Lower[value=42]
//= Free[value=42]
//= Maximum[value=42]
//= Two[value=42]
//= 1
//= Page[value=x, size=1]
//= [1, 2]
//= [1, 2]
//= {a=2}
//= {2=1}
