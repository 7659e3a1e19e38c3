package guide.retries;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.fanwise.Deadline;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** Two parts of an offer, each asked for again and again. */
abstract class Offers {

    private final Shop shop;
    private final Duration firstBackOff;

    Offers(Shop shop, Duration firstBackOff) {
        this.shop = shop;
        this.firstBackOff = firstBackOff;
    }

    // region: offer
    record Offer(String price, String stock) {}

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Offer offer(String item, Deadline deadline) throws Exception;
    // endregion

    // region: resilience4j
    String price(String item) throws Exception {
        var config = RetryConfig.custom()
                .maxAttempts(10)
                .intervalFunction(IntervalFunction.ofExponentialBackoff(firstBackOff))
                .retryExceptions(IOException.class)
                .build();
        return Retry.of("price", config).executeCallable(() -> {
            if (Task.isStopRequested()) {
                throw new CancellationException(); // cancelled while it backed off
            }
            return shop.price(item);
        });
    }
    // endregion

    // region: failsafe
    String stock(String item) {
        var policy = RetryPolicy.<String>builder()
                .handle(IOException.class)
                .withMaxAttempts(10)
                .withBackoff(firstBackOff, firstBackOff.multipliedBy(100))
                .build();
        return Failsafe.with(policy).get(() -> shop.stock(item));
    }
    // endregion

    /** What is asked. */
    interface Shop {

        String price(String item) throws IOException;

        String stock(String item) throws IOException;
    }

    String ask(Duration atMost) throws Exception {
        // region: call
        try {
            return offer("tea", Deadline.after(atMost)).toString();
        } catch (TimeoutException late) {
            return "no offer in time";
        }
        // endregion
    }
}
