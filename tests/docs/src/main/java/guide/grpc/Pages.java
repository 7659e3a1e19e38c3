package guide.grpc;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import dev.fanwise.Task;
import io.grpc.Context;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

abstract class Pages {

    static final Context.Key<String> USER = Context.key("user");

    final Semaphore started = new Semaphore(0);
    final BlockingQueue<String> cancelled = new LinkedBlockingQueue<>();

    // region: type
    record Page(String product, String reviews) {}

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Task<Page> load(long id);
    // endregion

    String product(long id) {
        return "Teapot";
    }

    String reviews(long id) throws InterruptedException {
        started.release();
        try {
            new CountDownLatch(1).await();
            return "Pours well";
        } finally {
            cancelled.add("reviews for " + USER.get() + " are cancelled");
        }
    }
}
