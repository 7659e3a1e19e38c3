package dev.fanwise.cluster.wire;

/** Thrown when bytes are not what they should be, or when a value does not fit within the limits. */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the detail message
     */
    public WireException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message the detail message
     * @param cause the cause
     */
    public WireException(String message, Throwable cause) {
        super(message, cause);
    }
}
