package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Registration;
import dev.fanwise.RunningFanOuts;
import dev.fanwise.Task;
import dev.fanwise.TaskContext;
import dev.fanwise.TaskLimit;
import dev.fanwise.TimeSource;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A task of no fan-out, with all that options put around the tasks of fan-outs. */
@Timeout(60)
class SingleTaskTest {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final FanOutOptions options = FanOutOptions.defaults();
    private final FanOutOptions here = options.withExecutor(Runnable::run);
    private final SetTime time = new SetTime();
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();

    // ---- threads

    @Test
    @Rule("SU8")
    void withoutAnExecutorItHasADaemonThread() throws Exception {
        var thread = Task.start(options, Thread::currentThread).get();

        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("Task.start/task");
    }

    @Test
    @Rule("SU8")
    void theExecutorRunsIt() throws Exception {
        assertThat(Task.start(here, Thread::currentThread).get()).isSameAs(Thread.currentThread());
    }

    @Test
    @Rule("SU8")
    void nothingIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Task.start((FanOutOptions) null, () -> 1));
        assertThatNullPointerException().isThrownBy(() -> Task.start(options, null));
        assertThatNullPointerException().isThrownBy(() -> Task.start(options, null, () -> 1));
    }

    // ---- context

    @Test
    @Rule({"SU8", "SU1"})
    void itHasTheContextOfTheThreadThatStartsIt() throws Exception {
        USER.set("Ada");
        try {
            var carried = options.withContext(TaskContext.ofThreadLocal(USER));

            assertThat(Task.start(carried, USER::get).get()).isEqualTo("Ada");
        } finally {
            USER.remove();
        }
    }

    @Test
    @Rule({"SU8", "SU3"})
    void aContextThatCannotBeCapturedEndsTheStart() {
        var log = new Log();
        var fault = new IllegalStateException("no context");
        List<String> ran = new ArrayList<>();
        var faulty = here.withObserver(log).withContext(() -> {
            throw fault;
        });

        assertThatThrownBy(() -> Task.start(faulty, () -> ran.add("ran"))).isSameAs(fault);
        assertThat(ran).isEmpty();
        assertThat(log.lines).isEmpty();
    }

    // ---- observers

    @Test
    @Rule({"SU8", "SU4"})
    void anObserverIsToldOfACallWithOneTask() {
        var log = new Log();

        Task.start(here.withObserver(log), () -> log.lines.add("runs"));

        assertThat(log.lines)
                .containsExactly(
                        "Task.start begins: task",
                        "task starts",
                        "runs",
                        "task ends: SUCCEEDED by null, cancelled by null",
                        "Task.start ends: SUCCEEDED by null, decided by task");
    }

    @Test
    @Rule({"SU8", "SU4"})
    void whoWaitsForItGoesOnWhenItsObserverIsTold() throws Exception {
        var told = new AtomicBoolean();
        var reader = Thread.currentThread();
        FanOutObserver slow = (call, parent) -> one -> new FanOutObserver.TaskObserver() {
            @Override
            public void ended(FanOutObserver.TaskEnd end) {
                Tasks.awaitThat(() -> reader.getState() == Thread.State.WAITING);
                told.set(true);
            }
        };
        var task = Task.start(options.withObserver(slow), () -> 1);
        Tasks.awaitThat(() -> task.toString().endsWith("(succeeded)"));

        assertThat(task.isDone()).isFalse();
        assertThat(task.get()).isEqualTo(1);
        assertThat(told).isTrue();
    }

    @Test
    @Rule({"SU8", "SU4"})
    void aFailureIsTold() throws Exception {
        var log = new Log();
        var failure = new IOException("failure");

        var task = Task.start(here.withObserver(log), () -> {
            throw failure;
        });

        assertThat(task.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(log.lines)
                .endsWith(
                        "task ends: FAILED by " + failure + ", cancelled by null",
                        "Task.start ends: FAILED by " + failure + ", decided by task");
    }

    @Test
    @Rule({"SU8", "SU4"})
    void aCancelledTaskIsToldAndTheCallEndsWithIt() {
        var log = new Log();
        var task = Task.start(options.withObserver(log), a::run);
        a.awaitStarted();

        task.cancel();

        Tasks.awaitThat(() -> log.has("Task.start ends: CANCELLED"));
        assertThat(log.has("cancelled by HANDLE")).isTrue();
    }

    @Test
    @Rule({"SU8", "SU4"})
    void callsOfItsCodeAreCallsOfTheTask() {
        var log = new Log();
        var observed = here.withObserver(log);
        var shapes = new ShapesFanOut(observed);

        Task.start(observed, () -> Task.start(observed, () -> shapes.gather(List.of())));

        assertThat(log.lines)
                .contains(
                        "Task.start begins: task in task of Task.start",
                        "Shapes.gather begins: gather in task of Task.start");
    }

    @Test
    @Rule({"SU8", "SU4"})
    void aTaskThatTheExecutorRejectsIsACallThatFailed() {
        var log = new Log();
        var full = options.withObserver(log).withExecutor(task -> {
            throw new RejectedExecutionException("full");
        });

        assertThatThrownBy(() -> Task.start(full, () -> 1)).hasMessage("full");
        assertThat(log.lines)
                .containsExactly(
                        "Task.start begins: task",
                        "task ends: CANCELLED by null, cancelled by CALL",
                        "Task.start ends: FAILED by java.util.concurrent.RejectedExecutionException: full, decided by"
                                + " null");
    }

    @Test
    @Rule({"SU8", "SU6"})
    void itIsListedWhileItRuns() {
        var running = new RunningFanOuts();
        Task.start(options.withObserver(running), a::run);
        a.awaitStarted();

        assertThat(running.toString()).contains("Task.start").contains("task");

        a.succeed(1);
        Tasks.awaitThat(() -> running.calls().isEmpty());
    }

    // ---- limit

    @Test
    @Rule({"SU8", "SU7"})
    void itTakesAPermitAndTheStartDoesNotWaitForOne() {
        var limit = TaskLimit.of(1);
        var limited = options.withLimit(limit);
        Task.start(limited, a::run);
        a.awaitStarted();

        Task.start(limited, b::run);
        Tasks.awaitThat(() -> limit.waiting() == 1);
        a.succeed(1);

        b.awaitStarted();
        assertThat(limit.inFlight()).isEqualTo(1);
        b.succeed(2);
        Tasks.awaitThat(() -> limit.inFlight() == 0);
    }

    @Test
    @Rule({"SU8", "SU7"})
    void aTaskThatIsCancelledInTheQueueLeavesIt() throws Exception {
        var limit = TaskLimit.of(1);
        Task.start(options.withLimit(limit), a::run);
        a.awaitStarted();
        var waiting = Task.start(options.withLimit(limit), b::run);
        Tasks.awaitThat(() -> limit.waiting() == 1);

        waiting.cancel();

        assertThat(waiting.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(limit.waiting()).isZero();
        a.succeed(1);
        Tasks.awaitThat(() -> limit.inFlight() == 0);
    }

    @Test
    @Rule({"SU8", "SU7"})
    void aFullLimitThatOnlyTriesFailsTheTask() throws Exception {
        var limit = TaskLimit.of(1);
        Task.start(options.withLimit(limit), a::run);
        a.awaitStarted();

        var rejected = Task.start(options.withLimit(limit.tryOnly()), b::run);

        assertFailed(rejected, RejectedExecutionException.class);
        a.succeed(1);
        Tasks.awaitThat(() -> limit.inFlight() == 0);
    }

    // ---- deadline

    private Deadline deadline() {
        return Deadline.after(TIMEOUT, time);
    }

    private static void assertFailed(Task<?> task, Class<? extends Exception> by) throws InterruptedException {
        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isExactlyInstanceOf(by));
    }

    @Test
    @Rule("T15")
    void aTaskInTimeHasItsValueAndLeavesNoTimer() throws Exception {
        var task = Task.start(options.withTime(time), deadline(), a::run);
        a.awaitStarted().succeed(1);

        assertThat(task.get()).isEqualTo(1);
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("T15")
    void aTaskThatIsLateIsCancelledAndHasFailedWhenItsCodeHasEnded() throws Exception {
        var log = new Log();
        var task = Task.start(options.withTime(time).withObserver(log), deadline(), a::run);
        a.awaitStarted();

        time.pass(TIMEOUT);

        assertFailed(task, TimeoutException.class);
        assertThat(a.wasInterrupted()).isTrue();
        Tasks.awaitThat(() -> log.has("Task.start ends: FAILED by java.util.concurrent.TimeoutException"));
    }

    @Test
    @Rule("T15")
    void aTaskThatWaitsForAPermitNeverRunsAfterItsDeadline() throws Exception {
        var limit = TaskLimit.of(1);
        var timed = options.withTime(time).withLimit(limit);
        Task.start(timed, a::run);
        a.awaitStarted();
        List<String> ran = new ArrayList<>();
        var waiting = Task.start(timed, deadline(), () -> ran.add("ran"));
        Tasks.awaitThat(() -> limit.waiting() == 1);

        time.pass(TIMEOUT);

        assertFailed(waiting, TimeoutException.class);
        a.succeed(1);
        Tasks.awaitThat(() -> limit.inFlight() == 0);
        assertThat(ran).isEmpty();
    }

    @Test
    @Rule("T15")
    void aTaskWhoseDeadlineHasPassedIsNotGivenToTheExecutor() throws Exception {
        var deadline = deadline();
        time.pass(TIMEOUT);
        List<Runnable> given = new ArrayList<>();

        var late = Task.start(options.withTime(time).withExecutor(given::add), deadline, () -> 1);

        assertFailed(late, TimeoutException.class);
        assertThat(given).isEmpty();
    }

    // ---- time

    @Test
    @Rule("SU8")
    void thoseWhoWaitForItWaitInItsTime() throws Exception {
        var parked = new ConcurrentLinkedQueue<Thread>();
        var watched = new TimeSource() {
            @Override
            public long nanoTime() {
                return time.nanoTime();
            }

            @Override
            public void park(Object blocker, long nanos) {
                parked.add(Thread.currentThread());
                time.park(blocker, nanos);
            }

            @Override
            public void unpark(Thread thread) {
                time.unpark(thread);
            }

            @Override
            public Registration schedule(long nanos, Runnable action) {
                return time.schedule(nanos, action);
            }
        };
        var task = Task.start(options.withTime(watched), a::run);
        var waiter = Caller.start(task::get);
        Tasks.awaitThat(() -> !parked.isEmpty());

        a.awaitStarted().succeed(1);

        assertThat(waiter.returned()).isEqualTo(1);
    }

    /** Writes down what it is told. */
    private static final class Log implements FanOutObserver {

        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        boolean has(String text) {
            return lines.stream().anyMatch(line -> line.contains(text));
        }

        @Override
        public CallObserver begins(ObservedCall call, TaskObserver parent) {
            lines.add(call.name() + " begins: " + call.policy() + (parent == null ? "" : " in " + parent));
            return new CallObserver() {
                @Override
                public TaskObserver creates(ObservedTask task) {
                    return observe(task);
                }

                @Override
                public void ended(CallEnd end) {
                    lines.add(call.name() + " ends: " + end.ending() + " by " + end.exception() + ", decided by "
                            + end.decidedBy());
                }
            };
        }

        private TaskObserver observe(ObservedTask task) {
            return new TaskObserver() {
                @Override
                public void starts() {
                    lines.add(task.name() + " starts");
                }

                @Override
                public void ended(TaskEnd end) {
                    lines.add(task.name() + " ends: " + end.ending() + " by " + end.exception() + ", cancelled by "
                            + end.cancelledBy());
                }

                @Override
                public String toString() {
                    return task.name() + " of " + task.call().name();
                }
            };
        }
    }
}
