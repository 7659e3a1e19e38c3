import dev.fanwise.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

@SuppressWarnings({"unchecked","rawtypes"}) public class ShapesOfEveryKind {
  record Many<T>(T... all) { @SafeVarargs Many {} Many(Object one) { this((T[]) null); } Many(Collection<T> all) { this((T[]) null); } }
  record Arr(int[] a, String[][] b, List<String>[] c) { Arr(Object a, Object b, Object c) { this((int[]) null, null, null); } Arr(int[] a, Object[] b, Object[] c) { this((int[]) null, (String[][]) null, (List<String>[]) null); } }
  record Compact(int a) { Compact { if (a < 0) throw new IllegalArgumentException(); } Compact(long a) { this(-1); } Compact(Integer a) { this(-2); } Compact(Object a) { this(-3); } }
  record Bounded<T extends Comparable<T>, U extends List<? extends T>>(T t, U u) { Bounded(Comparable<?> t, Collection<?> u) { this((T) null, (U) null); } Bounded(Object t, U u) { this((T) null, (U) null); } }
  record Fn(Supplier<String> s, @From("ca") Callable<String> c) { Fn(Object s, Object c) { this((Supplier<String>) null, null); } Fn(Supplier<? extends CharSequence> s, Object c) { this((Supplier<String>) null, null); } }
  record Voids(Void nothing, String s) { Voids(Object nothing, String s) { this((Void) null, "bad"); } Voids(String nothing, Object s) { this((Void) null, "bad2"); } }
  record Rec<R extends Rec<R>>(List<R> subs, int n) { Rec(Collection<R> subs, long n) { this(List.of(), -1); } }
  record Inner<T>(Map<String, Map<T, Optional<T>>> m, Optional<?> o) { Inner(Object m, Optional<T> o) { this((Map<String, Map<T, Optional<T>>>) null, (Optional<?>) null); } }

  interface A {
    @Gather Many<String> many() throws InterruptedException;
    default String[] all() { return new String[] {"m"}; }
    @Gather Arr arr() throws InterruptedException;
    default int[] a() { return new int[] {1}; }
    default String[][] b() { return new String[][] {{"b"}}; }
    default List<String>[] c() { return new List[] {List.of("c")}; }
    record C(@From("comp") int a) { C(Integer a) { this(-9); } }
    @Gather C compact() throws InterruptedException;
    default int comp() { return 5; }
    @Gather Bounded<Integer, List<Integer>> bounded() throws InterruptedException;
    default Integer t() { return 1; }
    default List<Integer> u() { return List.of(2); }
    @Gather Fn fn(Supplier<Supplier<String>> s, Callable<Callable<String>> c2) throws Exception;
    default Callable<String> ca(Callable<Callable<String>> c2) throws Exception { return c2.call(); }
    @Gather Task<Voids> voids();
    default void nothing() {}
    default CompletionStage<String> s() { return CompletableFuture.completedFuture("s"); }
    @TaskGroupScope CompletableFuture<Inner<String>> inner();
    default Map<String, Map<String, Optional<String>>> m() { return Map.of(); }
    default Optional<?> o() { return Optional.of(1); }
  }
  static final class Sub {}
  interface B<P> {
    record R1<T>(T x, Outcome<T> y) { public R1(String x, Outcome<T> y) { this((T) null, y); } }
    @Gather <Q extends P> R1<Q> gen(Q of) throws InterruptedException;
    default <Z> Z x(Z of) { return of; }
    default <Z extends P> Z y(Z of) { return of; }
  }
  interface B2 extends B<Map<String, ? extends Number>> { record Two(String a) {} @Gather Two two() throws InterruptedException; default String a() { return "a"; } }
  abstract static class C2<N extends Number & Comparable<N>> implements B<N> { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return "a"; } }

  abstract static class Chain1<T> { abstract Object load(T t) throws Exception; }
  abstract static class Chain2<T, U extends List<T>> extends Chain1<U> { @Override abstract Record load(U u) throws IOException, InterruptedException; }
  record Pg(String title) {}
  abstract static class Chain3 extends Chain2<String, List<String>> { @Override @Gather protected abstract Pg load(List<String> u) throws InterruptedException; String title(List<? extends CharSequence> u) { return "c" + u; } }
  abstract static class Chain4 extends Chain3 { @Override String title(List<? extends CharSequence> u) { return "d" + u; } record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return "a"; } }
  interface Pub { Record load(List<String> u) throws InterruptedException, IOException; }
  abstract static class Chain5 extends Chain3 implements Pub { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return "a"; } }

  interface D1 { default String n() { return "d1"; } }
  interface D2 { default String n() { return "d2"; } }
  interface D12 extends D1, D2 { @Override default String n() { return D1.super.n(); } }
  abstract static class Dd implements D2, D12, D1 { record N(String n) {} @Gather abstract N load() throws InterruptedException; }
  static class Impl implements D1 { }
  abstract static class De extends Impl implements D1 { record N(String n) {} @Gather abstract N load() throws InterruptedException; }
  abstract static class Over1<T> { String m(T t, int i) { return "t"; } String m(String s, Integer i) { return "s"; } }
  abstract static class Over2 extends Over1<Integer> { record M(String m) {} @Gather abstract M load(Integer t, int i) throws InterruptedException; }
  static abstract class Stat { static String hid() { return "up"; } }
  static abstract class Stat2 extends Stat { static String hid() { return "low"; } record H(String hid) {} @Gather abstract H load() throws InterruptedException; }

  public static List<Object> run() throws Exception {
    List<Object> l = new ArrayList<>();
    A a = new ShapesOfEveryKind_AFanOut();
    l.add(List.of(a.many().all()));
    l.add(a.arr().b()[0][0]);
    l.add(a.compact());
    l.add(a.bounded());
    l.add(a.fn(() -> () -> "s", () -> () -> "c").s().get());
    l.add(a.voids().get());
    l.add(a.inner().get());
    l.add(new ShapesOfEveryKind_B2FanOut().gen(new TreeMap<String, Integer>()));
    l.add(new ShapesOfEveryKind_C2FanOut<Integer>().gen(3));
    l.add(new ShapesOfEveryKind_Chain3FanOut().load(List.of("x")));
    l.add(new ShapesOfEveryKind_Chain4FanOut().load(List.of("x")));
    l.add(new ShapesOfEveryKind_Chain5FanOut().load(List.of("x")));
    l.add(new ShapesOfEveryKind_DdFanOut().load());
    l.add(new ShapesOfEveryKind_DeFanOut().load());
    l.add(new ShapesOfEveryKind_Over2FanOut().load(1, 2));
    l.add(new ShapesOfEveryKind_Stat2FanOut().load());
    return l;
  }
}
//= [m]
//= b
//= C[a=5]
//= Bounded[t=1, u=[2]]
//= s
//= Voids[nothing=null, s=s]
//= Inner[m={}, o=Optional[1]]
//= R1[x={}, y=Success[value={}]]
//= R1[x=3, y=Success[value=3]]
//= Pg[title=c[x]]
//= Pg[title=d[x]]
//= Pg[title=c[x]]
//= N[n=d1]
//= N[n=d1]
//= M[m=t]
//= H[hid=low]
