package comingfrom.kotlin;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import comingfrom.Shop;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;

abstract class WithFanOuts extends Shop {

    // region: all
    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page load(long id) throws IOException, InterruptedException;
    // endregion

    // region: each
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN)
    abstract List<String> prices(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: tolerate
    record PageAnyway(String product, Outcome<List<String>> reviews) {}

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract PageAnyway loadAnyway(long id) throws IOException, InterruptedException;
    // endregion

    // region: first
    @WaitFor(value = "price", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract String anyPrice(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: timeout
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN, timeout = "100ms")
    abstract List<String> pricesInTime(@Each List<String> sellers)
            throws IOException, InterruptedException, TimeoutException;
    // endregion

    // region: bound
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN, concurrency = 8)
    abstract List<String> pricesOfMany(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: cancel
    @Gather("price")
    abstract Task<List<String>> startPrices(@Each List<String> sellers);

    void cancelSlowPrice() throws InterruptedException {
        var prices = startPrices(List.of("slow"));
        prices.cancel();
        prices.await();
    }
    // endregion

    // region: blocking
    String next(LinkedBlockingQueue<String> queue) throws InterruptedException {
        return queue.take();
    }
    // endregion
}
