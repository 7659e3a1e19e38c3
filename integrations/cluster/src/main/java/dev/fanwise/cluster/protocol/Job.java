package dev.fanwise.cluster.protocol;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A task that runs here for a caller. It has a thread of its own, which says how it ended when its code has; nothing but that
 * thread says so.
 */
final class Job {

    private final Session session;
    private final long id;
    private final Handler handler;
    private final byte[] arguments;

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Task<byte[]> task;
    private @Nullable Throwable thrown;
    private long lastTurn;
    private boolean isCancelledByMember;
    private boolean hasCodeEnded;
    private InterruptState interrupt = InterruptState.NOT_SEEN;

    Job(Session session, Message.Start start, Handler handler) {
        this.session = session;
        this.id = start.id();
        this.handler = handler;
        this.arguments = start.arguments();
    }

    /** Starts it, unless it was cancelled meanwhile. */
    void begin() {
        lock.lock();
        try {
            if (interrupt != InterruptState.NOT_SEEN || isCancelledByMember) {
                session.ended(this, id, new End.Refused(Refusal.CANCELLED));
            } else {
                task = Task.start(this::execute, this::call);
            }
        } catch (Throwable noThread) { // its caller waits for an end
            session.ended(this, id, new End.Refused(Refusal.FULL));
        } finally {
            lock.unlock();
        }
    }

    private void execute(Runnable code) {
        handler.threads()
                .newThread(() -> {
                    code.run();
                    session.ended(this, id, end());
                })
                .start();
    }

    private byte[] call() throws Exception {
        try {
            return handler.run(arguments);
        } catch (Throwable failure) {
            thrown = failure;
            throw Job.<RuntimeException>unchecked(failure);
        } finally {
            codeEnded();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // whatever it is, it is thrown to the task
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }

    private void codeEnded() {
        lock.lock();
        try {
            hasCodeEnded = true;
            if (Thread.currentThread().isInterrupted()) {
                interrupt = InterruptState.SET;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts the code, unless it has ended. A message that comes twice interrupts once. */
    void cancel(long turn) {
        lock.lock();
        try {
            if (turn > lastTurn && !hasCodeEnded) {
                lastTurn = turn;
                interrupt = InterruptState.CLEARED;
                cancelTask();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The same, but the caller did not ask for it: it is gone, or this member closes. */
    void cancelByMember() {
        lock.lock();
        try {
            if (!hasCodeEnded) {
                isCancelledByMember = true;
                cancelTask();
            }
        } finally {
            lock.unlock();
        }
    }

    private void cancelTask() {
        if (task != null) {
            task.cancel();
        }
    }

    /** How the task ended, which it has. */
    private End end() {
        lock.lock(); // whoever started it has left its handle here
        try {
            Thread.interrupted(); // meant for the code
            var outcome = task == null ? null : task.outcome();
            if (outcome instanceof Outcome.Success<byte[]> success) {
                return new End.Value(success.value(), interrupt);
            }
            var isCancelled = outcome instanceof Outcome.Cancelled;
            if (isCancelled && isCancelledByMember) {
                return new End.Lost("closed while the task was running");
            }
            return thrown == null
                    ? new End.Refused(Refusal.CANCELLED)
                    : new End.Failure(handler.failure(thrown), isCancelled, interrupt);
        } finally {
            lock.unlock();
        }
    }
}
