package dev.fanwise.benchmarks.work;

/** How a task fails: one exception for all, because filling in stack traces would hide what the fan-out costs. */
public final class Failed extends Exception {

    private static final long serialVersionUID = 1;

    public static final Failed INSTANCE = new Failed();

    private Failed() {
        super("failed on purpose", null, false, false);
    }
}
