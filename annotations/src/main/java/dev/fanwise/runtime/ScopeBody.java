package dev.fanwise.runtime;

import dev.fanwise.Registration;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The body of a scope. It is a task like others, but it runs on the caller's thread: the scope's interrupt of it must not stay
 * behind there, and one from outside must not be taken for the scope's.
 */
final class ScopeBody<T extends @Nullable Object> extends FanOutTask<T> {

    private final TaskScope<T> scope;
    private boolean isCancelled;

    /** An interrupt from outside stood already when the scope would have sent its own, and served for both. */
    private boolean wasInterruptedBefore;

    ScopeBody(TaskScope<T> scope) {
        super(scope, null);
        this.scope = scope;
    }

    /** Asked of a cancelled body. One that was cancelled before it began has never run, and nothing was thrown. */
    boolean wasCancelledByScope() {
        return isCancelled || exception() == null || exception() instanceof RejectedByScopeException;
    }

    /**
     * A body that creates tasks while another thread ends the scope may be refused one before it meets its interrupt: then
     * that is how it learns of the end. One that has gone on after its interrupt was told before.
     */
    @Override
    protected boolean isCancelledBy(Throwable thrown) {
        return super.isCancelledBy(thrown) || (thrown instanceof RejectedByScopeException && !hasMetInterrupt());
    }

    private boolean hasMetInterrupt() {
        // Within the handshake the interrupt may still be on its way.
        return statusOutsideHandshake() == TaskStatus.STOP_REQUESTED
                && !Thread.currentThread().isInterrupted();
    }

    @Override
    protected @Nullable Object execute(@Nullable Object input) throws Throwable {
        return scope.callBody();
    }

    /** Runs it, and has the scope shut down when the time is over. */
    void runFor(long nanos) {
        var isDecided = new AtomicBoolean();
        Registration clock = scope.time().schedule(nanos, () -> {
            if (isDecided.compareAndSet(false, true)) {
                scope.shutDownLate();
            }
        });
        try {
            run();
        } finally {
            clock.close();
            if (!isDecided.compareAndSet(false, true)) {
                awaitShutDownByClock();
            }
        }
    }

    /** The clock came first: what it does is done when the call goes on. */
    private void awaitShutDownByClock() {
        while (!scope.isShutDown) {
            Thread.onSpinWait();
        }
    }

    @Override
    protected boolean ownsThread() {
        return false;
    }

    @Override
    protected void interrupt(Thread caller) {
        isCancelled = true;
        if (caller.isInterrupted()) {
            wasInterruptedBefore = true;
        } else {
            caller.interrupt();
        }
    }

    /** What the body of a scope inside this one is thrown then is this scope's, not the caller's. */
    @Override
    protected void cancelledWhileCovered() {
        isCancelled = true;
    }

    @Override
    protected void takeBackInterrupt() {
        // If the body ended by an interruption, the scope's was consumed, and one that stands came after it.
        if (!wasInterruptedBefore && !(exception() instanceof InterruptedException)) {
            Thread.interrupted();
        }
    }

    @Override
    public boolean isCodeOfCaller() {
        return true;
    }

    @Override
    protected boolean hasMetInterruptOfCaller() {
        return !isCancelled && exception() instanceof InterruptedException;
    }

    @Override
    public String name() {
        return "body";
    }
}
