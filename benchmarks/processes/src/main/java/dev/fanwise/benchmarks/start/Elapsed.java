package dev.fanwise.benchmarks.start;

/** What each program prints at its end. */
final class Elapsed {

    private Elapsed() {}

    static void print(long start, Trio trio) {
        var elapsed = System.nanoTime() - start;
        if (trio.first() + trio.second() + trio.third() != 6) {
            throw new AssertionError(trio);
        }
        System.out.println(elapsed);
    }
}
