package dev.fanwise.behaviour.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The caller is interrupted or late, a handle is cancelled, or a start fails, while tasks wait for others. */
class StoppedOrderTest extends OrderFixture {

    private static final Duration SHORT = Duration.ofMillis(200);

    @EveryConcurrentThreadKind
    @Rule({"N7", "G8"})
    void n7_anInterruptedCallWaitsForWhatRunsOnly(Threads threads) {
        var call = begun(threads, Trips::plan);

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
        courses.hotel.awaitInterrupted();
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N6", "G21"})
    void n6_anInterruptedCallThatLeavesItsTasksLeavesTheirOrderToo(Threads threads) {
        var call = begun(threads, trips -> trips.planAndLeave(Duration.ofDays(1)));

        call.awaitParked().interrupt();
        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        courses.hotel.succeed("hotel");
        courses.customer.succeed("customer");

        courses.price.awaitStarted();
    }

    @EveryConcurrentThreadKind
    @Rule({"N7", "T1"})
    void n7_aTimeoutNamesWhatHasNotStartedToo(Threads threads) {
        var call = begun(threads, trips -> trips.planWithin(SHORT));
        courses.customer.succeed("customer");
        courses.weather.succeed("weather");

        assertThat(call.thrown())
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("hotel, price, bill had not completed");
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N7", "T12"})
    void n7_outcomesThatAreLateAreCancelled(Threads threads) {
        var call = begun(threads, trips -> trips.tolerateWithin(SHORT));
        courses.customer.succeed("customer");
        courses.weather.succeed("weather");

        assertThat(call.returned())
                .isEqualTo(new Trips.Tolerant(
                        new Outcome.Cancelled<>(), new Outcome.Cancelled<>(), new Outcome.Cancelled<>(), "weather"));
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N10", "W3"})
    void n10_aTaskThatNoComponentShowsEndsNoWait(Threads threads) {
        var call = begun(threads, Trips::first);
        courses.customer.succeed("customer");
        courses.customer.awaitEnded();
        call.awaitParked();

        courses.weather.succeed("weather");

        assertThat(call.returned().weather().isDone()).isTrue();
        assertThat(call.returned().price().isDone()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N6", "N10"})
    void n10_theOrderHoldsAfterAWait(Threads threads) throws Exception {
        var call = begun(threads, Trips::first);
        courses.weather.succeed("weather");
        var handles = call.returned();

        courses.endAll();

        assertThat(handles.bill().get()).isEqualTo("bill about price of hotel for customer");
    }

    @EveryConcurrentThreadKind
    @Rule("N10")
    void n10_aTaskThatWaitsForOthersCanBeCancelled(Threads threads) throws Exception {
        var call = begun(threads, Trips::first);
        courses.weather.succeed("weather");
        var handles = call.returned();

        assertThat(handles.price().cancel()).isTrue();

        assertThat(handles.price().outcome()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(handles.bill().outcome()).isEqualTo(new Outcome.Cancelled<>());
        courses.hotel.succeed("hotel");
        courses.customer.succeed("customer");
        assertThat(handles.hotel().get()).isEqualTo("hotel");
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N3", "N10", "L3"})
    void n10_theFailureOfANeedIsReadInAnyHandle(Threads threads) throws Exception {
        courses.customer.fail(failure);
        courses.hotel.succeed("hotel");
        courses.weather.succeed("weather");

        var handles = on(threads).all();

        assertThat(handles.price().outcome()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(handles.bill().outcome()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(reports.messages()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule({"N7", "W17"})
    void n7_aWaitThatCancelsStartsNothingMore(Threads threads) {
        courses.hotel.deaf();
        courses.customer.deaf();
        var call = begun(threads, Trips::firstOnly);
        courses.weather.succeed("weather");
        courses.hotel.awaitInterrupted();
        courses.customer.awaitInterrupted();

        courses.hotel.succeed("hotel");
        courses.customer.succeed("customer");

        assertThat(call.returned().hotel().isDone()).isTrue();
        assertThat(call.returned().price().outcome()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N7", "G7"})
    void n7_aCancelledGroupStartsNothingMore(Threads threads) throws Exception {
        var handle = on(threads).planSoon();
        courses.hotel.awaitStarted();
        courses.customer.awaitStarted();
        courses.weather.awaitStarted();

        handle.cancel();

        assertThat(handle.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(courses.price.hasStarted()).isFalse();
    }

    /** Takes so many tasks and rejects all others. */
    private static Executor taking(int count) {
        var taken = new AtomicInteger();
        return task -> {
            if (taken.incrementAndGet() > count) {
                throw new RejectedExecutionException("full");
            }
            Threads.POOL.create(() -> (Executor) Runnable::run, pool -> pool).execute(task);
        };
    }

    @Test
    @Rule({"N9", "G24"})
    void n9_aStartThatFailsWhenTheNeedsHaveEndedEndsTheCall() {
        var trips = new TripsFanOut(FanOutOptions.defaults().withExecutor(taking(3)), courses);
        var call = Caller.start(trips::plan);
        courses.weather.awaitStarted();
        courses.hotel.succeed("hotel");

        courses.customer.succeed("customer");

        assertThat(call.thrown())
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("full")
                .hasNoSuppressedExceptions();
        courses.weather.awaitInterrupted();
    }

    @Test
    @Rule({"N9", "L1"})
    void n9_aStartThatFailsWhenTheCallIsOverIsReported() {
        var trips = new TripsFanOut(FanOutOptions.defaults().withExecutor(taking(3)), courses);
        var call = Caller.start(trips::plan);
        courses.weather.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);
        courses.hotel.succeed("hotel");

        courses.customer.succeed("customer");
        courses.customer.awaitEnded();

        Tasks.awaitThat(() -> reports.messages().stream().anyMatch(message -> message.contains("price")));
        assertThat(reports.messages()).hasSize(1);
    }
}
