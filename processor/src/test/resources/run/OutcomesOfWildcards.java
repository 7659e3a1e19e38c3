import dev.fanwise.*;
import java.util.*;
import java.util.concurrent.*;

/** Outcomes of which the declaration says a bound only. */
public class OutcomesOfWildcards {

  abstract static class Pages<T extends CharSequence> {
    T load(T id) { return id; }

    @Gather("load") abstract List<Outcome<? extends CharSequence>> list(@Each Iterator<? extends T> ids) throws InterruptedException;
    @Gather("load") abstract List<Outcome<?>> anything(@Each List<T> ids) throws InterruptedException;
    @Gather("load") abstract Map<T, Outcome<? extends T>> map(@Each List<T> ids) throws InterruptedException;
    @Gather("load") abstract Task<List<Outcome<? extends T>>> start(@Each List<T> ids);
    @Gather("load") abstract CompletableFuture<Map<T, Outcome<?>>> later(@Each T[] ids);
    @Gather(value = "load", discard = "drop") abstract List<? extends Outcome<? extends T>> kept(@Each Set<T> ids) throws InterruptedException;
    @TaskGroupScope("load") abstract Map<? extends T, Outcome<? super T>> scope(@Each List<T> ids) throws InterruptedException;
    void drop(CharSequence text) {}
  }

  public static List<Object> run() throws Exception {
    Pages<String> pages = new OutcomesOfWildcards_PagesFanOut<>();
    List<String> ids = List.of("b", "a");
    return List.of(
        pages.list(ids.iterator()),
        pages.anything(ids),
        pages.map(ids),
        pages.start(ids).get(),
        pages.later(new String[] {"c"}).get(),
        pages.kept(Set.of("d")),
        pages.scope(ids));
  }
}
//= [Success[value=b], Success[value=a]]
//= [Success[value=b], Success[value=a]]
//= {b=Success[value=b], a=Success[value=a]}
//= [Success[value=b], Success[value=a]]
//= {c=Success[value=c]}
//= [Success[value=d]]
//= {b=Success[value=b], a=Success[value=a]}
