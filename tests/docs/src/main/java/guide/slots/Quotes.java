package guide.slots;

import dev.fanwise.Gather;
import java.util.concurrent.CompletableFuture;

/** One blocking task, one that is asynchronous. */
// region: type
abstract class Quotes {

    record Quote(int price, double rate) {}

    @Gather
    abstract Quote quote(String city) throws InterruptedException;

    int price(String city) {
        return 20 * city.length();
    }

    CompletableFuture<Double> rate() {
        return CompletableFuture.completedFuture(1.25);
    }
}
// endregion
