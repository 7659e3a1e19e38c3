package dev.fanwise.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a task, its result or its exception does not get from one member to another. If the task threw an exception that
 * cannot be sent, the message has that exception's class and message, the stack trace is the one of there, and the message says
 * what could not be sent.
 */
public final class RemoteTaskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the detail message
     * @param cause the cause, or null
     */
    public RemoteTaskException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What stands for an exception whose class the others do not load, with the cause that it has. */
    static RemoteTaskException described(String description, @Nullable Throwable cause) {
        return new RemoteTaskException(
                description + " (the exception itself is not sent: its class is not allowed)", cause);
    }

    /**
     * What a generated method throws in place of an exception that its task method does not declare: another version of the
     * task's class may throw it on a member.
     *
     * @param task the name of the task method
     * @param thrown the exception
     * @return the exception to throw; for an {@link InterruptedException} the interrupt status is set again
     */
    public static RemoteTaskException undeclared(String task, Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new RemoteTaskException(task + " was interrupted", thrown);
        }
        return new RemoteTaskException(task + " threw an exception that it does not declare here", thrown);
    }
}
