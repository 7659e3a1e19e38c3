package dev.fanwise.behaviour.deadline;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.behaviour.Child;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** Records of which one component has a timeout of its own. */
abstract class SlotTimes {

    record Page(Integer product, @From(timeout = "200ms") Outcome<Integer> reviews) {}

    record Required(
            @From("product") Integer first,
            @From(value = "reviews", timeout = "200ms") Integer second) {}

    record Handles(@From(timeout = "200ms") Task<Integer> reviews) {}

    record Stages(
            @From(timeout = "200ms") Outcome<Integer> given,
            @From(timeout = "200ms") Outcome<Integer> stage) {}

    record Trip(Integer product, @From(timeout = "200ms") Outcome<Integer> price, Outcome<Integer> sum) {}

    record Doomed(
            @From(value = "reviews", timeout = "200ms") Outcome<Integer> needed, Integer twice) {}

    Integer price(Integer product, Child<Integer> two) throws Exception {
        return product + two.run();
    }

    Integer sum(Integer product, Integer price) {
        return product + price;
    }

    Integer twice(Integer needed) {
        return 2 * needed;
    }

    @Gather
    abstract Trip trip(Child<Integer> one, Child<Integer> two) throws Exception;

    @Gather
    abstract Doomed doomed(Child<Integer> two) throws Exception;

    Integer product(Child<Integer> one) throws Exception {
        return one.run();
    }

    Integer reviews(Child<Integer> two) throws Exception {
        return two.run();
    }

    CompletableFuture<Integer> stage(CompletableFuture<Integer> own) {
        return own;
    }

    @Gather
    abstract Page load(Child<Integer> one, Child<Integer> two) throws Exception;

    @Gather(onFailure = dev.fanwise.Cancellation.CANCEL_AND_JOIN)
    abstract Required required(Child<Integer> one, Child<Integer> two) throws Exception, TimeoutException;

    @TaskGroupScope
    abstract Required scope(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @WaitFor
    abstract Handles handles(Child<Integer> two) throws InterruptedException;

    record StageAndFailure(@From(timeout = "200ms") Outcome<Integer> given, Integer product) {}

    @Gather
    abstract StageAndFailure stagesAndFailure(CompletableFuture<Integer> given, Child<Integer> one) throws Exception;

    @Gather
    abstract Stages stages(CompletableFuture<Integer> given, CompletableFuture<Integer> own)
            throws InterruptedException;
}
