package dev.fanwise;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/**
 * The waiting thread of a {@link WaitFor} method was interrupted. By default the tasks that the method had
 * started go on; this exception is the way to them, for without it nobody could wait for them, read them or
 * stop them.
 *
 * <p>It is an {@link InterruptedException}: who does not care for the tasks declares and catches that.
 */
public final class InterruptedWaitException extends InterruptedException {

    private static final long serialVersionUID = 1L;

    private final transient Waited<?> waited;

    /**
     * Creates the exception.
     *
     * @param message what was interrupted
     * @param waited the tasks, as they were then
     */
    public InterruptedWaitException(String message, Waited<?> waited) {
        super(message);
        this.waited = waited;
    }

    /**
     * The tasks that the interrupted method had started.
     *
     * @return which of them had ended when this was thrown, after {@link WaitFor#onCancel} was applied, and which had not
     */
    public Waited<?> waited() {
        return waited;
    }

    /**
     * Running tasks can't be written to a stream.
     *
     * @param out is not written to
     * @throws NotSerializableException always
     */
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(InterruptedWaitException.class.getName());
    }
}
