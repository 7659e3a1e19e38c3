package guide.each;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Elements that are tasks. */
// region: type
interface All {

    @Gather
    <T> List<T> of(@Each Collection<? extends Callable<T>> tasks) throws Exception;

    @Gather
    <T> List<Outcome<T>> ofRunning(@Each Collection<Task<T>> tasks) throws InterruptedException;

    @Gather
    <K, T> Map<K, T> byKey(@Each Map<K, CompletableFuture<T>> futures) throws InterruptedException;
}
// endregion

/** Uses it. */
final class UseAll {

    private UseAll() {}

    public static void main(String[] args) throws Exception {
        // region: use
        All all = new AllFanOut();
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2, () -> 3);
        System.out.println(all.of(tasks));
        // endregion
    }
}
