package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is closed on cancellation throws anything, takes long, never returns, is taken back, or cancels others. */
class ClosingTest {

    private static final int MANY = 20;

    private final IllegalStateException broken = new IllegalStateException("no table");
    private final Reports reports = Reports.open();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        reports.close();
    }

    static Stream<Throwable> thrownByClose() {
        return Stream.of(
                new NoClassDefFoundError("org/driver/CancelRequest"),
                new StackOverflowError(),
                new OutOfMemoryError("none left"),
                new InternalError(),
                new IllegalStateException("closed before"),
                new IOException("connection reset"),
                new InterruptedException("in close"),
                new Malicious());
    }

    /** Its methods throw as well. */
    static final class Malicious extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new AssertionError("no trace");
        }
    }

    private static AutoCloseable throwing(Throwable thrown) {
        return () -> {
            if (thrown instanceof Exception exception) {
                throw exception;
            }
            throw (Error) thrown;
        };
    }

    /** Deaf to interrupts until what it offers has been closed. */
    private static Code endedByClosing(AutoCloseable first, CountDownLatch ready) {
        return () -> {
            var closed = new CountDownLatch(1);
            Task.closeOnCancel(closed::countDown);
            Task.closeOnCancel(first);
            ready.countDown();
            Tasks.awaitDeaf(closed);
            throw new IOException("closed");
        };
    }

    private Code failingAfter(CountDownLatch ready) {
        return () -> {
            ready.await();
            throw broken;
        };
    }

    @ParameterizedTest
    @MethodSource("thrownByClose")
    @Rule({"C11", "TG3"})
    void whateverCloseThrowsAScopeEndsByTheRealFailure(Throwable thrown) {
        var ready = new CountDownLatch(2);
        var call = Caller.start(() -> new ShapesFanOut()
                .scope(List.of(
                        endedByClosing(throwing(thrown), ready),
                        endedByClosing(throwing(thrown), ready),
                        failingAfter(ready))));

        assertThat(((ExceptionGroup) call.thrown()).exceptions()).containsExactly(broken);
        assertThat(reports.warnings()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("thrownByClose")
    @Rule({"C11", "G20"})
    void whateverCloseThrowsAGatherJoinsAllAndThrowsTheRealFailure(Throwable thrown) {
        var ready = new CountDownLatch(3);
        var interrupted = new AtomicInteger();
        Code waiting = () -> {
            ready.countDown();
            try {
                return Tasks.waitForInterrupt();
            } finally {
                interrupted.incrementAndGet();
            }
        };
        var call = Caller.start(() -> new ShapesFanOut()
                .failFast(List.of(waiting, endedByClosing(throwing(thrown), ready), waiting, failingAfter(ready))));

        assertThat(call.thrown()).isSameAs(broken).hasNoSuppressedExceptions();
        assertThat(interrupted).hasValue(2);
        assertThat(reports.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("thrownByClose")
    @Rule({"C11", "TG3"})
    void whateverCloseThrowsABodyIsCancelledToo(Throwable thrown) {
        var ready = new CountDownLatch(1);
        var call = Caller.start(() -> new ShapesFanOut().body(group -> {
            group.createTask(endedByClosing(throwing(thrown), ready)::run);
            group.createTask(failingAfter(ready)::run);
            return Tasks.waitForInterrupt();
        }));

        assertThat(((ExceptionGroup) call.thrown()).exceptions()).containsExactly(broken);
    }

    @Test
    @Rule({"C11", "G7"})
    void allTasksAreInterruptedWhileNothingIsClosedYet() {
        var ready = new CountDownLatch(MANY);
        var interrupted = new CountDownLatch(MANY);
        var time = new SetTime();
        var shapes = new ShapesFanOut(FanOutOptions.defaults().withTime(time));
        // Closing ends only when all have been interrupted: if it held up the interrupts, nobody would get on.
        Code query = () -> {
            Task.closeOnCancel(() -> Tasks.await(interrupted));
            ready.countDown();
            try {
                return Tasks.waitForInterrupt();
            } finally {
                interrupted.countDown();
            }
        };
        var call = Caller.start(() -> shapes.timed(Collections.nCopies(MANY, query), Duration.ofSeconds(1)));
        Tasks.await(ready);
        time.pass(Duration.ofSeconds(1));

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
    }

    @Test
    @Rule({"C11", "G21"})
    void closingThatNeverReturnsHoldsUpNoCallThatDoesNotJoin() {
        var ready = new CountDownLatch(MANY);
        var interrupted = new CountDownLatch(MANY);
        var time = new SetTime();
        var shapes = new ShapesFanOut(FanOutOptions.defaults().withTime(time));
        Code query = () -> {
            Task.closeOnCancel(release::await);
            ready.countDown();
            try {
                return Tasks.waitForInterrupt();
            } finally {
                interrupted.countDown();
            }
        };
        var call = Caller.start(() -> shapes.timedAndLeft(Collections.nCopies(MANY, query), Duration.ofSeconds(1)));
        Tasks.await(ready);
        time.pass(Duration.ofSeconds(1));

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
        Tasks.await(interrupted);
    }

    @Test
    @Rule("C11")
    void whoeverCancelsATaskIsNotHeldUpByWhatItCloses() throws Exception {
        var ready = new CountDownLatch(1);
        var task = DaemonTask.start(() -> {
            Task.closeOnCancel(release::await);
            ready.countDown();
            return Tasks.waitForInterrupt();
        });
        Tasks.await(ready);

        assertThat(task.cancel()).isTrue();

        release.countDown();
        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C11")
    void whatWasTakenBackIsNeverClosed() throws Exception {
        List<String> closed = Collections.synchronizedList(new ArrayList<>());
        var ready = new CountDownLatch(1);
        var task = DaemonTask.start(() -> {
            try (var first = Task.closeOnCancel(() -> closed.add("first"))) {
                try (var second = Task.closeOnCancel(() -> closed.add("second"))) {
                    assertThat(second).isNotNull();
                }
                for (var many = 0; many < 10_000; many++) {
                    Task.closeOnCancel(() -> closed.add("one of many")).close();
                }
                ready.countDown();
                while (closed.isEmpty()) {
                    Thread.onSpinWait();
                }
                assertThat(first).isNotNull();
            }
            return 1;
        });
        Tasks.await(ready);
        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
        assertThat(closed).containsExactly("first");
    }

    @Test
    @Rule("C11")
    void whatIsBeingClosedIsWaitedForWhenItIsTakenBack() throws Exception {
        var closing = new CountDownLatch(1);
        var isClosed = new CountDownLatch(1);
        var ready = new CountDownLatch(1);
        var task = DaemonTask.<Boolean>start(() -> {
            var registration = Task.closeOnCancel(() -> {
                closing.countDown();
                Tasks.awaitDeaf(release);
                isClosed.countDown();
            });
            ready.countDown();
            Tasks.awaitDeaf(closing);
            release.countDown();
            registration.close();
            registration.close();
            return isClosed.getCount() == 0;
        });
        Tasks.await(ready);
        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(true));
    }

    @Test
    @Rule({"C11", "C2"})
    void closingMayCancelOtherTasksAndItsOwn() {
        var ready = new CountDownLatch(3);
        List<Task<Integer>> tasks = Collections.synchronizedList(new ArrayList<>());
        for (var index = 0; index < 3; index++) {
            var next = (index + 1) % 3;
            tasks.add(DaemonTask.start(() -> {
                Task.closeOnCancel(() -> {
                    tasks.get(next).cancel();
                    tasks.forEach(Task::cancel);
                });
                ready.countDown();
                return Tasks.waitForInterrupt();
            }));
        }
        Tasks.await(ready);
        tasks.get(0).cancel();

        assertThatThrownBy(() -> new ShapesFanOut().gatherHandles(List.of(tasks.get(0))))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
    }

    @Test
    @Rule("C11")
    void closingMayTakeItsOwnRegistrationBack() throws Exception {
        var ready = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var task = DaemonTask.<Integer>start(() -> {
            var registration = new java.util.concurrent.atomic.AtomicReference<dev.fanwise.Registration>();
            registration.set(Task.closeOnCancel(() -> {
                registration.get().close();
                ended.countDown();
            }));
            ready.countDown();
            Tasks.awaitDeaf(ended);
            throw new IOException("closed");
        });
        Tasks.await(ready);
        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C11")
    void aTaskThatReplacesTheHandlerOfItsThreadIsCancelledAllTheSame() {
        var ready = new CountDownLatch(1);
        var call = Caller.start(() -> new ShapesFanOut()
                .scope(List.of(
                        () -> {
                            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
                            Thread.currentThread().setName("renamed");
                            return endedByClosing(() -> {}, ready).run();
                        },
                        failingAfter(ready))));

        assertThat(((ExceptionGroup) call.thrown()).exceptions()).containsExactly(broken);
    }

    @Test
    @Rule("C11")
    void whatIsOfferedAfterTheCancellationIsClosedAtOnce() throws Exception {
        var ready = new CountDownLatch(1);
        var task = DaemonTask.<Boolean>start(() -> {
            ready.countDown();
            try {
                Tasks.waitForInterrupt();
            } catch (InterruptedException cancelled) {
                var isClosed = new CountDownLatch(1);
                Task.closeOnCancel(isClosed::countDown);
                return isClosed.getCount() == 0;
            }
            return false;
        });
        Tasks.await(ready);
        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(true));
    }
}
