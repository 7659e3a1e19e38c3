package guide.timeouts;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

abstract class Offers {

    // region: all
    @Gather(value = "offer", timeout = "300ms")
    abstract List<String> all(@Each List<String> shops) throws InterruptedException, TimeoutException;
    // endregion

    // region: parameter
    @Gather("offer")
    abstract List<String> within(@Each List<String> shops, Duration timeout)
            throws InterruptedException, TimeoutException;
    // endregion

    // region: outcomes
    @Gather(value = "offer", timeout = "300ms")
    abstract List<Outcome<String>> inTime(@Each List<String> shops) throws InterruptedException;
    // endregion

    // region: wait
    @WaitFor(value = "offer", timeout = "300ms", onReturn = CANCEL_AND_JOIN)
    abstract Waited<String> soFar(@Each List<String> shops) throws InterruptedException;
    // endregion

    // region: winner
    @WaitFor(
            value = "offer",
            returnWhen = FIRST_SUCCEEDED,
            timeout = "2s",
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN)
    abstract String any(@Each List<String> shops) throws InterruptedException, TimeoutException;
    // endregion

    // region: scope
    @TaskGroupScope(value = "offer", timeout = "300ms")
    abstract List<String> together(@Each List<String> shops) throws InterruptedException, TimeoutException;
    // endregion

    // region: grace
    @Gather(value = "offer", timeout = "300ms", grace = "500ms")
    abstract List<String> withGrace(@Each List<String> shops) throws InterruptedException, TimeoutException;
    // endregion

    // region: impatient
    @Gather(value = "offer", timeout = "300ms", onCancel = CANCEL)
    abstract List<String> withoutWaiting(@Each List<String> shops) throws InterruptedException, TimeoutException;
    // endregion

    // region: task
    String offer(String shop) throws InterruptedException {
        if (shop.equals("corner shop")) {
            new CountDownLatch(1).await(); // never answers
        }
        return shop + ": 19 EUR";
    }
    // endregion

    public static void main(String[] args) throws InterruptedException, TimeoutException {
        var offers = new OffersFanOut();
        // region: calls
        var shops = List.of("market", "corner shop");
        try {
            offers.all(shops);
        } catch (TimeoutException late) {
            System.out.println(late.getMessage());
        }
        System.out.println(offers.inTime(shops));
        System.out.println(offers.soFar(shops));
        // endregion
    }
}
