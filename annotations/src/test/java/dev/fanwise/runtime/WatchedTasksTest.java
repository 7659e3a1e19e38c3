package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
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
}
