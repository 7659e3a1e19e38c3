package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Timeouts of scopes. */
class ScopeTimeoutTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule({"T1", "T2"})
    @CPython({"TimeoutTests.test_timeout_basic", "TimeoutTests.test_waiter_cancelled"})
    void t1_theTimeoutCancelsTheBodyAndTheTasks(Threads threads) {
        var bodyWasInterrupted = new AtomicBoolean();
        var call = Caller.start(() -> on(threads)
                .timed(
                        group -> {
                            createAll(group, List.of(a));
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException interrupt) {
                                bodyWasInterrupted.set(true);
                                throw interrupt;
                            }
                        },
                        Duration.ofMillis(200)));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(bodyWasInterrupted).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("T1")
    void t1_theTimeoutCancelsTasksThatAreJoined(Threads threads) {
        assertThatThrownBy(() -> on(threads).timed(group -> group.createTask(a::run), Duration.ofMillis(40)))
                .isExactlyInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> on(threads).timedPair(b, c, Duration.ofMillis(40)))
                .isExactlyInstanceOf(TimeoutException.class);

        assertThat(List.of(a, b, c)).noneMatch(Child::isRunning);
    }

    @EveryThreadKind
    @Rule("T1")
    @CPython("TimeoutTests.test_timeout_not_called")
    @Peer("RaceTest.testTimeoutDoesNotInterruptShortComputation")
    void t1_aBodyThatEndsInTimeIsNotInterrupted(Threads threads) throws Exception {
        assertThat(on(threads).<String>timed(group -> "value", Duration.ofHours(1)))
                .isEqualTo("value");
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryThreadKind
    @Rule("T4")
    @CPython("TimeoutTests.test_foreign_exception_passed")
    void t4_aFailureInTimeIsThrown(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads)
                .timed(
                        group -> {
                            throw failure;
                        },
                        Duration.ofHours(1)));

        assertThat(members(thrown)).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule({"T4", "TG10"})
    @CPython({"TimeoutTests.test_timeout_taskgroup", "TimeoutTests.test_foreign_exception_on_timeout"})
    void t4_failuresOfTheCleanupOutrankTheTimeout(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var thrown = Tasks.thrownBy(() -> on(threads)
                .timed(
                        group -> {
                            createAll(group, List.of(a));
                            return Tasks.waitForInterrupt();
                        },
                        Duration.ofMillis(200)));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T3")
    @CPython("TimeoutTests.test_foreign_cancel_doesnt_timeout_if_not_expired")
    void t3_anInterruptInTimeIsAnInterrupt(Threads threads) {
        var call = Caller.start(() -> on(threads)
                .timed(
                        group -> {
                            bodyRuns.countDown();
                            return Tasks.waitForInterrupt();
                        },
                        Duration.ofHours(1)));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }
}
