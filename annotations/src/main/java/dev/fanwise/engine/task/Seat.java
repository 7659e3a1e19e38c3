package dev.fanwise.engine.task;

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

    Seat(Thread thread) {
        this.thread = thread;
    }

    boolean isClosing() {
        return hooks != null && hooks.isClosing();
    }
}
