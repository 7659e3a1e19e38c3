package dev.fanwise.runtime;

/** A scope that is shutting down takes no more tasks. */
final class RejectedByScopeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RejectedByScopeException(String message) {
        super(message);
    }
}
