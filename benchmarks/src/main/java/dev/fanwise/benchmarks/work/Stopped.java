package dev.fanwise.benchmarks.work;

/** How a blocked task ends: without a stack trace, which would be most of what a call allocates. */
final class Stopped extends InterruptedException {

    private static final long serialVersionUID = 1;

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
