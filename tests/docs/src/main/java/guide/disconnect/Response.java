package guide.disconnect;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What a server with asynchronous requests has: a callback for a client that is gone, and a way to complete the response. */
final class Response {

    private final CountDownLatch completed = new CountDownLatch(1);
    private Runnable callback = () -> {};

    void onDisconnect(Runnable action) {
        callback = action;
    }

    void disconnect() {
        callback.run();
    }

    void complete(Pages.@Nullable Page page, @Nullable Throwable failure) {
        System.out.println("response: " + (failure == null ? page : failure.getClass().getSimpleName()));
        completed.countDown();
    }

    void awaitCompletion() throws InterruptedException {
        completed.await();
    }
}
