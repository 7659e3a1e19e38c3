package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;
import static dev.fanwise.runtime.Invariant.EVERY_TASK_ENDED;
import static dev.fanwise.runtime.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.Interleavings.Signal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks that are created while the group ends, is cancelled or fails, and the body that is asked to stop. */
@ModelCheck
class TaskScopeModelTest {

    /** A scope with a body; the task that another thread creates, if the scope takes it. */
    private abstract static class Scope extends TaskScope<String> {

        private volatile @Nullable TaskGroup group;
        private volatile @Nullable Task<?> created;
        final Signal creating = share(new Signal());
        private volatile boolean hasReturned;
        private volatile boolean startedLate;

        Scope() {
            super("Crawler.crawl", null, Thread::new);
        }

        @Override
        protected final String body(TaskGroup offered) throws Exception {
            group = offered;
            return run(offered);
        }

        abstract String run(TaskGroup offered) throws Exception;

        /** Has another thread create a task; it is refused if the scope is closed. */
        final Thread createElsewhere(Callable<String> code) {
            return Interleavings.start(() -> {
                creating.give();
                try {
                    created = group.createTask(() -> {
                        startedLate |= hasReturned;
                        return code.call();
                    });
                } catch (IllegalStateException refused) {
                    // too late
                }
            });
        }

        final void returned() {
            hasReturned = true;
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }

        /** Whether a task that was taken has ended. */
        final boolean isWhole() {
            var taken = created;
            return taken == null || taken.isDone();
        }

        final boolean hasStartedLate() {
            return startedLate;
        }
    }

    /** A thread outside of the group creates a task while the body returns. */
    static final class CreationAgainstTheEnd implements Runnable {
        @Override
        public void run() {
            var other = new Thread[1];
            var scope = share(new Scope() {
                @Override
                String run(TaskGroup group) {
                    other[0] = createElsewhere(() -> "value");
                    creating.await();
                    return "body";
                }
            });
            try {
                scope.runBody();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            scope.returned();
            var isWhole = scope.isWhole();
            join(other[0]);
            EVERY_TASK_ENDED.require(isWhole && !scope.hasStartedLate());
        }
    }

    @Test
    void aTaskThatIsCreatedAtTheEndIsWaitedForOrRefused() {
        explore(new CreationAgainstTheEnd());
    }

    /** A thread outside of the group creates a task that waits to be interrupted, while the group is cancelled. */
    static final class CreationAgainstTheCancellation implements Runnable {
        @Override
        public void run() {
            var other = new Thread[1];
            var scope = share(new Scope() {
                @Override
                String run(TaskGroup group) {
                    other[0] = createElsewhere(Interleavings::waitForInterrupt);
                    creating.await();
                    group.cancel();
                    return "body";
                }
            });
            try {
                scope.runBody();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            scope.returned();
            join(other[0]);
            EVERY_TASK_ENDED.require(scope.isWhole() && !scope.hasStartedLate());
        }
    }

    @Test
    void aTaskThatIsCreatedWhileTheGroupIsCancelledIsAskedToStopOrRefused() {
        explore(new CreationAgainstTheCancellation());
    }

    /** A task fails while the body creates another, which waits to be interrupted. */
    static final class CreationAgainstAFailure implements Runnable {
        @Override
        public void run() {
            var scope = share(new Scope() {
                @Override
                String run(TaskGroup group) {
                    group.createTask(() -> {
                        creating.give();
                        throw new IllegalStateException("failure");
                    });
                    creating.await();
                    try {
                        group.createTask(() -> Interleavings.<String>waitForInterrupt());
                    } catch (IllegalStateException refused) {
                        // too late
                    }
                    return "body";
                }
            });
            try {
                scope.runBody();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            ONE_OUTCOME.require(scope.failed());
            scope.cancelAndJoin();
            EVERY_FAILURE_ACCOUNTED_FOR.require(
                    scope.exceptionGroup().exceptions().size() == 1);
            scope.returned();
        }
    }

    @Test
    void aTaskThatIsCreatedWhileAnotherFailsIsAskedToStopOrRefused() {
        explore(new CreationAgainstAFailure());
    }

    /** Time is up while the body starts a task and returns. */
    static final class DeadlineAgainstTheBody implements Runnable {
        @Override
        public void run() {
            var clock = (ModelClock) Clock.current;
            var ended = share(new AtomicInteger());
            var scope = share(new Scope() {
                @Override
                String run(TaskGroup group) {
                    group.createTask(ended::incrementAndGet);
                    return "body";
                }
            });
            var deadline = Deadline.after(Duration.ofNanos(10));
            var time = start(() -> clock.elapse(10));
            try {
                scope.runBody(deadline);
                ONE_OUTCOME.require(scope.result() != null && ended.get() == 1);
            } catch (TimeoutException timeout) {
                scope.cancelAndJoin();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            scope.returned();
            join(time);
        }
    }

    @Test
    void theDeadlineOrTheBodyDecidesAndNoInterruptStaysBehind() {
        explore(new DeadlineAgainstTheBody());
    }

    /** The code ends when its time is up. */
    static final class ClockAgainstTheEnd implements Runnable {
        @Override
        public void run() {
            var isUp = share(new AtomicInteger());
            var keeping = share(new Signal());
            var keeper = new Thread[1];
            var clock = share(new DeadlineClock(Deadline.after(Duration.ZERO), isUp::incrementAndGet, code -> {
                keeper[0] = new Thread(() -> {
                    keeping.give();
                    code.run();
                });
                return keeper[0];
            }));
            clock.start();
            keeping.await();
            var inTime = clock.stop();
            join(keeper[0]);
            ONE_OUTCOME.require(isUp.get() == (inTime ? 0 : 1));
        }
    }

    @Test
    void codeEndsInTimeOrIsAskedToStop() {
        explore(new ClockAgainstTheEnd());
    }
}
