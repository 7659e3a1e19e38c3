package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

abstract class Shelves {

    @Gather("count")
    abstract List<Integer> countAll(@Each List<String> shelves) throws InterruptedException;

    int count(String shelf) {
        return shelf.length();
    }

    public static void main(String[] args) throws Exception {
        // region: full
        ExecutorService pool = Executors.newFixedThreadPool(2);
        var shelves = new ShelvesFanOut(FanOutOptions.defaults().withExecutor(pool).withHelpingCallers());
        var bothRun = new CyclicBarrier(2);
        var callers = List.of("top", "bottom").stream()
                .map(shelf -> pool.submit(() -> {
                    bothRun.await(); // now no thread of the pool is left for tasks
                    return shelves.countAll(List.of(shelf));
                }))
                .toList();
        for (var caller : callers) {
            System.out.println(caller.get());
        }
        // endregion
        pool.shutdown();
    }
}
