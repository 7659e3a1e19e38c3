package dev.fanwise.behaviour.order;

import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tasks that need others, and what is reported meanwhile. */
abstract class OrderFixture {

    final IOException failure = new IOException("no room");
    final Courses courses = new Courses();
    Reports reports;

    /** A method of the graph. */
    interface Call<R> {
        R on(Trips trips) throws Exception;
    }

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endTasks() {
        courses.endAll();
        reports.close();
    }

    Trips on(Threads threads) {
        return threads.create(() -> new TripsFanOut(courses), executor -> new TripsFanOut(executor, courses));
    }

    /** The call when everything runs that needs nothing. */
    <R> Caller<R> begun(Threads threads, Call<R> method) {
        var call = Caller.<R>start(() -> method.on(on(threads)));
        courses.hotel.awaitStarted();
        courses.customer.awaitStarted();
        return call;
    }
}
