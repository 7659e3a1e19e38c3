package dev.fanwise.testing;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.engine.failure.Reports;
import dev.fanwise.engine.failure.UnretrievedFailure;
import dev.fanwise.testing.Course.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the code once, in the order that an {@link Explorer} chooses, and says what is wrong with how that ended. */
final class OneRun {

    /** The number of the thread that runs the code: it is the first. */
    static final int CALLER = 0;

    /** After so long it is clear that nothing can happen any more: no thread from outside does anything. */
    private static final long PATIENCE_MILLIS = 100;

    private static final long LOOK_MILLIS = 5;

    /** What is wrong. */
    record Problem(String text, @Nullable Throwable thrown) {

        /** Whether two problems are of one kind, whatever their details. */
        boolean isLike(Problem other) {
            return (thrown == null || other.thrown == null)
                    ? text.equals(other.text)
                    : thrown.getClass().equals(other.thrown.getClass());
        }
    }

    private final EveryOrder.Code code;
    private final Scheduler scheduler;
    private final Course course;
    private final @Nullable Problem problem;
    private final Unread unread = new Unread();
    private @Nullable Throwable thrown;
    private boolean isLeftInterrupted;

    private OneRun(EveryOrder.Code code, Explorer explorer, Set<Event> allowed) {
        this.code = code;
        this.course = new Course(explorer, allowed);
        this.scheduler = new Scheduler(course);
        var caller = scheduler.newThread(this::runCode, "caller");
        course.setCaller(caller.participant());
        try (var listening = Reports.listen(unread)) {
            caller.start();
            awaitEnd();
        } finally {
            scheduler.close();
            awaitThreads();
        }
        this.problem = findProblem();
        unread.forget();
    }

    static OneRun of(EveryOrder.Code code, Explorer explorer, Set<Event> allowed) {
        return new OneRun(code, explorer, allowed);
    }

    private void runCode() {
        try {
            code.run();
        } catch (Throwable failure) {
            thrown = failure;
        }
        isLeftInterrupted = Thread.currentThread().isInterrupted();
    }

    private void awaitEnd() {
        var watch = Watch.of(scheduler, PATIENCE_MILLIS);
        while (!scheduler.awaitEnd(LOOK_MILLIS)) {
            watch.look();
        }
    }

    /** The next run must not meet threads of this one. */
    private void awaitThreads() {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (!scheduler.awaitEmpty(LOOK_MILLIS) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    Course course() {
        return course;
    }

    // ---- what is wrong

    @Nullable Problem problem() {
        return problem;
    }

    private @Nullable Problem findProblem() {
        var broken = course.broken();
        if (broken != null) {
            return new Problem(String.valueOf(broken.getMessage()), broken);
        }
        var endless = course.endless();
        var failure = scheduler.failure();
        if (!course.hasCodeEnded()) {
            return new Problem(
                    "the code does not end: "
                            + (failure == null ? endless + " goes on and on" : String.valueOf(failure.getMessage())),
                    failure);
        }
        return Stream.of(thrownProblem(), interruptProblem(), leak(), lostFailure())
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Problem thrownProblem() {
        return thrown == null || isCausedByEvent(thrown) ? null : new Problem(thrown.toString(), thrown);
    }

    /** Whether the code has ended as it may when something has happened that the kit brought about. */
    private boolean isCausedByEvent(Throwable ending) {
        if (ending instanceof Error) {
            return false;
        }
        return Causes.of(ending)
                .anyMatch(cause -> cause == course.rejection()
                        || (course.isInterrupted()
                                && (cause instanceof InterruptedException || cause instanceof CancellationException))
                        || (course.isAnyoneLate() && cause instanceof TimeoutException));
    }

    private @Nullable Problem interruptProblem() {
        if (!course.isInterrupted()) {
            return isLeftInterrupted && thrown == null
                    ? new Problem("the code leaves its thread interrupted, without an interrupt from outside", null)
                    : null;
        }
        return thrown == null && !isLeftInterrupted
                ? new Problem(
                        "the interrupt of the caller is swallowed: the code returns, neither with an"
                                + " InterruptedException nor with the interrupt status set",
                        null)
                : null;
    }

    private @Nullable Problem leak() {
        var failure = scheduler.failure();
        var endless = course.endless();
        if (failure == null && endless == null) {
            return null;
        }
        var text = failure == null ? endless + " goes on and on" : failure.getMessage();
        return new Problem("a task is left that never ends: " + text, failure);
    }

    private @Nullable Problem lostFailure() {
        var lost = unread.lost(thrown != null);
        return lost.isEmpty() ? null : new Problem(String.join("; ", lost), unread.first());
    }

    /** The failures that were never retrieved. */
    private final class Unread implements Reports.Listener {

        private final List<UnretrievedFailure> handles = Collections.synchronizedList(new ArrayList<>());
        private final List<String> reports = Collections.synchronizedList(new ArrayList<>());
        private final List<Throwable> exceptions = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void unread(UnretrievedFailure failure) {
            if (isOfThisRun()) {
                handles.add(failure);
            }
        }

        @Override
        public boolean takes(String task, Throwable failure) {
            if (isOfThisRun()) {
                reports.add(text(task, failure));
                exceptions.add(failure);
            }
            return OwnThread.currentScheduler() == scheduler;
        }

        private String text(String task, Throwable failure) {
            return "Exception in task " + task + " was never retrieved: " + failure;
        }

        private boolean isOfThisRun() {
            return OwnThread.currentScheduler() == scheduler && !scheduler.isClosed();
        }

        /** Nothing of an order is logged. */
        void forget() {
            handles.forEach(UnretrievedFailure::markRetrieved);
        }

        @Nullable Throwable first() {
            return exceptions.isEmpty() ? null : exceptions.get(0);
        }

        /** Handles that code can't read which was ended by something else are not its fault. */
        List<String> lost(boolean wasEnded) {
            List<String> lost = new ArrayList<>(reports);
            for (var failure : wasEnded ? List.<UnretrievedFailure>of() : handles) {
                if (!failure.isRetrieved() && !isCausedByEvent(failure.exception())) {
                    lost.add(text(failure.task(), failure.exception()));
                    exceptions.add(failure.exception());
                }
            }
            return lost;
        }
    }

    /** Exceptions and what is behind them. */
    private static final class Causes {

        static Stream<Throwable> of(Throwable thrown) {
            Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
            collect(thrown, all);
            return all.stream();
        }

        private static void collect(@Nullable Throwable thrown, Set<Throwable> all) {
            if (thrown == null || !all.add(thrown)) {
                return;
            }
            collect(thrown.getCause(), all);
            if (thrown instanceof ExceptionGroup group) {
                group.exceptions().forEach(each -> collect(each, all));
            }
        }
    }
}
