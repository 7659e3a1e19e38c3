import dev.fanwise.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Generic tasks, whose type arguments only the compiler writes down. */
public class GenericTasksOfUsers {

  abstract static class Steps {
    record Ranking(List<Integer> ids, Map<Integer, String> names, String best) {}
    @Gather abstract Ranking ranking() throws InterruptedException;
    List<Integer> ids() { return List.of(2, 1); }
    <K extends Comparable<K>> Map<K, String> names(List<? extends K> ids) {
      Map<K, String> names = new TreeMap<>();
      ids.forEach(id -> names.put(id, "n" + id));
      return names;
    }
    <K, V> V best(Map<K, V> names, List<? super K> ids) { return names.values().iterator().next(); }
  }

  abstract static class Stages {
    record Box<T>(T content) {}
    <T> CompletableFuture<T> later(Supplier<? extends T> supplier) { return CompletableFuture.supplyAsync(supplier::get, Runnable::run); }
    <T> T open(Box<T> box) { return box.content(); }
    @Gather("later") abstract List<Number> all(@Each List<? extends Supplier<? extends Number>> suppliers) throws InterruptedException;
    @Gather("later") abstract <N extends Number & Comparable<N>> Map<Supplier<N>, N> keyed(@Each Set<Supplier<N>> suppliers) throws InterruptedException;
    @Gather("open") abstract void each(@Each Stream<Box<? extends CharSequence>> boxes, @AsCompleted Consumer<? super Object> each) throws InterruptedException;
  }

  abstract static class Enums {
    record All<E extends Enum<E>>(Set<E> every) {}
    <E extends Enum<E>> E parse(String name, Class<E> type) { return Enum.valueOf(type, name); }
    <E extends Enum<E>> Set<E> every(Class<E> type) { return EnumSet.allOf(type); }
    @Gather("parse") abstract <E extends Enum<E>> List<E> parsed(@Each List<String> names, Class<E> type) throws InterruptedException;
    @Gather abstract <E extends Enum<E>> All<E> all(Class<E> type) throws InterruptedException;
    @Gather("every") abstract List<Set<? extends Enum<?>>> sets(@Each List<Class<Thread.State>> types) throws InterruptedException;
  }

  abstract static class Throwing {
    interface Work<T, X extends Exception> { T get() throws X; }
    <T, X extends Exception> T call(Work<? extends T, ? extends X> work) throws X { return work.get(); }
    @Gather("call") abstract List<String> files(@Each List<Work<String, java.io.FileNotFoundException>> works) throws java.io.IOException, InterruptedException;
    @Gather("call") abstract <X extends Exception> List<Object> any(@Each List<? extends Work<?, X>> works) throws X, InterruptedException;
    @Gather("call") abstract List<Outcome<Object>> tried(@Each List<Work<?, ?>> works) throws InterruptedException;
  }

  abstract static class Functions {
    record Composed(Function<String, ? extends Number> compose) {}
    <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> first, Function<? super B, ? extends C> second) { return argument -> second.apply(first.apply(argument)); }
    @Gather abstract Composed composed(Function<Object, String> first, Function<CharSequence, Integer> second) throws InterruptedException;
    <A, B> B apply(Function<? super A, ? extends B> function, A argument) { return function.apply(argument); }
    @Gather("apply") abstract List<Integer> applied(@Each List<Function<? super String, Integer>> functions, String argument) throws InterruptedException;
  }

  abstract static class Generic<A> {
    class Inner<B> {
      final A outer;
      final B inner;
      Inner(A outer, B inner) { this.outer = outer; this.inner = inner; }
    }
    record One<T>(T part) {}
    <X, Y> String show(Generic<X>.Inner<? extends Y> inner) { return inner.outer + "" + inner.inner; }
    <T> T part(Generic<T>.Inner<?> inner) { return inner.outer; }
    @Gather("show") abstract List<String> all(@Each List<Generic<A>.Inner<?>> inner) throws InterruptedException;
    @Gather abstract One<A> one(Generic<A>.Inner<String> inner) throws InterruptedException;
  }

  abstract static class Waits {
    record Handles(Task<? extends Number> first) {}
    <T> T first(List<? extends T> list) { return list.get(0); }
    <T> boolean enough(Waited<? extends T> soFar) { return !soFar.done().isEmpty(); }
    @WaitFor(value = "first", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Object any(@Each List<List<?>> lists) throws InterruptedException;
    @WaitFor abstract Handles handles(List<? extends Integer> list) throws InterruptedException;
    @WaitFor(value = "first", until = "enough") abstract <T> Waited<T> some(@Each List<? extends List<T>> lists) throws InterruptedException;
  }

  abstract static class Entries {
    <E extends Map.Entry<K, ?>, K> K key(E entry) { return entry.getKey(); }
    <T> void add(Collection<? super T> to, T item) { to.add(item); }
    <T extends Number> long sum(Iterable<? extends T> numbers) {
      long sum = 0;
      for (T number : numbers) { sum += number.longValue(); }
      return sum;
    }
    @Gather("key") abstract Map<String, CharSequence> keys(@Each Map<String, ? extends Number> map) throws InterruptedException;
    @Gather("add") abstract void addAll(@Each List<Collection<Object>> to, String item) throws InterruptedException;
    @Gather("sum") abstract long[] sums(@Each List<? extends Set<? extends Number>> sets) throws InterruptedException;
  }

  public static List<Object> run() throws Exception {
    List<Object> seen = Collections.synchronizedList(new ArrayList<>());
    Stages stages = new GenericTasksOfUsers_StagesFanOut();
    stages.each(Stream.of(new Stages.Box<>("x")), seen::add);
    Collection<Object> added = new ArrayList<>();
    Entries entries = new GenericTasksOfUsers_EntriesFanOut();
    entries.addAll(List.of(added), "item");
    Enums enums = new GenericTasksOfUsers_EnumsFanOut();
    Functions functions = new GenericTasksOfUsers_FunctionsFanOut();
    Generic<String> generic = new GenericTasksOfUsers_GenericFanOut<>();
    Waits waits = new GenericTasksOfUsers_WaitsFanOut();
    return List.of(
        new GenericTasksOfUsers_StepsFanOut().ranking(),
        stages.all(List.of(() -> 1)),
        seen,
        enums.parsed(List.of("NEW"), Thread.State.class),
        enums.all(Thread.State.class).every().size(),
        new GenericTasksOfUsers_ThrowingFanOut().files(List.of(() -> "file")),
        functions.composed(Object::toString, CharSequence::length).compose().apply("abc"),
        functions.applied(List.of(String::length), "ab"),
        generic.all(List.of(generic.new Inner<>("a", 1))),
        generic.one(generic.new Inner<>("q", "s")),
        waits.any(List.of(List.of("z"))),
        waits.handles(List.of(4)).first().get(),
        entries.keys(Map.of("key", 2)),
        added,
        entries.sums(List.of(Set.of(3)))[0]);
  }
}
//= Ranking[ids=[2, 1], names={1=n1, 2=n2}, best=n1]
//= [1]
//= [x]
//= [NEW]
//= 6
//= [file]
//= 3
//= [2]
//= [a1]
//= One[part=q]
//= z
//= 4
//= {key=key}
//= [item]
//= 3
