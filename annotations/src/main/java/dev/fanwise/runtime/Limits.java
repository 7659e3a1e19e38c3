package dev.fanwise.runtime;

/** Numbers that a caller may give at run time. */
final class Limits {

    private Limits() {}

    /**
     * Whether a number limits the tasks that run at any time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static boolean isLimit(int concurrency) {
        if (concurrency < 0) {
            throw new IllegalArgumentException("concurrency is " + concurrency + ", and 0 stands for no limit");
        }
        return concurrency > 0;
    }
}
