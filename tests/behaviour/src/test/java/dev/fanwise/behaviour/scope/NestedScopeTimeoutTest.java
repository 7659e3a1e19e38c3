package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Scopes with timeouts whose bodies call scopes with timeouts, or do not do as they are asked. */
class NestedScopeTimeoutTest extends ScopeFixture {

    private static final Duration SHORT = Duration.ofMillis(40);
    private static final Duration LONG = Duration.ofHours(1);

    private static Throwable thrownByTimedScope(Scopes scopes) {
        return Tasks.thrownBy(() -> scopes.timed(group -> Tasks.waitForInterrupt(), SHORT));
    }

    @EveryConcurrentThreadKind
    @Rule("T6")
    @CPython("TimeoutTests.test_nested_timeouts_loop_busy")
    void t6_theOuterTimeoutEndsWhatFollowsTheInnerOne(Threads threads) {
        var scopes = on(threads);
        var inner = new AtomicReference<Throwable>();
        var call = Caller.start(() -> scopes.timed(
                outer -> {
                    inner.set(thrownByTimedScope(scopes));
                    return Tasks.waitForInterrupt();
                },
                Duration.ofMillis(400)));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(inner.get()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T6")
    @CPython("TimeoutTests.test_nested_timeout_in_finally")
    void t6_aTimeoutWithinTheCleanupOfAnotherIsItsOwn(Threads threads) {
        var scopes = on(threads);
        var inner = new AtomicReference<Throwable>();
        var call = Caller.start(() -> scopes.timed(
                outer -> {
                    try {
                        return Tasks.waitForInterrupt();
                    } finally {
                        inner.set(thrownByTimedScope(scopes));
                    }
                },
                SHORT));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(inner.get()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    /** asyncio lets such a body end normally. */
    @EveryThreadKind
    @Rule("T5")
    @CPython("TimeoutTests.test_timeout_expiring")
    void t5_aBodyThatSwallowsTheRequestIsTooLate(Threads threads) {
        var call = Caller.start(() -> on(threads)
                .timed(
                        group -> {
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException swallowed) {
                                return 7;
                            }
                        },
                        SHORT));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"T2", "T3", "C6"})
    @CPython("BaseTaskTests.test_uncancel_structured_blocks")
    void t3_theDeadlineAndAnInterruptFromOutsideAreToldApart(Threads threads) {
        var scopes = on(threads);
        var call = Caller.start(() -> {
            var timedOut = thrownByTimedScope(scopes);
            // What follows is not affected.
            var interrupted = Tasks.thrownBy(() -> scopes.timed(
                    group -> {
                        createAll(group, List.of(a));
                        bodyRuns.countDown();
                        return Tasks.waitForInterrupt();
                    },
                    LONG));
            return List.of(timedOut, interrupted);
        });
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(call.returned().get(0)).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.returned().get(1)).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }
}
