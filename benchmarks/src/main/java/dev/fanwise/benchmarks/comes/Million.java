package dev.fanwise.benchmarks.comes;

import dev.fanwise.benchmarks.work.Work;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Takes the results of a million elements, each of which has a thread of its own, in whatever heap it is given. */
public final class Million {

    private static final int ELEMENTS = 1_000_000;

    private Million() {}

    public static void main(String[] args) throws InterruptedException {
        var calls = new ComingElementsFanOut(Work.TRIVIAL);
        System.out.printf(
                Locale.ROOT, "heap: at most %,d KiB%n", Runtime.getRuntime().maxMemory() / 1024);

        var start = System.nanoTime();
        var given = new long[2];
        calls.each(Million::elements, result -> {
            given[0]++;
            given[1] += result;
        });
        print("@AsCompleted", given, start);

        start = System.nanoTime();
        var read = new long[2];
        try (var tasks = calls.inTurn(Million::elements)) {
            tasks.forEach(task -> {
                read[0]++;
                read[1] += task.outcome().orElseThrow();
            });
        }
        print("Stream<Task<R>>", read, start);
    }

    /** None of them is there before it is read. */
    private static Iterator<Integer> elements() {
        return IntStream.range(0, ELEMENTS).iterator();
    }

    private static void print(String way, long[] countAndSum, long start) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d results, sum %,d, in %,d ms%n",
                way,
                countAndSum[0],
                countAndSum[1],
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
