package dev.fanwise.runtime;

/** A scope that is shutting down takes no more tasks. */
final class TaskRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TaskRefusedException(String message) {
        super(message);
    }
}
