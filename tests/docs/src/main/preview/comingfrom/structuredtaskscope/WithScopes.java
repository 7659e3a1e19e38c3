package comingfrom.structuredtaskscope;

import comingfrom.Shop;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

final class WithScopes extends Shop {

    // region: all
    Page load(long id) throws IOException, InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var product = scope.fork(() -> product(id));
            var reviews = scope.fork(() -> reviews(id));
            scope.join();
            return new Page(product.get(), reviews.get());
        } catch (FailedException failed) {
            if (failed.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw failed;
        }
    }
    // endregion

    // region: each
    List<String> prices(List<String> sellers) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            sellers.forEach(seller -> scope.fork(() -> price(seller)));
            return scope.join().map(Subtask::get).toList();
        }
    }
    // endregion

    // region: tolerate
    Page loadAnyway(long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            var product = scope.fork(() -> product(id));
            var reviews = scope.fork(() -> reviews(id));
            scope.join();
            return new Page(
                    product.get(), // fails if the task has failed
                    reviews.state() == Subtask.State.SUCCESS ? reviews.get() : List.of());
        }
    }
    // endregion

    // region: first
    String anyPrice(List<String> sellers) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            sellers.forEach(seller -> scope.fork(() -> price(seller)));
            return scope.join(); // the others are cancelled, and waited for by close
        }
    }
    // endregion

    // region: timeout
    List<String> pricesInTime(List<String> sellers) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(
                Joiner.<String>allSuccessfulOrThrow(), options -> options.withTimeout(Duration.ofMillis(100)))) {
            sellers.forEach(seller -> scope.fork(() -> price(seller)));
            return scope.join().map(Subtask::get).toList();
        }
    }
    // endregion

    // region: bound
    List<String> pricesOfMany(List<String> sellers) throws InterruptedException {
        var turns = new Semaphore(8);
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            for (var seller : sellers) {
                scope.fork(() -> { // a thread for each seller; eight of them do something
                    turns.acquire();
                    try {
                        return price(seller);
                    } finally {
                        turns.release();
                    }
                });
            }
            return scope.join().map(Subtask::get).toList();
        }
    }
    // endregion
}
