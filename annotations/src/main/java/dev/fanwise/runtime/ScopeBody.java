package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The body of a scope. It is a task like others, but it runs on the caller's thread: the group's interrupt of it
 * must not stay behind there, and one from outside must not be taken for the group's.
 */
final class ScopeBody<T extends @Nullable Object> extends FanOutTask<T> {

    private final TaskScope<T> scope;
    private boolean askedToStop;

    /** An interrupt from outside stood already when the group would have sent its own, and served for both. */
    private boolean interruptedBefore;

    ScopeBody(TaskScope<T> scope) {
        super(scope);
        this.scope = scope;
    }

    /** Asked of a cancelled body. One that was asked before it began has never run, and nothing was thrown. */
    boolean wasAskedToStop() {
        return askedToStop || exception() == null || exception() instanceof TaskRefusedException;
    }

    /**
     * A body that creates tasks while another thread ends the group may be refused one before it meets its interrupt:
     * then that is how it learns of the end. One that has gone on after its interrupt was told before.
     */
    @Override
    boolean isCancelledBy(Throwable thrown) {
        return super.isCancelledBy(thrown) || (thrown instanceof TaskRefusedException && !hasMetInterrupt());
    }

    private boolean hasMetInterrupt() {
        // Within the handshake the interrupt may still be on its way.
        return statusOutsideHandshake() == TaskStatus.STOP_REQUESTED
                && !Thread.currentThread().isInterrupted();
    }

    @Override
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        return scope.callBody();
    }

    @Override
    boolean ownsThread() {
        return false;
    }

    @Override
    void interrupt(Thread caller) {
        askedToStop = true;
        if (caller.isInterrupted()) {
            interruptedBefore = true;
        } else {
            caller.interrupt();
        }
    }

    @Override
    void takeBackInterrupt() {
        // If the body ended by an interruption, the group's was consumed, and one that stands came after it.
        if (!interruptedBefore && !(exception() instanceof InterruptedException)) {
            Thread.interrupted();
        }
    }

    @Override
    public String name() {
        return "body";
    }
}
