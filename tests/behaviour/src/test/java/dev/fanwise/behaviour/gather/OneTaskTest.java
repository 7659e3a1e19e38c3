package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A gather of one task within a timeout, which is what {@code asyncio.wait_for} does. */
class OneTaskTest extends GatherFixture {

    private static final Duration SHORT = Duration.ofMillis(40);

    abstract static class One {
        record Only(Integer task) {}

        Integer task(Child<Integer> child) throws IOException, InterruptedException {
            return child.run();
        }

        @Gather
        abstract Only run(Child<Integer> child) throws IOException, InterruptedException;

        @Gather
        abstract Only run(Child<Integer> child, Duration timeout)
                throws IOException, InterruptedException, TimeoutException;
    }

    private static One one(Threads threads) {
        return threads.create(OneTaskTest_OneFanOut::new, OneTaskTest_OneFanOut::new);
    }

    @EveryConcurrentThreadKind
    @Rule({"WF1", "T8"})
    @CPython("AsyncioWaitForTest.test_wait_for_blocking")
    void wf1_withoutATimeoutItIsTheTasksEnd(Threads threads) throws Exception {
        a.succeed(1);

        assertThat(one(threads).run(a)).isEqualTo(new One.Only(1));
    }

    @EveryConcurrentThreadKind
    @Rule("WF1")
    @CPython("AsyncioWaitForTest.test_wait_for_race_condition")
    void wf1_aTaskThatEndsInTimeGivesItsValue(Threads threads) {
        var call = Caller.start(() -> one(threads).run(a, Duration.ofHours(1)));
        a.awaitStarted();
        call.awaitParked();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new One.Only(1));
    }

    @EveryConcurrentThreadKind
    @Rule("WF1")
    void wf1_aTaskThatFailsInTimeHasItsFailureThrown(Threads threads) {
        a.fail(failure);

        assertThatThrownBy(() -> one(threads).run(a, Duration.ofHours(1))).isSameAs(failure);
    }

    @Test
    @Rule({"WF6", "WF2"})
    @CPython("AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0_coroutine_do_not_started")
    void wf6_nothingStartsWhenTheTimeIsOverAlready() {
        for (var timeout : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            var child = new Child<Integer>();

            assertThatThrownBy(() -> new OneTaskTest_OneFanOut().run(child, timeout))
                    .isExactlyInstanceOf(TimeoutException.class);

            assertThat(child.hasStarted()).isFalse();
        }
    }

    /** The time is over when the task runs and the call has not looked at it yet. */
    private static One whoseTimeIsOverAtTheFirstStart(Child<Integer> child) {
        var time = new SetTime();
        return new OneTaskTest_OneFanOut(FanOutOptions.defaults().withTime(time).withExecutor(command -> {
            var thread = new Thread(command, "started");
            thread.setDaemon(true);
            thread.start();
            child.awaitStarted();
            time.pass(SHORT);
        }));
    }

    @Test
    @Rule({"WF6", "WF2"})
    @CPython("AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0")
    void wf6_aTaskThatRunsWhenTheTimeIsOverIsCancelled() {
        assertThatThrownBy(() -> whoseTimeIsOverAtTheFirstStart(a).run(a, SHORT))
                .isExactlyInstanceOf(TimeoutException.class);

        assertThat(a.wasInterrupted()).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @Test
    @Rule({"WF6", "WF2"})
    @CPython("AsyncioWaitForTest.test_wait_for_waits_for_task_cancellation_w_timeout_0")
    void wf6_itsCleanupIsWaitedFor() {
        var cleanedUp = new AtomicBoolean();
        a.whenInterrupted(interrupt -> {
            cleanedUp.set(true);
            throw interrupt;
        });

        assertThatThrownBy(() -> whoseTimeIsOverAtTheFirstStart(a).run(a, SHORT))
                .isExactlyInstanceOf(TimeoutException.class);

        assertThat(cleanedUp).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("WF5")
    @CPython("AsyncioWaitForTest.test_cancel_blocking_wait_for")
    void wf5_anInterruptWithoutATimeoutEndsTheTask(Threads threads) {
        var call = Caller.start(() -> one(threads).run(a));
        a.awaitStarted();
        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"WF5", "T3"})
    @CPython("AsyncioWaitForTest.test_cancel_wait_for")
    void wf5_anInterruptBeforeTheTimeoutEndsTheTask(Threads threads) {
        var call = Caller.start(() -> one(threads).run(a, Duration.ofHours(1)));
        a.awaitStarted();
        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("WF5")
    @CPython("AsyncioWaitForTest.test_asyncio_wait_for_cancelled")
    void wf5_anInterruptedCallWaitsForATaskThatIsDeaf(Threads threads) {
        var call = Caller.start(() -> one(threads).run(a.deaf(), Duration.ofHours(1)));
        a.awaitStarted();
        call.awaitParked().interrupt();
        a.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
    }

    /** asyncio leaves at once, and the task runs on. */
    @EveryConcurrentThreadKind
    @Rule({"I3", "C6", "WF2"})
    @CPython("AsyncioWaitForTest.test_wait_for_self_cancellation")
    void i3_anInterruptAfterTheTimeoutDoesNotShortenTheJoin(Threads threads) {
        var call = Caller.start(() -> one(threads).run(a.deaf(), Duration.ofMillis(200)));
        a.awaitStarted();
        a.awaitInterrupted();
        call.awaitParked().interruptAndAwaitNotice();
        assertThat(call.hasEnded()).isFalse();

        a.succeed(42);

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    /** asyncio makes it a cancellation. */
    @EveryConcurrentThreadKind
    @Rule({"I1", "WF5"})
    @CPython("AsyncioWaitForTest.test_wait_for_issue86296")
    void i1_anInterruptAtTheMomentOfTheEndIsMetOnce(Threads threads) {
        for (var round = 0; round < 300; round++) {
            var caller = new AtomicReference<Thread>();
            var child = new Child<Integer>();
            var task = DaemonTask.start(() -> {
                child.awaitEnded();
                caller.get().interrupt();
                return null;
            });
            var wasThrown = new AtomicBoolean();
            var call = Caller.run(() -> {
                caller.set(Thread.currentThread());
                try {
                    assertThat(one(threads).run(child, Duration.ofHours(1))).isEqualTo(new One.Only(1));
                } catch (InterruptedException interrupt) {
                    wasThrown.set(true);
                }
                Tasks.awaitThat(task::isDone);
            });
            child.awaitStarted().succeed(1);

            assertThat(call.wasLeftInterrupted()).isNotEqualTo(wasThrown.get());
        }
    }

    @EveryConcurrentThreadKind
    @Rule({"T5", "WF3"})
    @CPython("AsyncioWaitForTest.test_wait_for_cancel_suppressed")
    void t5_aValueAfterTheTimeoutIsTooLate(Threads threads) {
        a.whenInterrupted(interrupt -> 42);

        assertThatThrownBy(() -> one(threads).run(a, SHORT)).isExactlyInstanceOf(TimeoutException.class);
    }
}
