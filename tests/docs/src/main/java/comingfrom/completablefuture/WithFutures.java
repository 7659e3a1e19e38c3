package comingfrom.completablefuture;

import comingfrom.Shop;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class WithFutures extends Shop {

    private final Executor executor;

    WithFutures(Executor executor) {
        this.executor = executor;
    }

    // region: supply
    private CompletableFuture<String> priceOf(String seller, Executor executor) {
        return supply(() -> price(seller), executor);
    }

    private static <T> CompletableFuture<T> supply(Callable<T> callable, Executor executor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return callable.call();
                    } catch (Exception failure) { // a Supplier throws no checked exception
                        throw new CompletionException(failure);
                    }
                },
                executor);
    }
    // endregion

    // region: all
    Page load(long id) throws IOException {
        var product = supply(() -> product(id), executor);
        var reviews = supply(() -> reviews(id), executor);
        try {
            return product.thenCombine(reviews, Page::new).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw failed;
        }
    }
    // endregion

    // region: order
    String ticket(long id, String seat) throws IOException {
        var product = supply(() -> product(id), executor);
        var ticket = product.thenCombine(supply(() -> fee(seat), executor), (name, fee) -> name + " with " + fee);
        try {
            return ticket.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw failed;
        }
    }

    String fee(String seat) {
        return "a fee for " + seat;
    }
    // endregion

    // region: tolerate
    Page loadAnyway(long id) {
        var product = supply(() -> product(id), executor);
        var reviews = supply(() -> reviews(id), executor).exceptionally(failure -> List.of());
        return product.thenCombine(reviews, Page::new).join();
    }
    // endregion

    @SuppressWarnings("FutureReturnValueIgnored")
    // region: first
    CompletableFuture<String> anyPrice(List<String> sellers) {
        var first = new CompletableFuture<String>();
        var prices = sellers.stream().map(seller -> priceOf(seller, executor)).toList();
        prices.forEach(price -> price.thenAccept(first::complete));
        CompletableFuture.allOf(prices.toArray(CompletableFuture<?>[]::new)).whenComplete((done, failure) -> {
            if (failure != null) {
                first.completeExceptionally(failure); // without effect if a price has come
            }
        });
        return first; // the other tasks run on
    }
    // endregion

    // region: timeout
    CompletableFuture<String> priceInTime(String seller) {
        return priceOf(seller, executor).orTimeout(100, TimeUnit.MILLISECONDS); // the task runs on
    }
    // endregion

    // region: bound
    List<String> pricesOfMany(List<String> sellers) {
        var eight = Executors.newFixedThreadPool(8);
        try {
            var prices = sellers.stream().map(seller -> priceOf(seller, eight)).toList(); // all are queued at once
            return prices.stream().map(CompletableFuture::join).toList();
        } finally {
            eight.shutdown();
        }
    }
    // endregion

    // region: cancel
    void cancelSlowPrice() throws InterruptedException {
        var price = priceOf("slow", executor);
        slowIsAsked.await();
        price.cancel(true);
        System.out.println("future cancelled: " + price.isCancelled());
        System.out.println("task still runs: " + (slowHasEnded.getCount() > 0));
    }
    // endregion

    // region: not-fast
    void failSlowly() {
        var closed = priceOf("closed", executor);
        var both = CompletableFuture.allOf(closed, priceOf("slow", executor));
        closed.exceptionally(failure -> "nothing").join();
        System.out.println("one has failed, both are done: " + both.isDone());
    }
    // endregion
}
