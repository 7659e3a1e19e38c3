package guide.troubleshooting;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

abstract class Slow {

    private final ReentrantLock lock = new ReentrantLock();

    // region: lock
    @Gather("price")
    abstract List<String> prices(@Each List<String> products) throws InterruptedException;

    String price(String product) throws InterruptedException {
        var request = "price of " + product;
        lock.lockInterruptibly(); // every task waits here for the one before
        try {
            return ask(request);
        } finally {
            lock.unlock();
        }
    }
    // endregion

    String ask(String request) {
        return request;
    }
}
