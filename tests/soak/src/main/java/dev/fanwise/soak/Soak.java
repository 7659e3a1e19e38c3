package dev.fanwise.soak;

import dev.fanwise.support.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Rounds of random calls until the time is up or something is wrong. */
public final class Soak {

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(5);
    private static final int FEWEST_ROUNDS = 4;

    /** Far longer than any call takes on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What the heap may seem to grow by between two halves of a long run, as the machine compiles and caches. */
    private static final long MOST_GROWTH = 1_000_000;

    private final Ledger ledger = new Ledger();
    private final List<Runner> runners = Runner.all(ledger);
    private final List<Long> heap = new ArrayList<>();
    private final SplittableRandom random;
    private long calls;
    private long interrupts;

    Soak(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Runs the soak and prints what it has done, round by round.
     *
     * @param arguments the duration, such as PT10M, and the seed
     */
    public static void main(String[] arguments) {
        var soak = new Soak(Long.parseLong(arguments[1]));
        var violations = soak.run(Duration.parse(arguments[0]));
        violations.forEach(System.err::println);
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    /** What was found to be wrong. */
    Collection<String> run(Duration duration) {
        var quarter = duration.dividedBy(FEWEST_ROUNDS);
        var length = quarter.compareTo(LONGEST_ROUND) < 0 ? quarter : LONGEST_ROUND;
        var start = System.nanoTime();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> ledger.violate("a thread ended by " + Machine.traceOf(thrown)));
        var reports = Reports.to(ledger::report);
        try {
            do {
                runRound(length);
            } while (System.nanoTime() - start < duration.toNanos()
                    && ledger.violations().isEmpty());
        } finally {
            reports.close();
        }
        requireFlatHeap();
        return ledger.violations();
    }

    private void runRound(Duration length) {
        var round = new Round(ledger, runners, random.split(), PATIENCE);
        round.run(length);
        calls += round.calls();
        interrupts += round.interrupts();
        heap.add(Machine.usedHeap());
        System.out.printf(
                "%,d calls, %,d interrupts, %,d failures, %,d of them reported, %d threads, %.2f MB used%n",
                calls,
                interrupts,
                ledger.failuresMade(),
                ledger.reports(),
                Machine.threadCount(),
                heap.get(heap.size() - 1) / 1e6);
    }

    /** The first quarter of the rounds warms up. The halves of the rest are alike if nothing leaks. */
    private void requireFlatHeap() {
        var warm = heap.subList(heap.size() / 4, heap.size());
        if (warm.size() < FEWEST_ROUNDS) {
            return;
        }
        var earlier = average(warm.subList(0, warm.size() / 2));
        var later = average(warm.subList(warm.size() / 2, warm.size()));
        if (later - earlier > MOST_GROWTH) {
            ledger.violate("the heap grows: " + heap);
        }
    }

    private static double average(List<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).average().orElseThrow();
    }
}
