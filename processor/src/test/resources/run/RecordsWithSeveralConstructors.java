import dev.fanwise.*;
import java.util.*;
import java.util.concurrent.*;

public class RecordsWithSeveralConstructors {

  /** A box is a Number, too. */
  interface Boxes {
    record Price(long cents, String currency) {
      Price(Number major, String currency) { this(Math.round(major.doubleValue() * 100), currency); }
      Price(Long cents, Object currency) { this(-1L, "another"); }
      Price(Object cents, String currency) { this(-2L, "another"); }
      private Price(Long cents, String currency) { this(-3L, "private"); }
    }
    @Gather Price load() throws InterruptedException;
    default long cents() { return 1234; }
    default String currency() { return "GBP"; }
  }

  interface EveryPrimitive {
    record All(boolean a, byte b, char c, short d, int e, long f, float g, double h) {
      All(Boolean a, Byte b, Character c, Short d, Integer e, Long f, Float g, Double h) { this(false, (byte) 0, '-', (short) 0, 0, 0, 0, 0); }
      All(Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) { this(false, (byte) 1, '-', (short) 1, 1, 1, 1, 1); }
      All(boolean a, Number b, Comparable<?> c, Object d, long e, double f, double g, double h) { this(false, (byte) 2, '-', (short) 2, 2, 2, 2, 2); }
    }
    @Gather All load() throws InterruptedException;
    default boolean a() { return true; }
    default byte b() { return 11; }
    default char c() { return 'c'; }
    default short d() { return 12; }
    default int e() { return 13; }
    default long f() { return 14; }
    default float g() { return 15; }
    default double h() { return 16; }
  }

  interface Varargs {
    record Names(String... all) {
      Names(Object all) { this("one", "object"); }
      Names(CharSequence... all) { this("char", "sequences"); }
    }
    record Numbers(int a, int b) {
      Numbers(int... all) { this(-1, -1); }
      Numbers(Integer a, Integer... b) { this(-2, -2); }
      Numbers(Integer... all) { this(-3, -3); }
    }
    @Gather Names names() throws InterruptedException;
    default String[] all() { return new String[] {"x", "y"}; }
    @Gather Numbers numbers() throws InterruptedException;
    default int a() { return 1; }
    default int b() { return 2; }
  }

  /** With type arguments, both constructors have the same parameters. */
  interface Generic {
    record Box<T>(T value) {
      Box(String text) { this((T) null); }
    }
    record Pair<A, B extends Comparable<B>>(A first, B second) {
      Pair(A first, Integer second) { this(first, (B) null); }
      Pair(String first, B second) { this((A) null, second); }
      Pair(List<? extends A> first, B second) { this((A) null, second); }
    }
    record Hit<T>(T value, long score) {
      Hit(T value, Long score) { this(value, -1L); }
      Hit(T value, Number score) { this(value, -2L); }
    }
    @Gather Box<String> box() throws InterruptedException;
    default String value() { return "text"; }
    @Gather Pair<String, Integer> pair() throws InterruptedException;
    default String first() { return "first"; }
    default Integer second() { return 2; }
    @Gather Hit<String> hit() throws InterruptedException;
    default long score() { return 3; }
  }

  abstract static class GenericOverloads {
    record Lists<T>(@From("find") List<? extends T> all, int size) {
      Lists(Collection<? extends T> all, Integer size) { this((List<? extends T>) null, -1); }
      <C extends ArrayList<T>> Lists(C all, int size) { this((List<? extends T>) null, -2); }
    }
    record Pair<A, B extends Comparable<B>>(A first, B second) {
      Pair(A first, Integer second) { this(first, (B) null); }
      Pair(String first, B second) { this((A) null, second); }
      Pair(List<? extends A> first, B second) { this((A) null, second); }
    }
    @Gather abstract Lists<String> load() throws InterruptedException;
    @Gather abstract Pair<List<String>, Integer> pair() throws InterruptedException;
    List<String> find() { return List.of("a"); }
    int size() { return 1; }
    List<String> first() { return List.of("first"); }
    Integer second() { return 2; }
  }

  interface Outcomes {
    record Page(Outcome<? extends CharSequence> title, Outcome<Integer> size, Number rest) {
      Page(Outcome<String> title, Object size, Object rest) { this((Outcome<? extends CharSequence>) title, null, -1); }
      Page(Object title, Outcome<Integer> size, Number rest) { this((Outcome<? extends CharSequence>) null, size, -2); }
    }
    @Gather Page load() throws InterruptedException;
    default String title() { return "t"; }
    default int size() { return 1; }
    default Number rest() { return 2; }
  }

  /** What a wait hands over is a task, but also something of the runtime. */
  interface Waits {
    record Tasks(Task<String> title, Task<Integer> size) {
      Tasks(Object title, Object size) { this(null, null); }
    }
    @WaitFor Tasks load() throws InterruptedException;
    default String title() { return "t"; }
    default int size() { return 1; }
  }

  private static String text(Outcome<?> outcome) { return outcome instanceof Outcome.Success<?> success ? "" + success.value() : "?"; }

  public static List<Object> run() throws Exception {
    List<Object> lines = new ArrayList<>();
    lines.add(new RecordsWithSeveralConstructors_BoxesFanOut().load());
    lines.add(new RecordsWithSeveralConstructors_EveryPrimitiveFanOut().load());
    Varargs varargs = new RecordsWithSeveralConstructors_VarargsFanOut();
    lines.add(List.of(varargs.names().all()));
    lines.add(varargs.numbers());
    Generic generic = new RecordsWithSeveralConstructors_GenericFanOut();
    lines.add(generic.box());
    lines.add(generic.pair());
    lines.add(generic.hit());
    GenericOverloads overloads = new RecordsWithSeveralConstructors_GenericOverloadsFanOut();
    lines.add(overloads.load());
    lines.add(overloads.pair());
    Outcomes.Page page = new RecordsWithSeveralConstructors_OutcomesFanOut().load();
    lines.add(text(page.title()) + text(page.size()) + page.rest());
    Waits.Tasks tasks = new RecordsWithSeveralConstructors_WaitsFanOut().load();
    lines.add(tasks.title().get() + tasks.size().get());
    return lines;
  }
}
//= Price[cents=1234, currency=GBP]
//= All[a=true, b=11, c=c, d=12, e=13, f=14, g=15.0, h=16.0]
//= [x, y]
//= Numbers[a=1, b=2]
//= Box[value=text]
//= Pair[first=first, second=2]
//= Hit[value=text, score=3]
//= Lists[all=[a], size=1]
//= Pair[first=[first], second=2]
//= t12
//= t1
