package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Test;

/** The states of a task and the wake-ups of its call, in every order of steps that a model checker comes to. */
@Slow
class TaskModelTest {

    private static final int ORDERS = 300;

    /** For scenarios of many steps, which are slow. */
    private static final int FEW_ORDERS = 40;

    /** Never asked to run anything: the tests do that. Its presence says that threads go on to other work. */
    private static final Executor POOL = task -> {};

    private static void check(Runnable scenario) {
        check(ORDERS, scenario);
    }

    private static void check(int orders, Runnable scenario) {
        Lincheck.runConcurrentTest(orders, scenario);
    }

    /** The checker takes an object for one thread's own until it is held by a static field or by an object that is. */
    private static volatile Object shared = "";

    private static <T> T share(T object) {
        shared = object;
        return object;
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new AssertionError(rule);
        }
    }

    private static Thread start(Runnable code) {
        var thread = new Thread(code);
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Counts the ends that its tasks report. */
    private static final class CountedEnds extends FanOut {

        private final AtomicInteger ends = new AtomicInteger();

        CountedEnds() {
            super("Pages.load", POOL);
        }

        @Override
        void ended(FanOutTask<?> task, int status) {
            ends.incrementAndGet();
        }
    }

    /** A task whose code ends at once, on a thread whose interrupt status is modelled: the checker sees its changes. */
    private static final class Quick extends OutcomeSlot<String> {

        private volatile boolean ran;
        private volatile boolean interruptStatus;

        Quick(FanOut fanOut) {
            super(fanOut, "quick");
        }

        @Override
        protected String call() {
            ran = true;
            return "value";
        }

        @Override
        void interrupt(Thread running) {
            interruptStatus = true;
        }

        @Override
        void takeBackInterrupt() {
            interruptStatus = false;
        }
    }

    @Test
    void aTaskThatIsAskedToStopEndsOnceAndNoInterruptOutlivesIt() {
        check(() -> {
            var call = share(new CountedEnds());
            var task = share(new Quick(call));
            var runner = start(task);
            task.cancel();
            join(runner);

            require(!task.interruptStatus, "no interrupt outlives the task");
            require(call.ends.get() == 1, "one end is reported");
            require(
                    task.outcome().equals(task.ran ? new Outcome.Success<>("value") : new Outcome.Cancelled<>()),
                    "the task has run or was cancelled before");
        });
    }

    @Test
    void aTaskThatIsAskedToStopByTwoEndsOnceAndNoInterruptOutlivesIt() {
        check(() -> {
            var call = share(new CountedEnds());
            var task = share(new Quick(call));
            var runner = start(task);
            var canceller = start(task::cancel);
            task.cancel();
            join(runner);
            join(canceller);

            require(!task.interruptStatus, "no interrupt outlives the task");
            require(call.ends.get() == 1, "one end is reported");
            require(
                    task.outcome().equals(task.ran ? new Outcome.Success<>("value") : new Outcome.Cancelled<>()),
                    "the task has run or was cancelled before");
        });
    }

    @Test
    void aTaskGivenToTwoThreadsRunsOnce() {
        check(() -> {
            var call = share(new CountedEnds());
            var runs = share(new AtomicInteger());
            var task = share(new OutcomeSlot<Integer>(call, "twice") {
                @Override
                protected Integer call() {
                    return runs.incrementAndGet();
                }
            });
            var one = start(task);
            var other = start(task);
            join(one);
            join(other);

            require(runs.get() <= 1, "the code runs once");
            require(call.ends.get() == 1, "one end is reported");
        });
    }

    @Test
    void listenersAreToldExactlyOnce() {
        check(() -> {
            var task = share(new Quick(new CountedEnds()));
            var told = share(new AtomicInteger());
            var toldOther = share(new AtomicInteger());
            var removed = share(new AtomicInteger());
            EndListener leaving = ended -> removed.incrementAndGet();
            var runner = start(task);
            var listener = start(() -> {
                task.addListener(ended -> told.incrementAndGet());
                task.addListener(leaving);
                task.removeListener(leaving);
            });
            task.addListener(ended -> toldOther.incrementAndGet());
            join(runner);
            join(listener);

            require(told.get() == 1 && toldOther.get() == 1, "a listener is told once");
            require(removed.get() <= 1, "one that leaves is told once at most");
        });
    }

    @Test
    void theCallerIsWokenByTheLastTask() {
        check(() -> {
            var call = share(new FanOut("Pages.load", TaskModelTest::start));
            var one = share(new Quick(call));
            var other = share(new Quick(call));
            call.start(one, TaskModelTest::start);
            call.start(other, TaskModelTest::start);
            try {
                call.awaitAll();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }

            require(one.isDone() && other.isDone(), "both have ended");
        });
    }

    /** A task that fails, and counts its reports instead of making them. */
    private static final class Failing extends Slot<String> {

        private final AtomicInteger reports = new AtomicInteger();

        Failing(FanOut fanOut) {
            super(fanOut, "failing");
        }

        @Override
        protected String call() {
            throw new IllegalStateException("failure");
        }

        @Override
        boolean claimFailureForReport() {
            if (super.claimFailureForReport()) {
                reports.incrementAndGet();
            }
            return false;
        }
    }

    @Test
    void theFailureOfATaskThatIsLeftIsSuppressedOrReported() {
        check(FEW_ORDERS, () -> {
            var runner = new Thread[1];
            var call = new FanOut("Pages.load", task -> runner[0] = start(task));
            var task = share(new Failing(call));
            call.start(task, TaskModelTest::start);
            call.leave();
            var thrown = new IllegalStateException("interrupted");
            call.addFailuresTo(thrown);
            join(runner[0]);

            require(thrown.getSuppressed().length + task.reports.get() == 1, "a failure is told once");
        });
    }

    /** What a task would be without the handshake: it interrupts after it has looked. */
    private static final class WithoutHandshake {

        private final AtomicInteger status = new AtomicInteger(TaskStatus.RUNNING);
        private volatile boolean interruptStatus;

        void run() {
            if (status.getAndSet(TaskStatus.SUCCEEDED) == TaskStatus.STOP_REQUESTED) {
                interruptStatus = false;
            }
        }

        void cancel() {
            if (status.compareAndSet(TaskStatus.RUNNING, TaskStatus.STOP_REQUESTED)) {
                interruptStatus = true;
            }
        }
    }

    @Test
    void aTaskWithoutTheHandshakeIsFoundOut() {
        assertThatThrownBy(() -> check(() -> {
                    var task = share(new WithoutHandshake());
                    var runner = start(task::run);
                    task.cancel();
                    join(runner);

                    require(!task.interruptStatus, "no interrupt outlives the task");
                }))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("no interrupt outlives the task");
    }

    /** What the listeners of a task would be if the newcomer did not look again. */
    private static final class WithoutSecondLook {

        private final AtomicReference<Runnable> listener = new AtomicReference<>();
        private volatile boolean isEnded;

        void end() {
            isEnded = true;
            var told = listener.getAndSet(null);
            if (told != null) {
                told.run();
            }
        }

        void listen(Runnable newcomer) {
            if (isEnded) {
                newcomer.run();
            } else {
                listener.set(newcomer);
            }
        }
    }

    @Test
    void aListenerThatIsForgottenIsFoundOut() {
        assertThatThrownBy(() -> check(() -> {
                    var task = share(new WithoutSecondLook());
                    var told = share(new AtomicInteger());
                    var runner = start(task::end);
                    task.listen(told::incrementAndGet);
                    join(runner);

                    require(told.get() == 1, "a listener is told once");
                }))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("a listener is told once");
    }
}
