package dev.fanwise.engine.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a running task where there is more to say than which it is: the task has resources that are closed when it
 * is cancelled, or runs in the middle of another task's run, or has one run in the middle of its own. It stands in the place
 * of the thread. All fields but the hooks' own are guarded by the task's handshake.
 */
final class Seat {

    final Thread thread;

    /** The task in the middle of whose run this one runs. Set before the task begins. */
    @Nullable TaskState below;

    /** The task that runs on the thread now, while this one waits for it. */
    @Nullable TaskState above;

    /** The task was cancelled while another ran on its thread: its interrupt is due when that has ended. */
    boolean isInterruptDue;

    /** The task was cancelled on its own thread: an interrupt status that is set then says nothing of what ends it. */
    boolean isCancelledHere;

    @Nullable StopHooks hooks;

    private Seat(Thread thread) {
        this.thread = thread;
    }

    /** The seat of a task that runs. Called under the handshake. */
    static Seat of(TaskState task) {
        if (task.runner instanceof Seat seat) {
            return seat;
        }
        var seat = new Seat((Thread) Objects.requireNonNull(task.runner));
        task.runner = seat;
        return seat;
    }

    /**
     * The task begins on a thread. Called under its handshake.
     *
     * @param below the task in the middle of whose run it does so, if there is one
     */
    static void take(TaskState task, Thread thread, @Nullable TaskState below) {
        if (task.owner.coordinator() == thread) {
            task.owner.beginsOnCaller();
        }
        if (below == null) {
            task.runner = thread;
            CurrentTasks.enter(task, thread);
            return;
        }
        var seat = new Seat(thread);
        seat.below = below;
        task.runner = seat;
        cover(below, task);
        CurrentTasks.replace(below, thread, task);
    }

    /** The task has let go of the thread. */
    static void leave(TaskState task, Thread thread, @Nullable TaskState below) {
        CurrentTasks.replace(task, thread, below);
        if (below != null) {
            uncover(below, task);
        }
        if (task.owner.coordinator() == thread) {
            task.owner.endsOnCaller();
        }
    }

    /** Another task begins in the middle of one, on its thread: from now on an interrupt of the one would hit the other. */
    private static void cover(TaskState below, TaskState above) {
        var before = below.enterHandshake();
        if (!TaskStatus.isEnded(before)) {
            try {
                of(below).above = above;
            } finally {
                below.setStatus(before); // also if there is no memory: others wait for the end of the handshake
            }
        }
    }

    /** The other task has ended: an interrupt of the one is met now. */
    static void uncover(TaskState below, TaskState above) {
        var before = below.enterHandshake();
        if (TaskStatus.isEnded(before)) {
            return;
        }
        var seat = of(below);
        // race: an interrupt that the caller's code has met is not due again
        var isDue = seat.isInterruptDue && !above.hasMetInterruptOfCaller();
        seat.above = null;
        seat.isInterruptDue = false;
        below.setStatus(before);
        if (isDue) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isClosing() {
        return hooks != null && hooks.isClosing();
    }
}
