package guide.disconnect;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.util.concurrent.CountDownLatch;

abstract class Pages {

    final CountDownLatch started = new CountDownLatch(1);

    // region: type
    record Page(String product, String reviews) {}

    @Gather(onFailure = CANCEL_AND_JOIN, timeout = "2s")
    abstract Task<Page> load(long id);
    // endregion

    String product(long id) {
        return "Teapot";
    }

    String reviews(long id) throws InterruptedException {
        started.countDown();
        try {
            new CountDownLatch(1).await();
            return "Pours well";
        } finally {
            System.out.println("reviews: cancelled");
        }
    }
}
