package comingfrom.guava;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import comingfrom.Shop;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

abstract class WithFanOuts extends Shop {

    // region: all
    @Gather
    abstract Page load(long id) throws IOException, InterruptedException;
    // endregion

    // region: tolerate
    record PageAnyway(String product, Outcome<List<String>> reviews) {}

    @Gather
    abstract PageAnyway loadAnyway(long id) throws IOException, InterruptedException;

    @Gather("price")
    abstract List<Outcome<String>> pricesOrFailures(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: first
    @WaitFor(value = "price", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, onCancel = CANCEL)
    abstract String anyPrice(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: timeout
    @Gather(value = "price", timeout = "100ms", onCancel = CANCEL)
    abstract List<String> pricesInTime(@Each List<String> sellers)
            throws IOException, InterruptedException, TimeoutException;
    // endregion

    // region: bound
    @Gather(value = "price", concurrency = 8)
    abstract List<String> pricesOfMany(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: cancel
    @Gather("price")
    abstract Task<List<String>> startPrices(@Each List<String> sellers);

    void cancelSlowPrice() throws InterruptedException {
        var prices = startPrices(List.of("slow"));
        slowIsAsked.await();
        prices.cancel();
        prices.await(); // the task has ended
    }
    // endregion
}
