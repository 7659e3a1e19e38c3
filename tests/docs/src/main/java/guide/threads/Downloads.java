package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

abstract class Downloads {

    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger mostRunning = new AtomicInteger();

    // region: bounded
    @Gather(value = "download", concurrency = 8)
    abstract void downloadAll(@Each Stream<String> files) throws InterruptedException;
    // endregion

    void download(String file) {
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        if (file.isEmpty()) {
            throw new IllegalArgumentException("a file without a name");
        }
        running.decrementAndGet();
    }

    public static void main(String[] args) throws InterruptedException {
        // region: call
        var downloads = new DownloadsFanOut();
        downloads.downloadAll(IntStream.range(0, 10_000).mapToObj(i -> "file " + i));
        System.out.println("never more than 8 at a time: " + (downloads.mostRunning.get() <= 8));
        // endregion
    }
}
