package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Gather;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;

/** Calls with timeouts within calls with timeouts. */
class NestedTimeoutTest extends GatherFixture {

    private static final Duration SHORT = Duration.ofMillis(40);
    private static final Duration LONG = Duration.ofHours(1);

    abstract static class Nested {
        record Outer(Inner inner) {}

        record Inner(Integer leaf) {}

        @Gather
        abstract Outer outer(Duration timeout, Duration innerTimeout, Child<Integer> child)
                throws IOException, InterruptedException, TimeoutException;

        Inner inner(Duration innerTimeout, Child<Integer> child)
                throws IOException, InterruptedException, TimeoutException {
            return within(innerTimeout, child);
        }

        @Gather
        abstract Inner within(Duration timeout, Child<Integer> child)
                throws IOException, InterruptedException, TimeoutException;

        Integer leaf(Child<Integer> child) throws IOException, InterruptedException {
            return child.run();
        }
    }

    private static Nested nested(Threads threads) {
        return threads.create(NestedTimeoutTest_NestedFanOut::new, NestedTimeoutTest_NestedFanOut::new);
    }

    private Caller<Nested.Outer> outer(Threads threads, Duration timeout, Duration innerTimeout) {
        return Caller.start(() -> nested(threads).outer(timeout, innerTimeout, a));
    }

    @EveryConcurrentThreadKind
    @Rule("T6")
    @CPython("TimeoutTests.test_nested_timeouts")
    void t6_ofTwoThatPassAtOnceOneIsThrown(Threads threads) {
        var call = outer(threads, SHORT, SHORT);

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(a.isRunning()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"T6", "T2"})
    void t6_theOuterTimeoutEndsTheInnerCall(Threads threads) {
        var call = outer(threads, SHORT, LONG);

        assertThat(call.thrown())
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessageContaining("Nested.outer")
                .hasMessageContaining("inner");
        assertThat(a.isRunning()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"T6", "G16"})
    void t6_theInnerTimeoutIsTheFailureOfTheOuterCall(Threads threads) {
        var call = outer(threads, LONG, SHORT);

        assertThat(call.thrown())
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessageContaining("Nested.within")
                .hasMessageContaining("leaf");
    }

    @EveryConcurrentThreadKind
    @Rule("T6")
    @CPython("TimeoutTests.test_nested_timeouts_concurrent")
    void t6_theFirstToPassDecidesAlthoughTheOtherPassesWhileTheTasksEnd(Threads threads) {
        var inner = Duration.ofMillis(100);
        a.deaf();
        var call = outer(threads, SHORT, inner);
        a.awaitStarted();
        a.awaitInterrupted();
        var innerHasPassed = Instant.now().plus(inner);
        Tasks.awaitThat(() -> Instant.now().isAfter(innerHasPassed));

        a.succeed(1);

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class).hasMessageContaining("Nested.outer");
    }

    @EveryConcurrentThreadKind
    @Rule("T11")
    @CPython("TimeoutTests.test_timeout_at_basic")
    void t11_aMomentIsTheTimeUntilThen(Threads threads) {
        var moment = Instant.now().plus(SHORT);

        var call = Caller.start(() -> nested(threads).within(Duration.between(Instant.now(), moment), a));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(Instant.now()).isAfterOrEqualTo(moment);
    }

    @EveryConcurrentThreadKind
    @Rule("T3")
    @CPython("TimeoutTests.test_timeout_after_cancellation")
    void t3_anInterruptThatWasCaughtBeforeDoesNotHideTheTimeout(Threads threads) {
        var call = Caller.start(() -> {
            catchAnInterrupt();
            return nested(threads).within(SHORT, a);
        });

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T3")
    @CPython("TimeoutTests.test_cancel_in_timeout_after_cancellation")
    void t3_anInterruptAfterOneThatWasCaughtIsAnInterrupt(Threads threads) {
        var call = Caller.start(() -> {
            catchAnInterrupt();
            return nested(threads).within(LONG, a);
        });
        a.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    private static void catchAnInterrupt() {
        Thread.currentThread().interrupt();
        try {
            Tasks.waitForInterrupt();
        } catch (InterruptedException caught) {
            // That is what catching means.
        }
    }
}
