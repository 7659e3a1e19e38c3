package comingfrom.completablefuture;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import comingfrom.Shop;
import dev.fanwise.Each;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

abstract class WithFanOuts extends Shop {

    // region: all
    @Gather
    abstract Page load(long id) throws IOException, InterruptedException;
    // endregion

    // region: order
    record Sale(String ticket) {}

    @Gather
    abstract Sale sell(long id, String seat) throws IOException, InterruptedException;

    String ticket(@From("product") String name, @From("fee") String fee) {
        return name + " with " + fee;
    }

    String fee(String seat) {
        return "a fee for " + seat;
    }
    // endregion

    // region: tolerate
    record PageAnyway(String product, Outcome<List<String>> reviews) {}

    @Gather
    abstract PageAnyway loadAnyway(long id) throws IOException, InterruptedException;
    // endregion

    // region: first
    @WaitFor(value = "price", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract String anyPrice(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: timeout
    @Gather(value = "price", timeout = "100ms")
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
        System.out.println("handle: " + prices.await());
        System.out.println("task still runs: " + (slowHasEnded.getCount() > 0));
    }
    // endregion

    // region: mixed
    record Joined(String name, List<String> prices) {}

    CompletableFuture<String> name(long id) { // asynchronous code of yours: costs no thread
        return CompletableFuture.completedFuture("name of " + id);
    }

    List<String> prices(long id) throws IOException, InterruptedException {
        return List.of(price("seller " + id));
    }

    @Gather
    abstract CompletableFuture<Joined> joined(long id);
    // endregion

    public static void main(String[] args) throws InterruptedException {
        new WithFutures(Thread::startVirtualThread).failSlowly();
        new WithFutures(Thread::startVirtualThread).cancelSlowPrice();
        new WithFanOutsFanOut().cancelSlowPrice();
        System.out.println(new WithFanOutsFanOut().joined(1).join());
    }
}
