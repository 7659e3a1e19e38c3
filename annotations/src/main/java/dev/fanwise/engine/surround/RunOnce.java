package dev.fanwise.engine.surround;

import dev.fanwise.engine.failure.Thrown;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The code of a task in the hands of user code that runs it. It runs at most once, on the thread of the task, while that
 * waits for it; how it ended is kept here, not taken from what the user's code makes of it.
 */
final class RunOnce implements Callable<@Nullable Object> {

    private static final int OPEN = 0;
    private static final int RUNNING = 1;
    private static final int RETURNED = 2;
    private static final int THREW = 3;
    private static final int CLOSED = 4;

    private final Code code;
    private final String owner;
    private final Thread thread = Thread.currentThread();
    private volatile int state = OPEN;
    private @Nullable Object value;
    private @Nullable Throwable thrown;

    /** What the user's code did that it must not do. */
    private volatile @Nullable IllegalStateException misuse;

    /** @param owner the user's code, for messages */
    RunOnce(Code code, String owner) {
        this.code = code;
        this.owner = owner;
    }

    @Override
    public @Nullable Object call() {
        if (Thread.currentThread() != thread) {
            throw misused("runs the code of a task on another thread, " + Thread.currentThread());
        }
        if (state != OPEN) {
            throw misused(
                    state == CLOSED
                            ? "runs the code of a task when it is over"
                            : "runs the code of a task more than once");
        }
        state = RUNNING;
        try {
            value = code.run();
            state = RETURNED;
            return value;
        } catch (Throwable thrownByCode) {
            thrown = thrownByCode;
            state = THREW;
            throw Thrown.<RuntimeException>sneak(thrownByCode);
        }
    }

    private IllegalStateException misused(String how) {
        var exception = new IllegalStateException(owner + " " + how);
        misuse = exception;
        return exception;
    }

    /** From here on the code does not run, whoever has kept it. Called by the thread of the task. */
    void close() {
        if (state == OPEN) {
            state = CLOSED;
        }
    }

    boolean hasRun() {
        return state == RETURNED || state == THREW;
    }

    /** What the user's code did wrong with the task's code, if anything. */
    @Nullable IllegalStateException misuse() {
        return misuse;
    }

    /** What the code threw, if it did. */
    @Nullable Throwable thrown() {
        return thrown;
    }

    /** What the code returned, or throws what it threw. */
    @Nullable Object outcome() throws Throwable {
        if (thrown != null) {
            throw thrown;
        }
        return value;
    }
}
