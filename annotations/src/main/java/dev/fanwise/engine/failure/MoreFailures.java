package dev.fanwise.engine.failure;

/** Stands, among what an exception suppresses, for failures that are too many to name. */
public final class MoreFailures extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MoreFailures(String message) {
        super(message, null, false, false);
    }
}
