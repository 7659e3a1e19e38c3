package dev.fanwise.behaviour.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Whether the current task has been cancelled. */
class StopRequestedTest {

    private final CountDownLatch began = new CountDownLatch(1);
    private final AtomicBoolean sawIt = new AtomicBoolean();

    private static Stoppable on(Threads threads) {
        return threads.create(StoppableFanOut::new, StoppableFanOut::new);
    }

    /** Never blocks, and takes its interrupt away. */
    private Integer compute() {
        began.countDown();
        while (!Task.isStopRequested()) {
            Thread.interrupted();
        }
        sawIt.set(true);
        return 7;
    }

    @EveryConcurrentThreadKind
    @Rule("C13")
    void aLoopThatNeverBlocksLearnsOfItsCancellation(Threads threads) {
        var call = Caller.start(() -> on(threads).all(List.<Callable<Integer>>of(this::compute)));
        Tasks.await(began);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(sawIt).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("C13")
    void aLoopInTheBodyOfAScopeInsideATaskLearnsOfTheCancellationOfTheTask(Threads threads) {
        var stoppable = on(threads);
        var call = Caller.start(() -> stoppable.all(List.<Callable<Integer>>of(() -> stoppable.scope(this::compute))));
        Tasks.await(began);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(sawIt).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("C13")
    void aTaskThatGoesOnIsNotStopped(Threads threads) throws Exception {
        assertThat(on(threads).all(List.<Callable<Boolean>>of(Task::isStopRequested)))
                .containsExactly(false);
    }

    @Test
    @Rule("C13")
    void anInterruptOfTheCallingThreadAloneIsNone() throws Exception {
        Thread.currentThread().interrupt();
        try {
            assertThat(Task.isStopRequested()).isFalse();
        } finally {
            Thread.interrupted();
        }
    }
}
