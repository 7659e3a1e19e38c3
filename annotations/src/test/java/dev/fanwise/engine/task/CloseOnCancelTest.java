package dev.fanwise.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Registration;
import dev.fanwise.Task;
import dev.fanwise.runtime.Gathering;
import dev.fanwise.runtime.ThreadKind;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryDedicatedThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A task offers what an interrupt does not reach to be closed when it is cancelled. */
final class CloseOnCancelTest {

    @EveryConcurrentThreadKind
    void aReadFromASocketEndsWhenASiblingFails(ThreadKind kind) throws IOException {
        var failure = new IOException("sibling");
        var reads = new CountDownLatch(1);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Gathering.on(kind)
                            .onFailure(Cancellation.CANCEL_AND_JOIN)
                            .slots(
                                    () -> {
                                        reads.await();
                                        throw failure;
                                    },
                                    () -> {
                                        try (var socket = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
                                            Task.closeOnCancel(socket);
                                            reads.countDown();
                                            return socket.getInputStream().read();
                                        }
                                    }))
                    .isSameAs(failure)
                    .hasNoSuppressedExceptions();
        }
    }

    @EveryConcurrentThreadKind
    void whatTheTaskThrowsAfterThatIsItsCancellation(ThreadKind kind) throws InterruptedException {
        var closed = new CountDownLatch(1);
        var runs = new CountDownLatch(1);
        Task<String> task = Task.start(asExecutor(kind), () -> {
            Task.closeOnCancel(closed::countDown);
            runs.countDown();
            Tasks.awaitDeaf(closed);
            throw new IOException("closed");
        });
        Tasks.await(runs);

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<String>());
    }

    /** A read from a socket on a virtual thread ends so: by the interrupt, which comes before the closing. */
    @Test
    void whatTheTaskThrowsBeforeThatBecauseOfTheInterruptIsItsCancellationToo() throws InterruptedException {
        var runs = new CountDownLatch(1);
        Task<String> task = Task.start(TaskGetsAheadThread::start, () -> {
            Task.closeOnCancel(() -> {});
            runs.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw new IOException("closed by interrupt");
            }
        });
        Tasks.await(runs);

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<String>());
    }

    /** Who interrupts it goes on only when its task has ended as far as it can. */
    private static final class TaskGetsAheadThread extends Thread {

        private TaskGetsAheadThread(Runnable code) {
            super(code);
        }

        static void start(Runnable code) {
            new TaskGetsAheadThread(code).start();
        }

        @Override
        public void interrupt() {
            super.interrupt();
            Tasks.awaitThat(() -> Arrays.stream(getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("enterHandshake")));
        }
    }

    @EveryConcurrentThreadKind
    void aTaskThatWasCancelledBeforeClosesAtOnce(ThreadKind kind) throws InterruptedException {
        var runs = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var isClosed = new AtomicBoolean();
        Task<Boolean> task = Task.start(asExecutor(kind), () -> {
            runs.countDown();
            Tasks.awaitDeaf(asked);
            Task.closeOnCancel(() -> isClosed.set(true));
            return isClosed.get();
        });
        Tasks.await(runs);

        task.cancel();
        asked.countDown();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(true));
    }

    @EveryConcurrentThreadKind
    void nothingIsClosedForATaskThatHasEnded(ThreadKind kind) throws InterruptedException {
        // Provokes the request that comes while the task ends: it closes before that, or not at all.
        for (var round = 0; round < 2_000; round++) {
            var isEnded = new AtomicBoolean();
            var isClosedLate = new AtomicBoolean();
            Task<Integer> task = Task.start(asExecutor(kind), () -> {
                Task.closeOnCancel(() -> isClosedLate.set(isEnded.get()));
                return 1;
            });
            while (!task.cancel() && !task.isDone()) {
                Thread.onSpinWait();
            }
            task.await();
            isEnded.set(true);
            task.cancel();
            assertThat(isClosedLate).isFalse();
        }
    }

    @EveryConcurrentThreadKind
    void theLastOfferedIsClosedFirstAndAFailingOneDoesNotKeepTheOthers(ThreadKind kind) throws InterruptedException {
        List<String> order = new ArrayList<>();
        var runs = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        Task<String> task = Task.start(asExecutor(kind), () -> {
            Task.closeOnCancel(() -> {
                order.add("first");
                closed.countDown();
            });
            Task.closeOnCancel(() -> {
                order.add("second");
                throw new IOException("cannot be closed");
            });
            runs.countDown();
            Tasks.awaitDeaf(closed);
            return "done";
        });
        Tasks.await(runs);

        try (var reports = Reports.open()) {
            task.cancel();
            assertThat(task.await()).isEqualTo(new Outcome.Success<>("done"));
            assertThat(order).containsExactly("second", "first");
            assertThat(reports.messages()).hasSize(1);
        }
    }

    @EveryConcurrentThreadKind
    void whatAnElementOfferedIsNotClosedForTheNext(ThreadKind kind) {
        var closed = new AtomicInteger();
        var runs = new CountDownLatch(1);
        var call = Caller.start(
                ThreadKind.PLATFORM.factory(),
                () -> Gathering.on(kind).concurrency(1).each(List.of(0, 1), element -> {
                    if (element == 0) {
                        Task.closeOnCancel(closed::incrementAndGet);
                        return "first";
                    }
                    runs.countDown();
                    return Tasks.waitForInterrupt();
                }));
        Tasks.await(runs);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(closed).hasValue(0);
    }

    private static Executor asExecutor(ThreadKind kind) {
        var executor = kind.executor();
        return executor != null
                ? executor
                : code -> kind.factory().newThread(code).start();
    }

    @Test
    void outsideATaskItDoesNothing() {
        var closed = new AtomicBoolean();

        Task.closeOnCancel(() -> closed.set(true));

        assertThat(closed).isFalse();
    }

    @EveryConcurrentThreadKind
    void aResourceMayCancelItsOwnTaskWhenItIsClosed(ThreadKind kind) throws InterruptedException {
        var handle = new AtomicReference<Task<String>>();
        var runs = new CountDownLatch(1);
        Task<String> task = Task.start(asExecutor(kind), () -> {
            Task.closeOnCancel(() -> handle.get().cancel());
            runs.countDown();
            return Tasks.waitForInterrupt();
        });
        handle.set(task);
        Tasks.await(runs);

        assertThat(Caller.start(task::cancel).returned()).isEqualTo(true);
        assertThat(Caller.start(task::await).returned()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void aResourceMayTakeALockWhenItIsClosedThatItsTaskHolds(ThreadKind kind) {
        var lock = new ReentrantLock();
        var runs = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        Task<String> task = Task.start(asExecutor(kind), () -> {
            lock.lock();
            try {
                Task.closeOnCancel(() -> {
                    closing.countDown();
                    lock.lock();
                    lock.unlock();
                });
                runs.countDown();
                Tasks.awaitDeaf(closing);
                Task.closeOnCancel(() -> {});
                return "unlocked";
            } finally {
                lock.unlock();
            }
        });
        Tasks.await(runs);

        assertThat(Caller.start(task::cancel).returned()).isEqualTo(true);
        assertThat(Caller.start(task::await).returned()).isEqualTo(new Outcome.Success<>("unlocked"));
    }

    @EveryDedicatedThreadKind
    void aTaskThatReturnsEndsWhenWhatItOfferedIsClosed(ThreadKind kind) {
        var failure = new IllegalStateException("sibling");
        var thread = new AtomicReference<Thread>();
        var runs = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var endedBefore = new AtomicBoolean();

        assertThatThrownBy(() -> Gathering.on(kind)
                        .onFailure(Cancellation.CANCEL_AND_JOIN)
                        .slots(
                                () -> {
                                    Tasks.await(runs);
                                    throw failure;
                                },
                                () -> {
                                    thread.set(Thread.currentThread());
                                    Task.closeOnCancel(() -> {
                                        closing.countDown();
                                        awaitWaitingOrEnded(thread.get());
                                        endedBefore.set(!thread.get().isAlive());
                                    });
                                    runs.countDown();
                                    Tasks.awaitDeaf(closing);
                                    return "done";
                                }))
                .isSameAs(failure);
        assertThat(endedBefore).isFalse();
    }

    /** The task has nothing to wait for but the closing. */
    private static void awaitWaitingOrEnded(Thread thread) {
        Tasks.awaitThat(() -> !thread.isAlive() || LockSupport.getBlocker(thread) instanceof StopHooks);
    }

    private static Registration closeOnCancel(AutoCloseable resource) {
        return Task.closeOnCancel(resource);
    }

    @EveryConcurrentThreadKind
    void whatWasTakenBackIsNotClosed(ThreadKind kind) throws InterruptedException {
        var closed = new AtomicInteger();
        var runs = new CountDownLatch(1);
        Task<String> task = Task.start(asExecutor(kind), () -> {
            var registration = closeOnCancel(closed::incrementAndGet);
            registration.close();
            registration.close(); // any number of times
            runs.countDown();
            return Tasks.waitForInterrupt();
        });
        Tasks.await(runs);

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<String>());
        assertThat(closed).hasValue(0);
    }

    /** The resource is the task's alone when it has it back. */
    @EveryConcurrentThreadKind
    void whoTakesAResourceBackThatIsBeingClosedWaits(ThreadKind kind) throws InterruptedException {
        var thread = new AtomicReference<Thread>();
        var runs = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var isClosed = new AtomicBoolean();
        Task<Boolean> task = Task.start(asExecutor(kind), () -> {
            thread.set(Thread.currentThread());
            var registration = closeOnCancel(() -> {
                closing.countDown();
                Tasks.awaitThat(() -> LockSupport.getBlocker(thread.get()) instanceof StopHooks);
                isClosed.set(true);
            });
            runs.countDown();
            Tasks.awaitDeaf(closing);
            registration.close();
            return isClosed.get();
        });
        Tasks.await(runs);

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(true));
    }

    /** Closing may take long; whoever cancels has other tasks to cancel. */
    @EveryConcurrentThreadKind
    void closingHoldsUpNobody(ThreadKind kind) throws InterruptedException {
        var runs = new CountDownLatch(2);
        var otherIsInterrupted = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var closer = new AtomicReference<Thread>();
        var call = Caller.start(() -> Gathering.on(kind)
                .slots(
                        () -> {
                            runs.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } finally {
                                otherIsInterrupted.countDown();
                            }
                        },
                        () -> {
                            var registration = closeOnCancel(() -> {
                                closer.set(Thread.currentThread());
                                closing.countDown();
                                Tasks.await(otherIsInterrupted);
                            });
                            runs.countDown();
                            try (registration) {
                                Tasks.awaitDeaf(closing);
                                return "closed";
                            }
                        }));
        Tasks.await(runs);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
        assertThat(closer.get().getName()).isEqualTo("fanwise close slot1");
    }

    @EveryConcurrentThreadKind
    void anErrorOfAResourceIsReportedAndTheRealFailureThrown(ThreadKind kind) {
        var failure = new IOException("sibling");
        var error = new AssertionError("of the resource");
        var runs = new CountDownLatch(1);
        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> Gathering.on(kind)
                            .onFailure(Cancellation.CANCEL_AND_JOIN)
                            .slots(
                                    () -> {
                                        runs.await();
                                        throw failure;
                                    },
                                    () -> {
                                        var registration = closeOnCancel(() -> {
                                            throw error;
                                        });
                                        runs.countDown();
                                        try (registration) {
                                            return Tasks.waitForInterrupt();
                                        }
                                    }))
                    .isSameAs(failure);
            assertThat(reports.countOf(error)).isLessThanOrEqualTo(1);
        }
    }

    /** Each is found at once: to look through all that came later would take minutes. */
    @Test
    @Timeout(30)
    void hundredsOfThousandsAreTakenBackInTheOrderInWhichTheyWereOffered() throws Exception {
        var closes = new AtomicInteger();
        var task = Task.start(FanOutOptions.defaults(), () -> {
            List<Registration> offers = new ArrayList<>();
            for (var i = 0; i < 300_000; i++) {
                offers.add(Task.closeOnCancel(closes::incrementAndGet));
            }
            for (var offer : offers) {
                offer.close();
            }
            return offers.size();
        });

        assertThat(task.get()).isEqualTo(300_000);
        assertThat(closes).hasValue(0);
    }
}
