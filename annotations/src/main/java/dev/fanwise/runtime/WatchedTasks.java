package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a method that waits for handles of tasks that run already. The same handle twice counts once.
 *
 * @param <R> the type of the tasks' values
 */
public final class WatchedTasks<R extends @Nullable Object> extends FanOut {

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     */
    public WatchedTasks(String name) {
        super(name, null);
    }

    /** The handles were there before; those that watch them are not seen by anybody. */
    @Override
    boolean handsOutTasks() {
        return false;
    }

    /**
     * Begins to watch.
     *
     * @param handles the tasks
     */
    public void watch(Iterable<? extends Task<? extends R>> handles) {
        watch(handles.iterator());
    }

    /**
     * Begins to watch.
     *
     * @param handles the tasks
     */
    public void watch(Stream<? extends Task<? extends R>> handles) {
        watch(handles.iterator());
    }

    /**
     * Begins to watch.
     *
     * @param handles the tasks
     */
    public void watch(Task<? extends R>[] handles) {
        watch(Arrays.asList(handles).iterator());
    }

    /**
     * Begins to watch.
     *
     * @param handles the tasks
     */
    public void watch(Iterator<? extends Task<? extends R>> handles) {
        Set<Task<? extends R>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (handles.hasNext()) {
            Task<? extends R> handle = Objects.requireNonNull(handles.next(), "task");
            if (seen.add(handle)) {
                WatchedTask<?> watched = new WatchedTask<>(this, handle);
                add(watched);
                watched.watch();
            }
        }
    }

    /** Nothing of a call that is over stays with the handles. */
    @Override
    void left() {
        for (var task : tasks()) {
            ((WatchedTask<?>) task).unwatch();
        }
    }

    /** Hands back the handles themselves, and stops watching. A task gives values only, so one of a subtype will do. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // all are tasks of R or a subtype
    public <T extends @Nullable Object> Waited<T> handOut() {
        Set<Task<T>> done = new LinkedHashSet<>();
        Set<Task<T>> pending = new LinkedHashSet<>();
        for (var task : takeTasks()) {
            var watched = (WatchedTask<T>) task;
            watched.unwatch();
            (task.isDone() ? done : pending).add(watched.target());
        }
        return new Waited<>(done, pending);
    }
}
