package guide.cancellation;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

abstract class Search {

    final AtomicInteger atWork = new AtomicInteger();
    final CountDownLatch bothAtWork = new CountDownLatch(2);

    // region: tasks
    @Gather
    abstract List<String> find(@Each List<String> shards, String words) throws InterruptedException;

    String find(String shard, String words) throws InterruptedException {
        atWork.incrementAndGet();
        bothAtWork.countDown();
        try {
            return ask(shard, words);
        } finally {
            atWork.decrementAndGet();
        }
    }
    // endregion

    /** Takes for ever. */
    private static String ask(String shard, String words) throws InterruptedException {
        new CountDownLatch(1).await();
        return shard + " has " + words;
    }

    // region: main
    public static void main(String[] args) throws InterruptedException {
        var search = new SearchFanOut();
        var request = new Thread(() -> {
            try {
                search.find(List.of("north", "south"), "teapots");
            } catch (InterruptedException stopped) {
                System.out.println("Stopped. Shards at work: " + search.atWork);
            }
        });
        request.start();
        search.bothAtWork.await();

        request.interrupt(); // the client has gone

        request.join();
    }
    // endregion
}
