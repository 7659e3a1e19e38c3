package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.testing.Reports;
import dev.fanwise.testing.Tasks;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wait for handles that is over leaves nothing with them. */
class WatchedTasksTest {

    /** A task that does not end. */
    private final Task<String> handle = Task.start(code -> {}, () -> "never");

    private WatchedTasks<String> watch() {
        var tasks = new WatchedTasks<String>("Pages.first");
        tasks.watch(List.of(handle));
        return tasks;
    }

    private static void awaitDropped(WeakReference<?> tasks) {
        Tasks.awaitThat(() -> {
            System.gc();
            return tasks.get() == null;
        });
    }

    private WeakReference<?> leftWait() {
        var tasks = watch();
        tasks.leave();
        return new WeakReference<>(tasks);
    }

    private WeakReference<?> returnedWait() {
        var tasks = watch();
        assertThat(tasks.handOut().pending()).hasSize(1);
        return new WeakReference<>(tasks);
    }

    @Test
    void afterItWasLeft() {
        awaitDropped(leftWait());
        assertThat(handle.isDone()).isFalse();
    }

    @Test
    void afterItHasReturned() {
        awaitDropped(returnedWait());
        assertThat(handle.isDone()).isFalse();
    }

    @Test
    void aCancelledHandleIsNoException() {
        var cancelled = Task.start(code -> {}, () -> "never");
        cancelled.cancel();
        var tasks = new WatchedTasks<String>("Pages.first");
        tasks.returnWhen(ReturnWhen.FIRST_EXCEPTION);

        tasks.watch(List.of(cancelled, handle));

        assertThat(tasks.decisive()).isNull();
    }

    private static Task<String> failing(Throwable failure) {
        return Task.start(Runnable::run, () -> {
            throw Throwables.<RuntimeException>sneak(failure);
        });
    }

    private static WeakReference<?> waitFor(Task<String> failed) {
        var tasks = new WatchedTasks<String>("Pages.first");
        tasks.watch(List.of(failed));
        assertThat(tasks.handOut().done()).hasSize(1);
        return new WeakReference<>(tasks);
    }

    @Test
    void aFailureThatWasReadByItsHandleIsNotReportedForTheWait() {
        var read = new IllegalStateException("read");
        var dropped = new IllegalStateException("dropped later, so reported later");
        var failed = failing(read);
        try (var reports = Reports.open()) {
            var over = waitFor(failed);
            assertThat(failed.outcome()).isEqualTo(new Outcome.Failure<>(read));
            awaitDropped(over);

            awaitDropped(new WeakReference<>(failing(dropped)));
            Tasks.awaitThat(() -> reports.countOf(dropped) == 1);

            assertThat(reports.countOf(read)).isZero();
        }
    }
}
