package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

abstract class Thumbnails {

    // region: each
    @Gather("draw")
    abstract List<String> drawAll(@Each List<String> images) throws InterruptedException;

    String draw(String image) {
        return image + " drawn by " + Thread.currentThread().getName();
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: own
        var thumbnails = new ThumbnailsFanOut();
        System.out.println(thumbnails.drawAll(List.of("cat")));
        // endregion
        // region: pool
        var pool = Executors.newFixedThreadPool(4, task -> new Thread(task, "drawing thread"));
        try {
            var pooled = new ThumbnailsFanOut(pool);
            System.out.println(pooled.drawAll(List.of("cat")));
        } finally {
            pool.shutdown();
        }
        // endregion
        pool.awaitTermination(10, TimeUnit.SECONDS);
        // region: same
        var inTests = new ThumbnailsFanOut(Runnable::run);
        System.out.println(inTests.drawAll(List.of("cat")));
        // endregion
    }
}
