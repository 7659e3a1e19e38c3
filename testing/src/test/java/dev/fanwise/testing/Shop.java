package dev.fanwise.testing;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.Cancellation.LEAVE;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Deadline;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A shop, as programs with faults and without use it. Its services are fakes. */
abstract class Shop {

    record Page(String product, String price) {}

    record Tolerant(String product, Outcome<String> reviews) {}

    record Offer(String product, String offer) {}

    record Nested(Page page, String reviews) {}

    /** What the services do. */
    interface Services {

        default String product() throws IOException, InterruptedException {
            return "product";
        }

        default String price() throws IOException, InterruptedException {
            return "price";
        }

        default String reviews() throws IOException, InterruptedException {
            return "reviews";
        }

        default String ask(String mirror) throws IOException, InterruptedException {
            return mirror;
        }
    }

    private final Services services;

    Shop(Services services) {
        this.services = services;
    }

    String product() throws IOException, InterruptedException {
        return services.product();
    }

    String price() throws IOException, InterruptedException {
        return services.price();
    }

    String reviews() throws IOException, InterruptedException {
        return services.reviews();
    }

    String offer(String product) throws IOException, InterruptedException {
        return product + " for " + services.price();
    }

    String ask(String mirror) throws IOException, InterruptedException {
        return services.ask(mirror);
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page page() throws IOException, InterruptedException;

    @Gather(onFailure = LEAVE)
    abstract Page pageThatLeaves() throws IOException, InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page pageBy(Deadline deadline) throws IOException, InterruptedException, TimeoutException;

    @Gather(timeout = "2s")
    abstract Tolerant tolerant() throws IOException, InterruptedException, TimeoutException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Offer offer() throws IOException, InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Nested nested() throws IOException, InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Task<Page> pageLater();

    @Gather(value = "ask", onFailure = CANCEL_AND_JOIN)
    abstract List<String> askAll(@Each List<String> mirrors) throws IOException, InterruptedException;

    @Gather(value = "ask", onFailure = CANCEL_AND_JOIN, concurrency = 2)
    abstract List<String> askTwoAtATime(@Each List<String> mirrors) throws IOException, InterruptedException;

    @Gather("ask")
    abstract List<Outcome<String>> tryAll(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(value = "ask", returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract String first(@Each List<String> mirrors) throws IOException, InterruptedException;

    @WaitFor(value = "ask", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract String fastest(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(value = "ask", returnWhen = FIRST_COMPLETED)
    abstract Waited<String> firstAndLeave(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(
            value = "ask",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            timeout = "2s")
    abstract Waited<String> hedged(@Each List<String> mirrors, Duration stagger) throws InterruptedException;

    @TaskGroupScope
    abstract String both() throws InterruptedException;

    String both(TaskGroup group) throws Exception {
        var product = group.createTask("product", services::product);
        var price = group.createTask("price", services::price);
        return product.get() + " for " + price.get();
    }

    @TaskGroupScope(onFailure = LEAVE)
    abstract Page supervised() throws InterruptedException;
}
