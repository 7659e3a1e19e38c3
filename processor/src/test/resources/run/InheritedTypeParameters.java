import dev.fanwise.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;

/** The bounds of an inherited generic method, with the type arguments of the supertype. */
public class InheritedTypeParameters {

  interface Finder<K> {
    record Hit<T>(T value, int score) {}
    @Gather <S extends K> Hit<S> find(S key) throws InterruptedException;
    default <S extends K> S value(S key) { return key; }
    default int score(K key) { return 3; }
  }
  interface Names extends Finder<CharSequence> { @Override default int score(CharSequence key) { return key.length(); } record Two(String a) {} @Gather Two two() throws InterruptedException; default String a() { return "a"; } }
  interface Lists<E> extends Finder<List<? super E>> { record Two(String a) {} @Gather Two two() throws InterruptedException; default String a() { return "a"; } }
  interface OfLists extends Lists<Integer> { record Three(String a) {} @Gather Three three() throws InterruptedException; }

  /** Names that mean something else below: the method's S is not the S of the class. */
  abstract static class Clash<S, S2> implements Finder<S> {
    record Pair<A, B>(@From("value") A key, @From("own") B own) {}
    @Gather abstract Pair<S, S2> pair(S key, S2 own) throws InterruptedException;
    S2 own(S2 own) { return own; }
    record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return "a"; }
  }
  interface Mixed<K> { @Gather("one") <T> List<Map.Entry<K, T>> all(@Each List<T> keys, K key) throws InterruptedException; default <T> Map.Entry<K, T> one(T it, K key) { return Map.entry(key, it); } }
  abstract static class Mixes<T> implements Mixed<T> { record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return "a"; } }

  /** Bounds that depend on each other, and on themselves. */
  interface Sorter<K> {
    @Gather("max") <C extends Comparable<? super C>, L extends List<? extends C>> List<C> maxima(@Each List<L> lists, K key) throws InterruptedException;
    default <C extends Comparable<? super C>, L extends List<? extends C>> C max(L list, K key) { return Collections.max(list); }
    @Gather("checked") <X extends Exception & Serializable> List<K> all(@Each List<K> keys, X failure) throws X, InterruptedException;
    default <X extends Exception & Serializable> K checked(K key, X failure) throws X { if (key == null) { throw failure; } return key; }
  }
  interface TextSorter extends Sorter<String> { record Two(String a) {} @Gather Two two() throws InterruptedException; default String a() { return "a"; } }

  /** A task of the subtype takes what only the substituted bound says. */
  abstract static class Base<K extends Serializable> { record Size(int size) {} @Gather abstract <S extends K> Size load(S key, List<? extends S> keys) throws InterruptedException; int size(K key, List<? extends K> keys) { return 0; } }
  abstract static class Numbers extends Base<Number> { @Override int size(Number key, List<? extends Number> keys) { return key.intValue() + keys.get(0).intValue(); } record Two(String a) {} @Gather abstract Two two() throws InterruptedException; String a() { return "a"; } }

  /** The enclosing instance of a supertype has type arguments, too. */
  interface Outer<O> { interface Inner<I> { @Gather("one") List<I> all(@Each List<I> all) throws InterruptedException; default I one(I it) { return it; } } }
  interface OfInner extends Outer.Inner<String> { record Two(String a) {} @Gather Two two() throws InterruptedException; default String a() { return "a"; } }

  public static List<Object> run() throws Exception {
    List<Object> lines = new ArrayList<>();
    Finder.Hit<String> hit = new InheritedTypeParameters_NamesFanOut().find("hello");
    lines.add(hit);
    lines.add(new InheritedTypeParameters_ListsFanOut<Integer>().find(List.of(1)));
    lines.add(new InheritedTypeParameters_OfListsFanOut().find(List.of(1)));
    Finder.Hit<Integer> number = new InheritedTypeParameters_ClashFanOut<Number, String>().find(1);
    lines.add(number);
    lines.add(new InheritedTypeParameters_ClashFanOut<Number, String>().pair(1, "own"));
    List<Map.Entry<Integer, String>> mixed = new InheritedTypeParameters_MixesFanOut<Integer>().all(List.of("a"), 1);
    lines.add(mixed);
    lines.add(new InheritedTypeParameters_TextSorterFanOut().maxima(List.of(List.of(1, 3, 2)), "key"));
    lines.add(new InheritedTypeParameters_TextSorterFanOut().all(List.of("k"), new IOException()));
    lines.add(new InheritedTypeParameters_NumbersFanOut().load(1, List.of(2)));
    lines.add(new InheritedTypeParameters_OfInnerFanOut().all(List.of("1")));
    return lines;
  }
}
//= Hit[value=hello, score=5]
//= Hit[value=[1], score=3]
//= Hit[value=[1], score=3]
//= Hit[value=1, score=3]
//= Pair[key=1, own=own]
//= [1=a]
//= [3]
//= [k]
//= Size[size=3]
//= [1]
