package com.example.shop;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** The page of a product: what must be there, and what may be missing. */
abstract class ProductPages {

    private static final List<String> MIRRORS = List.of("a", "b", "c");
    private static final int WAREHOUSES = 50;

    private final Backend backend;

    ProductPages(Backend backend) {
        this.backend = backend;
    }

    record Page(String product, String price, Outcome<String> reviews, List<Outcome<String>> stock) {}

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page load(String id, Duration timeout) throws IOException, InterruptedException, TimeoutException;

    String product(String id) throws IOException, InterruptedException {
        return backend.get("product/" + id);
    }

    String price(String id) throws InterruptedException {
        return cheapest(MIRRORS, id);
    }

    String reviews(String id) throws IOException, InterruptedException {
        return backend.get("reviews/" + id);
    }

    List<Outcome<String>> stock(String id) throws InterruptedException {
        return allStock(IntStream.range(0, WAREHOUSES).boxed().toList(), id);
    }

    @WaitFor(
            value = "ask",
            returnWhen = FIRST_SUCCEEDED,
            stagger = "100ms",
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN)
    abstract String cheapest(@Each List<String> mirrors, String id) throws InterruptedException;

    String ask(String mirror, String id) throws IOException, InterruptedException {
        return backend.get("price/" + mirror + "/" + id);
    }

    @Gather(value = "stockOf", concurrency = 8)
    abstract List<Outcome<String>> allStock(@Each List<Integer> warehouses, String id) throws InterruptedException;

    String stockOf(int warehouse, String id) throws IOException, InterruptedException {
        return backend.get("stock/" + warehouse + "/" + id);
    }
}
