package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;
import static dev.fanwise.model.Invariant.EVERY_TASK_ENDED;
import static dev.fanwise.model.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks that are created while the group ends, is cancelled or fails, and the body that is cancelled. */
@ModelCheck
public class TaskScopeModelTest {

    /** A scope with a body; the task that another thread creates, if the scope takes it. */
    private abstract static class Scope extends TaskScope<String> {

        private volatile @Nullable Task<?> created;
        private volatile @Nullable Thread creator;
        final Signal creating = share(new Signal());
        private volatile boolean hasReturned;
        private volatile boolean hasStartedLate;

        Scope(ModelClock clock) {
            super("Crawler.crawl", FanOutOptions.defaults().withTime(clock), Thread::new);
        }

        @Override
        protected final String body(TaskGroup group) throws Exception {
            return run(group);
        }

        abstract String run(TaskGroup group) throws Exception;

        /** Has another thread create a task; it is refused if the scope is closed. */
        final void createElsewhere(TaskGroup group, Callable<String> code) {
            creator = Interleavings.start(() -> {
                creating.give();
                try {
                    created = group.createTask(() -> {
                        hasStartedLate |= hasReturned;
                        return code.call();
                    });
                } catch (IllegalStateException refused) {
                    // too late
                }
            });
            creating.await();
        }

        /** Does what a scope that joins its tasks does when it ends in time, or by what ends it. */
        final void call() throws InterruptedException {
            runBody();
            await();
            cancelAndJoin();
            returned();
        }

        final void returned() {
            hasReturned = true;
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }

        final void requireEveryTaskEnded() {
            var isWhole = created == null || created.isDone();
            var other = creator;
            if (other != null) {
                Interleavings.join(other);
            }
            EVERY_TASK_ENDED.require(isWhole && (created == null || created.isDone()) && !hasStartedLate);
        }
    }

    /** A thread outside of the group creates a task while the body returns. */
    public static final class CreationAgainstTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var scope = share(new Scope(clock) {
                @Override
                String run(TaskGroup group) {
                    createElsewhere(group, () -> "value");
                    return "body";
                }
            });
            scope.runBody();
            scope.await();
            scope.returned();
            scope.requireEveryTaskEnded();
        }
    }

    @Test
    void aTaskThatIsCreatedAtTheEndIsWaitedForOrRefused() {
        explore(new CreationAgainstTheEnd());
    }

    /** A thread outside of the group creates a task that waits to be interrupted, while the group is cancelled. */
    public static final class CreationAgainstTheCancellation implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var scope = share(new Scope(clock) {
                @Override
                String run(TaskGroup group) {
                    createElsewhere(group, Interleavings::waitForInterrupt);
                    group.cancel();
                    return "body";
                }
            });
            scope.runBody();
            scope.await();
            scope.returned();
            scope.requireEveryTaskEnded();
        }
    }

    @Test
    void aTaskThatIsCreatedWhileTheGroupIsCancelledIsCancelledOrRefused() {
        explore(new CreationAgainstTheCancellation());
    }

    /** A task fails while the body creates another, which waits to be interrupted. */
    public static final class CreationAgainstAFailure implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var scope = share(new Scope(clock) {
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
            scope.call();
            ONE_OUTCOME.require(scope.failed());
            EVERY_FAILURE_ACCOUNTED_FOR.require(scope.allFailures() instanceof ExceptionGroup group
                    && group.exceptions().size() == 1);
        }
    }

    @Test
    void aTaskThatIsCreatedWhileAnotherFailsIsCancelledOrRefused() {
        explore(new CreationAgainstAFailure());
    }

    /** A task fails while the body waits to be interrupted. */
    public static final class FailureAgainstTheBody implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var scope = share(new Scope(clock) {
                @Override
                String run(TaskGroup group) throws InterruptedException {
                    group.createTask(() -> {
                        throw new IllegalStateException("failure");
                    });
                    return Interleavings.waitForInterrupt();
                }
            });
            scope.call();
            EVERY_FAILURE_ACCOUNTED_FOR.require(scope.allFailures() instanceof ExceptionGroup group
                    && group.exceptions().size() == 1);
        }
    }

    @Test
    void aFailureInterruptsTheBodyOnce() {
        explore(new FailureAgainstTheBody());
    }

    /** Time is up while the body starts a task and returns. */
    public static final class DeadlineAgainstTheBody implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var ended = share(new AtomicInteger());
            var scope = share(new Scope(clock) {
                @Override
                String run(TaskGroup group) {
                    group.createTask(ended::incrementAndGet);
                    return "body";
                }
            });
            scope.limitTime(Duration.ofNanos(10));
            var time = start(() -> clock.elapse(10));
            try {
                scope.runBody();
                ONE_OUTCOME.require(!scope.awaitInTime() || (scope.result() != null && ended.get() == 1));
            } catch (TimeoutException timeout) {
                scope.cancelAndJoin();
            }
            scope.returned();
            join(time);
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }
    }

    @Test
    void theDeadlineOrTheBodyDecidesAndNoInterruptStaysBehind() {
        explore(new DeadlineAgainstTheBody());
    }

    /** Time is up while the body waits to be interrupted. */
    public static final class DeadlineOfABodyThatWaits implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var scope = share(new Scope(clock) {
                @Override
                String run(TaskGroup group) throws InterruptedException {
                    return Interleavings.waitForInterrupt();
                }
            });
            scope.limitTime(Duration.ofNanos(10));
            var time = start(() -> clock.elapse(10));
            scope.runBody();
            try {
                scope.awaitInTime();
                ONE_OUTCOME.require(false);
            } catch (TimeoutException timeout) {
                scope.cancelAndJoin();
            }
            scope.returned();
            join(time);
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }
    }

    @Test
    void theDeadlineInterruptsTheBody() {
        explore(new DeadlineOfABodyThatWaits());
    }
}
