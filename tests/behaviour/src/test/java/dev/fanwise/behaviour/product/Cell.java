package dev.fanwise.behaviour.product;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskContext;
import dev.fanwise.TaskLimit;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One shape on one kind of threads with one event, and what must hold when it is over. */
final class Cell {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 5;

    private final Shape shape;
    private final Kind kind;
    private final Event event;
    private final long spins;

    private final SetTime time = new SetTime();
    private final ExecutorService pool;
    private final Throwable failure;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch failed = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger started = new AtomicInteger();
    private volatile Calls calls;
    private final AtomicInteger ended = new AtomicInteger();
    private final List<String> faults = new ArrayList<>();
    private final Audit audit;
    private final TaskLimit limit = TaskLimit.of(3);

    private volatile Thread caller;
    private volatile Object returned;
    private volatile Throwable thrown;
    private volatile boolean wasLeftInterrupted;
    private volatile int runningAtReturn;
    private volatile int interrupts;

    /** @param spins delays tasks a little, so that they meet otherwise */
    Cell(Shape shape, Kind kind, Event event, long spins) {
        this(shape, kind, event, spins, null);
    }

    /** @param audit observes the calls, or null */
    Cell(Shape shape, Kind kind, Event event, long spins, Audit audit) {
        this.audit = audit;
        this.shape = shape;
        this.kind = kind;
        this.event = event;
        this.spins = spins;
        this.pool = kind.newPool();
        this.failure = switch (event) {
            case ERROR -> new AssertionError("task");
            case CHECKED_FAILURE -> new java.io.IOException("task");
            case FAULTY_EXCEPTION -> new Faulty();
            case CANCELS_ITSELF -> new CancellationException("by itself");
            default -> new IllegalStateException("task");
        };
    }

    /** What went wrong, if anything did. */
    List<String> run() throws InterruptedException {
        if (event.needsStop() && (kind.endsCalls() || (kind == Kind.BLOCKING && shape.isGivenTasks()))) {
            return faults; // tasks that go on may be what the third job waits for
        }
        try (var reports = Reports.open()) {
            kind.call(pool, this::call);
            makeItHappen();
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                fault("hangs");
                release.countDown();
                return faults;
            }
            release.countDown();
            awaitCallElsewhere();
            Tasks.awaitThat(() -> ended.get() == started.get());
            checkWhatRuns();
            checkInterrupts();
            checkFailures(reports);
            checkPool();
            checkAudit();
            Tasks.awaitThat(() -> !time.hasAlarms());
        } catch (AssertionError | Exception unexpected) {
            fault("broke the test: " + unexpected);
        } finally {
            release.countDown();
            if (pool != null) {
                pool.shutdownNow();
            }
        }
        return faults;
    }

    /** A caller that is interrupted before is back before the call has begun that goes on elsewhere. */
    private void awaitCallElsewhere() {
        var elsewhere = calls.elsewhere;
        if (elsewhere != null) {
            Tasks.awaitThat(elsewhere::isDone);
        }
    }

    private void fault(String what) {
        faults.add(shape + " on " + kind + " with " + event + " " + what + "; returned " + returned + ", threw "
                + (thrown == null ? null : thrown.getClass().getName()));
    }

    private void call() {
        caller = Thread.currentThread();
        try {
            var options = kind.options(pool, time);
            if (audit != null) {
                options = options.withContext(TaskContext.ofThreadLocal(USER))
                        .withObserver(audit)
                        .withLimit(limit);
            }
            calls = new CallsFanOut(options);
            if (options.executor() != null) {
                calls.singles = options.executor();
            }
            if (event == Event.INTERRUPTED_BEFORE) {
                interrupts = 1;
                Thread.currentThread().interrupt();
            }
            returned = shape.call(calls, new Source(), TIMEOUT);
        } catch (Throwable any) {
            thrown = any;
        } finally {
            runningAtReturn = started.get() - ended.get();
            wasLeftInterrupted = Thread.interrupted();
            over.countDown();
        }
    }

    /** A group that is a task of the pool itself lends its thread to its tasks. */
    private boolean runsOnCoordinator() {
        return kind.runsOnCaller()
                || ((shape == Shape.HANDLE || shape == Shape.NESTED)
                        && (kind == Kind.POOL_OF_ONE || kind == Kind.POOL_OF_TWO));
    }

    private void makeItHappen() throws InterruptedException {
        if (!event.needsStop() || (event == Event.TIMEOUT && runsOnCoordinator())) {
            return;
        }
        if (running.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            if (event == Event.TIMEOUT) {
                do {
                    time.pass(TIMEOUT); // the call may begin after the tasks of handles that are given to it
                } while (!over.await(1, TimeUnit.MILLISECONDS));
            } else {
                interrupts = 1;
                caller.interrupt();
            }
        }
    }

    /** Three tasks, read one after the other. */
    private final class Source implements Iterator<Code> {

        private int read;

        @Override
        public boolean hasNext() {
            return read < 3;
        }

        @Override
        public Code next() {
            var index = read++;
            if (index == 2 && event == Event.THROWING_SOURCE) {
                throw new NoSuchElementException("source");
            }
            if (index == 2 && event == Event.INTERRUPTED_IN_SOURCE) {
                interrupts = 1; // a race may be over before that
                Thread.currentThread().interrupt();
            }
            return () -> {
                started.incrementAndGet();
                try {
                    for (var spin = 0L; spin < spins * (index + 1); spin++) {
                        Thread.onSpinWait();
                    }
                    return task(index);
                } finally {
                    ended.incrementAndGet();
                }
            };
        }
    }

    private Integer task(int index) throws Exception {
        running.countDown();
        if (event == Event.TIMEOUT && runsOnCoordinator()) {
            time.pass(TIMEOUT);
            return index;
        }
        if (event.needsStop()) {
            release.await();
            return index;
        }
        if (index == 1 && (event.isFailure() || event == Event.CANCELS_ITSELF)) {
            failed.countDown();
            throwFailure();
        }
        if (index == 0 && event == Event.THROWING_CLOSE) {
            Task.closeOnCancel(() -> {
                throw new NoClassDefFoundError("close");
            });
        }
        // Not where the call may be over before the one that fails has begun.
        if (index == 2 && event == Event.RESISTS_INTERRUPTION && !shape.passesOver() && kind.isConcurrent()) {
            Tasks.awaitDeaf(failed);
        }
        return index;
    }

    private void throwFailure() throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }

    // ---- what must hold

    private void checkWhatRuns() {
        if (!shape.mayLeave && runningAtReturn != 0) {
            fault("left " + runningAtReturn + " tasks running");
        }
    }

    private void checkInterrupts() {
        var isThrown = thrown instanceof InterruptedException
                || (thrown instanceof CancellationException
                        && event != Event.CANCELS_ITSELF
                        && !shape.setsInterruptAgain());
        var met = (isThrown ? 1 : 0) + (wasLeftInterrupted ? 1 : 0);
        if (met != interrupts) {
            fault("met an interrupt " + met + " times");
        }
        if (event == Event.TIMEOUT && wasLeftInterrupted) {
            fault("was left interrupted by its timeout");
        }
    }

    private void checkFailures(Reports reports) {
        if (!event.isFailure() || failed.getCount() > 0) {
            return;
        }
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var count = countIn(thrown, seen) + countIn(returned) + reports.countOf(failure);
        var isPassedOver = shape.passesOver() && count == 0 && thrown == null;
        // Cancelled as another task was rejected, it may have failed with the interrupt status set: a cancellation.
        var isCancelled = kind.endsCalls() && count == 0 && thrown != null;
        if (count != 1 && !isPassedOver && !isCancelled) {
            fault("tells of the failure " + count + " times");
        }
    }

    /** How often the failure is a member, a cause or suppressed. */
    private int countIn(Throwable told, Set<Throwable> seen) {
        if (told == null || !seen.add(told)) {
            return 0;
        }
        if (told == failure) {
            return 1;
        }
        var count = countIn(told.getCause(), seen);
        if (told instanceof ExceptionGroup group) {
            for (var member : group.exceptions()) {
                count += countIn(member, seen);
            }
        }
        for (var suppressed : told.getSuppressed()) {
            count += countIn(suppressed, seen);
        }
        return Math.min(count, told instanceof ExceptionGroup ? 1 : count); // a group's cause is its first member
    }

    private int countIn(Object value) {
        if (value instanceof Waited<?> waited) {
            return Stream.concat(waited.done().stream(), waited.pending().stream())
                    .mapToInt(this::countIn)
                    .sum();
        }
        if (value instanceof Task<?> task) {
            Tasks.awaitThat(task::isDone);
            return countIn(task.outcome());
        }
        if (value instanceof Record components && !(value instanceof Outcome<?>)) {
            return countInComponents(components);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().mapToInt(this::countIn).sum();
        }
        return value instanceof Outcome.Failure<?> told && told.exception() == failure ? 1 : 0;
    }

    private int countInComponents(Record components) {
        if (components instanceof Calls.AfterEnds ends) {
            return countIn(ends.first()) + countIn(ends.second());
        }
        if (components instanceof Calls.Timed timed) {
            return countIn(timed.two());
        }
        if (components instanceof Calls.Handles handles) {
            return countIn(handles.first()) + countIn(handles.second()) + countIn(handles.third());
        }
        // The last has the failure of the one before, which is no failure of its own.
        return components instanceof Calls.ChainOfHandles chain ? countIn(chain.head()) + countIn(chain.middle()) : 0;
    }

    private void checkAudit() {
        if (audit == null) {
            return;
        }
        Tasks.awaitThat(audit::isComplete);
        Tasks.awaitThat(() -> limit.inFlight() == 0 && limit.waiting() == 0);
        audit.faults().forEach(this::fault);
        if (shape == Shape.HANDLE || audit.end() == null) {
            return; // it throws in its own way; or the caller was interrupted before
        }
        var expected = thrown == null
                ? Ending.SUCCEEDED
                : thrown instanceof InterruptedException || thrown instanceof CancellationException
                        ? Ending.CANCELLED
                        : Ending.FAILED;
        if (audit.end().ending() != expected) {
            fault("tells that it ended by " + audit.end());
        }
    }

    private void checkPool() throws Exception {
        if (pool == null || kind == Kind.CALLER_RUNS || kind.endsCalls()) {
            return;
        }
        for (var job = 0; job < 3; job++) {
            if (pool.submit(() -> Thread.currentThread().isInterrupted()).get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                fault("left an interrupt in a thread of the pool");
            }
        }
    }

    /** An exception whose own methods throw. */
    private static final class Faulty extends RuntimeException {

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
            throw new IllegalStateException("no trace");
        }
    }
}
