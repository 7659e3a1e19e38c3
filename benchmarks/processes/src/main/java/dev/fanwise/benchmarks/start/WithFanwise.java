package dev.fanwise.benchmarks.start;

/** Prints how long the first call of a generated method took, in nanoseconds. */
final class WithFanwise {

    private WithFanwise() {}

    public static void main(String[] args) throws InterruptedException {
        var start = System.nanoTime();
        var trio = new TasksFanOut().all(1);
        Elapsed.print(start, trio);
    }
}
