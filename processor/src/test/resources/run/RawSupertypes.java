import dev.fanwise.*;
import java.util.*;

@SuppressWarnings("rawtypes")
public class RawSupertypes {

  interface Base<X> {
    record Page(String title) {}
    @Gather <T> Page load(T id, X other) throws InterruptedException;
    default <T> String title(T id, X other) { return "t" + id + other; }
    static <S> String help(S it) { return "h" + it; }
  }

  /** Below a raw type, all generics are gone. */
  interface Below<Y> extends Base<Y> { default String plain(String id) { return "p" + id; } }
  record Two(String a, String b) {}
  abstract static class Direct implements Base { @Gather abstract Two two() throws InterruptedException; String a() { return "a"; } String b() { return "b"; } }
  abstract static class Indirect implements Below { record Plain(String plain) {} @Gather abstract Plain two(String id) throws InterruptedException; }
  abstract static class Own implements Base { @Override public String title(Object id, Object other) { return "own" + id + other; } record Title(String title) {} @Gather abstract Title second(String id, List<String> other) throws InterruptedException; }
  abstract static class Generic<V> {
    record Page(String title) {}
    V kept;
    protected String ask(V question) { return ""; }
    @Gather protected abstract Page load(List<V> all, Map<String, ? extends V> map) throws InterruptedException;
    protected String title(List<V> all, Map<String, ? extends V> map) { return "" + all + map; }
    static <S> String text(S it) { return "s" + it; }
  }
  abstract static class OfGeneric extends Generic {
    record Text(String text) {}
    @Override protected String ask(Object question) { return "a"; }
    @Gather abstract Text second(Integer it) throws InterruptedException;
  }

  @SuppressWarnings("unchecked")
  public static List<Object> run() throws Exception {
    List<Object> lines = new ArrayList<>();
    lines.add(new RawSupertypes_DirectFanOut().load("1", 2));
    lines.add(new RawSupertypes_IndirectFanOut().load("1", 2));
    lines.add(new RawSupertypes_IndirectFanOut().two("x"));
    lines.add(new RawSupertypes_OwnFanOut().load("1", 2));
    lines.add(new RawSupertypes_OwnFanOut().second("1", List.of()));
    lines.add(new RawSupertypes_OfGenericFanOut().load(List.of(1), Map.of()));
    lines.add(new RawSupertypes_OfGenericFanOut().second(1));
    return lines;
  }
}
//= Page[title=t12]
//= Page[title=t12]
//= Plain[plain=px]
//= Page[title=own12]
//= Title[title=own1[]]
//= Page[title=[1]{}]
//= Text[text=s1]
