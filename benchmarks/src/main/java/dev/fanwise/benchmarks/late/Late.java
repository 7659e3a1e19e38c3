package dev.fanwise.benchmarks.late;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures when a call with a timeout of 100 ms and a grace of 50 ms returns, whose task does not react. */
public final class Late {

    private static final int CALLS = 51;

    /** Held: a logger that is dropped loses its level. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private Late() {}

    public static void main(String[] args) throws InterruptedException {
        LOGGER.setLevel(Level.OFF); // one report for each call
        var calls = new DeafElementsFanOut();
        var millis = new double[CALLS];
        for (var call = -10; call < CALLS; call++) {
            var start = System.nanoTime();
            try {
                throw new IllegalStateException("in time: " + calls.inTime(List.of(1)));
            } catch (TimeoutException late) {
                if (call >= 0) {
                    millis[call] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "timeout 100 ms, grace 50 ms, the task takes 2 s: returned after %.1f ms (median of %d), %.1f to %.1f%n",
                millis[CALLS / 2],
                CALLS,
                millis[0],
                millis[CALLS - 1]);
    }
}
