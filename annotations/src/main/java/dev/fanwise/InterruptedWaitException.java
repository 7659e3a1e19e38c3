package dev.fanwise;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/**
 * Thrown when the calling thread of a {@link WaitFor} method is interrupted. By default the tasks that the method started
 * continue running. This exception holds their handles, so the caller can wait for them, get their results or cancel them.
 *
 * <p>It is an {@link InterruptedException}; callers that don't need the tasks can catch that.
 */
public final class InterruptedWaitException extends InterruptedException {

    private static final long serialVersionUID = 1L;

    private final transient Waited<?> waited;

    /**
     * Creates the exception.
     *
     * @param message the detail message
     * @param waited the tasks that were done and pending at the interrupt
     */
    public InterruptedWaitException(String message, Waited<?> waited) {
        super(message);
        this.waited = waited;
    }

    /**
     * The tasks that the interrupted method had started.
     *
     * @return the tasks that were done and pending when this was thrown, after {@link WaitFor#onCancel} was applied
     */
    public Waited<?> waited() {
        return waited;
    }

    /**
     * Running tasks can't be serialized.
     *
     * @param out not used
     * @throws NotSerializableException always
     */
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(InterruptedWaitException.class.getName());
    }
}
