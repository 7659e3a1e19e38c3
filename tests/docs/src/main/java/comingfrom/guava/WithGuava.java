package comingfrom.guava;

import static com.google.common.util.concurrent.MoreExecutors.directExecutor;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import comingfrom.Shop;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

final class WithGuava extends Shop {

    private final ListeningExecutorService executor;

    WithGuava(ExecutorService executor) {
        this.executor = MoreExecutors.listeningDecorator(executor);
    }

    // region: all
    Page load(long id) throws IOException {
        var product = executor.submit(() -> product(id));
        var reviews = executor.submit(() -> reviews(id));
        var page = Futures.whenAllSucceed(product, reviews)
                .call(() -> new Page(Futures.getDone(product), Futures.getDone(reviews)), directExecutor());
        return Futures.getChecked(page, IOException.class); // a new one, with the failure as its cause
    }
    // endregion

    // region: tolerate
    Page loadAnyway(long id) throws IOException {
        var product = executor.submit(() -> product(id));
        ListenableFuture<List<String>> reviews = Futures.catching(
                executor.submit(() -> reviews(id)), IOException.class, failure -> List.of(), directExecutor());
        var page = Futures.whenAllSucceed(product, reviews)
                .call(() -> new Page(Futures.getDone(product), Futures.getDone(reviews)), directExecutor());
        return Futures.getChecked(page, IOException.class);
    }

    /** Null for a seller without a price. */
    List<String> pricesOrNull(List<String> sellers) {
        var prices = sellers.stream()
                .map(seller -> executor.submit(() -> price(seller)))
                .toList();
        return Futures.getUnchecked(Futures.successfulAsList(prices));
    }
    // endregion

    // region: first
    String anyPrice(List<String> sellers) throws InterruptedException, ExecutionException {
        var prices = sellers.stream()
                .map(seller -> executor.submit(() -> price(seller)))
                .toList();
        ExecutionException last = new ExecutionException("no sellers", null);
        try {
            for (var price : Futures.inCompletionOrder(prices)) {
                try {
                    return price.get();
                } catch (ExecutionException failure) {
                    last = failure;
                }
            }
            throw last;
        } finally {
            prices.forEach(price -> price.cancel(true)); // and go, whether or not they have ended
        }
    }
    // endregion

    // region: timeout
    ListenableFuture<List<String>> pricesInTime(List<String> sellers, ScheduledExecutorService clock) {
        var prices = sellers.stream()
                .map(seller -> executor.submit(() -> price(seller)))
                .toList();
        return Futures.withTimeout(Futures.allAsList(prices), Duration.ofMillis(100), clock);
    }
    // endregion

    // region: bound
    List<String> pricesOfMany(List<String> sellers) {
        var eight = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(8));
        try {
            var prices = sellers.stream()
                    .map(seller -> eight.submit(() -> price(seller)))
                    .toList();
            return Futures.getUnchecked(Futures.allAsList(prices));
        } finally {
            eight.shutdown();
        }
    }
    // endregion

    // region: cancel
    void cancelSlowPrice() throws InterruptedException {
        var prices = Futures.allAsList(executor.submit(() -> price("slow")));
        slowIsAsked.await();
        prices.cancel(true); // interrupts the task, and does not wait for it
        slowHasEnded.await();
    }
    // endregion
}
