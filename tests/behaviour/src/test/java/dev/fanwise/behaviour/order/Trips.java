package dev.fanwise.behaviour.order;

import dev.fanwise.Cancellation;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * One graph under every policy: the price needs hotel and customer, whom no component shows, the bill needs the price, and the
 * weather needs nothing.
 */
abstract class Trips {

    private final Courses courses;

    Trips(Courses courses) {
        this.courses = courses;
    }

    record Trip(String bill, String price, String hotel, String weather) {}

    record Tolerant(Outcome<String> bill, Outcome<String> price, Outcome<String> hotel, String weather) {}

    /** The hotel is tolerated, and the price is not. */
    record PriceOnly(String price, Outcome<String> hotel) {}

    record Advised(Outcome<String> price, String advice) {}

    record Handles(Task<String> bill, Task<String> price, Task<String> hotel, Task<String> weather) {}

    @Gather
    abstract Trip plan() throws IOException, InterruptedException;

    @Gather(onFailure = Cancellation.CANCEL)
    abstract Trip planOrCancel() throws IOException, InterruptedException;

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Trip planOrJoin() throws IOException, InterruptedException;

    @Gather(onCancel = Cancellation.LEAVE)
    abstract Trip planAndLeave(Duration timeout) throws IOException, InterruptedException, TimeoutException;

    @Gather
    abstract Trip planWithin(Duration timeout) throws IOException, InterruptedException, TimeoutException;

    @Gather
    abstract Tolerant tolerate() throws IOException, InterruptedException;

    @Gather
    abstract Tolerant tolerateWithin(Duration timeout) throws IOException, InterruptedException, TimeoutException;

    @Gather
    abstract PriceOnly priceOnly() throws IOException, InterruptedException;

    @Gather
    abstract Advised advise() throws InterruptedException;

    @Gather
    abstract Task<Trip> planSoon();

    @TaskGroupScope
    abstract Trip scope() throws InterruptedException;

    @TaskGroupScope(onFailure = Cancellation.LEAVE)
    abstract Trip supervise() throws InterruptedException;

    @WaitFor
    abstract Handles all() throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Handles first() throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Handles firstOnly() throws InterruptedException;

    String hotel() throws IOException, InterruptedException {
        return courses.hotel.run();
    }

    String customer() throws IOException, InterruptedException {
        return courses.customer.run();
    }

    String weather() throws IOException, InterruptedException {
        return courses.weather.run();
    }

    String price(@From("hotel") String hotel, @From("customer") String customer)
            throws IOException, InterruptedException {
        return courses.price.run() + " of " + hotel + " for " + customer;
    }

    String bill(String price) throws IOException, InterruptedException {
        return courses.bill.run() + " about " + price;
    }

    String advice(Outcome<String> price, @From("customer") Outcome<String> customer) {
        return price + " " + customer;
    }
}
