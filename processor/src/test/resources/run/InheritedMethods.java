import dev.fanwise.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;

@SuppressWarnings("fanwise:FW031")
public class InheritedMethods {

  /** The order of {@code implements} is of no account, nor which class of a chain says it. */
  interface Titles { String title(String id); }
  interface Cached extends Titles { @Override default String title(String id) { return "cached " + id; } }
  interface Twice extends Cached { @Override default String title(String id) { return "twice " + id; } }
  record Page(String title) {}
  abstract static class BaseFirst implements Titles, Cached { @Gather abstract Page load(String id) throws InterruptedException; }
  abstract static class BaseLast implements Cached, Titles { @Gather abstract Page load(String id) throws InterruptedException; }
  abstract static class Base implements Titles {}
  abstract static class OfClass extends Base implements Cached { @Gather abstract Page load(String id) throws InterruptedException; }
  abstract static class Cacheds implements Cached {}
  abstract static class Below extends Cacheds implements Titles, Twice { @Gather abstract Page load(String id) throws InterruptedException; }
  interface AllOfThem extends Titles, Cached, Twice { @Gather Page load(String id) throws InterruptedException; }

  /** A method of a superclass implements that of an interface, also by type arguments. */
  abstract static class Store<K> { public String title(K id) { return "stored " + id; } }
  interface GenericTitles<K> { String title(K id); }
  interface DefaultTitles<K> { default String title(K id) { return "default"; } }
  abstract static class Stored extends Store<String> implements GenericTitles<String>, DefaultTitles<String> { @Gather abstract Page load(String id) throws InterruptedException; }
  abstract static class Chain<A, B> extends Store<B> {}
  abstract static class Chained<T> extends Chain<Integer, List<T>> implements GenericTitles<List<T>> { @Gather abstract Page load(List<T> id) throws InterruptedException; }
  interface GenericMethod<K> { <T extends K> String title(T id, List<? super T> others); }
  abstract static class OwnGenericMethod<K> { public <U extends K> String title(U id, List<? super U> others) { return "generic " + id; } }
  abstract static class GenericMethods extends OwnGenericMethod<CharSequence> implements GenericMethod<CharSequence> {
    @Gather abstract Page load(String id, List<Object> others) throws InterruptedException;
  }
  interface ErasedMethod { String title(List<String> id); }
  abstract static class ByErasure implements ErasedMethod {
    @SuppressWarnings("rawtypes") @Override public String title(List id) { return "erased " + id; }
    @Gather abstract Page load(List<String> id) throws InterruptedException;
  }

  /** What every object has. */
  abstract static class Order implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1;
    @Gather abstract Page load() throws InterruptedException;
    String title() { return "order"; }
    @Override public int compare(String a, String b) { return a.compareTo(b); }
  }
  interface Named { @Override String toString(); @Override int hashCode(); @Override boolean equals(Object o); @Gather Page load() throws InterruptedException; default String title() { return "named"; } }
  interface NamedToo extends Comparator<String>, Named { @Override default int compare(String a, String b) { return 0; } }

  /** One method of two supertypes: it is as visible as one of them wants, and throws what both allow. */
  abstract static class Throws { @Gather abstract Page load() throws IOException, TimeoutException, InterruptedException; String title() throws FileNotFoundException { return "thrown"; } }
  interface ThrowsLess { Page load() throws Exception; }
  interface Other { Object load() throws IOException, InterruptedException; }
  interface Reading extends Other { @Override Record load() throws FileNotFoundException, InterruptedException; }
  abstract static class Both extends Throws implements ThrowsLess, Other, Reading {}
  abstract static class Swapped extends Throws implements Reading, ThrowsLess { record Two(int a) {} @Gather abstract Two other() throws InterruptedException; int a() { return 1; } }
  abstract static class PlainBoth extends Throws implements ThrowsLess, Other, Reading { record Two(int a) {} @Gather abstract Two two() throws InterruptedException; int a() { return 2; } }
  interface Loads<T> { T load(long id) throws InterruptedException; }
  interface PageLoads extends Loads<Page> { @Override @Gather Page load(long id) throws InterruptedException; default String title(long id) { return "t" + id; } }
  abstract static class LoadsTwice implements Loads<Page>, PageLoads { record Two(int a) {} @Gather abstract Two two() throws InterruptedException; int a() { return 2; } }
  interface First<E> { @WaitFor(value = "one", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) E first(@Each List<String> all) throws InterruptedException; default E one(String it) { return null; } }
  interface FirstString { String first(List<String> all) throws InterruptedException; }
  abstract static class Firsts implements First<CharSequence>, FirstString { @Override public String one(String it) { return "first " + it; } record Two(int a) {} @Gather abstract Two two() throws InterruptedException; int a() { return 2; } }
  interface GenericAll { @Gather("one") <X extends CharSequence> List<X> all(@Each List<X> all) throws InterruptedException; default <Z> Z one(Z it) { return null; } }
  interface GenericAllToo { <Y extends CharSequence> Collection<Y> all(List<Y> all) throws InterruptedException, IOException; }
  abstract static class Generics implements GenericAllToo, GenericAll { @Override public <Z> Z one(Z it) { return it; } record Two(int a) {} @Gather abstract Two two() throws InterruptedException; int a() { return 2; } }
  interface Many { @Gather("one") List<String> all(@Each String... all) throws InterruptedException; default String one(String it) { return it; } }
  interface ManyToo { List<String> all(String... all) throws InterruptedException; }
  abstract static class Arrays implements Many, ManyToo { record Two(int a) {} @Gather abstract Two two() throws InterruptedException; int a() { return 2; } }
  /** An abstract method of a class keeps a default method from being inherited. */
  abstract static class Asks { @Gather abstract public Page load() throws InterruptedException; public String title() { return "asked"; } }
  interface Answers { default Page load() throws InterruptedException { return new Page("answered"); } }
  abstract static class AsksAnyway extends Asks implements Answers { @Override @Gather public abstract Page load() throws InterruptedException; }
  abstract static class StillAsks extends Asks implements Answers { record Two(int a) {} @Gather abstract Two two() throws InterruptedException; int a() { return 2; } }
  /** An interface takes the body of a method away again. */
  interface Again extends Cached { @Override String title(String id); }
  abstract static class Abstracted extends Cacheds implements Again { @Override public String title(String id) { return "again " + id; } @Gather abstract Page load(String id) throws InterruptedException; }

  public static List<Object> run() throws Exception {
    List<Object> lines = new ArrayList<>();
    lines.add(new InheritedMethods_BaseFirstFanOut().load("1"));
    lines.add(new InheritedMethods_BaseLastFanOut().load("1"));
    lines.add(new InheritedMethods_OfClassFanOut().load("1"));
    lines.add(new InheritedMethods_BelowFanOut().load("1"));
    lines.add(new InheritedMethods_AllOfThemFanOut().load("1"));
    lines.add(new InheritedMethods_StoredFanOut().load("1"));
    lines.add(new InheritedMethods_ChainedFanOut<String>().load(List.of("1")));
    lines.add(new InheritedMethods_GenericMethodsFanOut().load("1", List.of()));
    lines.add(new InheritedMethods_ByErasureFanOut().load(List.of("1")));
    lines.add(new InheritedMethods_OrderFanOut().load());
    lines.add(new InheritedMethods_NamedFanOut().load());
    lines.add(new InheritedMethods_SwappedFanOut().load());
    lines.add(new InheritedMethods_PlainBothFanOut().load());
    lines.add(new InheritedMethods_LoadsTwiceFanOut().load(1));
    String first = new InheritedMethods_FirstsFanOut().first(List.of("1"));
    lines.add(first);
    List<String> all = new InheritedMethods_GenericsFanOut().all(List.of("1"));
    lines.add(all);
    lines.add(((Many) new InheritedMethods_ArraysFanOut()).all("1", "2"));
    lines.add(new InheritedMethods_AsksAnywayFanOut().load());
    lines.add(new InheritedMethods_StillAsksFanOut().load());
    lines.add(new InheritedMethods_AbstractedFanOut().load("1"));
    return lines;
  }
}
//= Page[title=cached 1]
//= Page[title=cached 1]
//= Page[title=cached 1]
//= Page[title=twice 1]
//= Page[title=twice 1]
//= Page[title=stored 1]
//= Page[title=stored [1]]
//= Page[title=generic 1]
//= Page[title=erased [1]]
//= Page[title=order]
//= Page[title=named]
//= Page[title=thrown]
//= Page[title=thrown]
//= Page[title=t1]
//= first 1
//= [1]
//= [1, 2]
//= Page[title=asked]
//= Page[title=asked]
//= Page[title=again 1]
