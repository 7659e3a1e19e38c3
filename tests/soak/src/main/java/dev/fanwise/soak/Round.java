package dev.fanwise.soak;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Some callers for a while, and then the look at what they have left behind. */
final class Round {

    private static final int CALLERS = 8;

    private final Ledger ledger;
    private final long patienceNanos;
    private final List<CallLoop> callers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final SplittableRandom random;

    private volatile boolean isOver;

    /**
     * Makes a round that has not begun.
     *
     * @param patience how long a call, or what it has left, may take to end; what has not ended by then never does
     */
    Round(Ledger ledger, List<Runner> runners, SplittableRandom random, Duration patience) {
        this.ledger = ledger;
        this.patienceNanos = patience.toNanos();
        this.random = random;
        for (var number = 0; number < CALLERS; number++) {
            var caller = new CallLoop(ledger, runners, random.split(), () -> isOver);
            callers.add(caller);
            threads.add(number % 2 == 0 ? Thread.ofVirtual().unstarted(caller) : Pool.daemon("caller", caller));
        }
    }

    /** Returns when all that the callers have started has ended, or something is wrong. */
    void run(Duration duration) {
        threads.forEach(Thread::start);
        var start = System.nanoTime();
        while (System.nanoTime() - start < duration.toNanos()
                && callsOlderThan(patienceNanos).isEmpty()) {
            callers.get(random.nextInt(CALLERS)).interrupt();
            LockSupport.parkNanos(random.nextInt(500_000));
        }
        isOver = true;
        lookForTraces();
    }

    /** Each look needs the one before: a call that hangs holds failures and threads, which are not lost for that. */
    void lookForTraces() {
        if (!comesTrue(() -> threads.stream().noneMatch(Thread::isAlive))) {
            violate("calls do not return: " + callsOlderThan(0), Machine.threads());
        } else if (!comesTrue(() -> ledger.running() == 0)) {
            violate("tasks do not end: " + ledger.running(), Machine.threads());
        } else if (!comesTrue(() -> Machine.taskThreads() == 0)) {
            violate("threads of tasks are left: " + Machine.taskThreads(), Machine.threads());
        } else if (!comesTrue(this::isEveryFailureAccountedFor)) {
            violate("failures are not accounted for: " + ledger.open().size(), traces());
        }
    }

    /** Failures of dropped handles are reported when the handles are gone. */
    private boolean isEveryFailureAccountedFor() {
        System.gc();
        return ledger.open().isEmpty();
    }

    private void violate(String violation, String details) {
        ledger.violate(violation + System.lineSeparator() + details);
    }

    /** Where the tasks threw the failures that are not accounted for. */
    private String traces() {
        return ledger.open().stream().map(Machine::traceOf).collect(joining());
    }

    private boolean comesTrue(BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > patienceNanos) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return true;
    }

    private List<String> callsOlderThan(long nanos) {
        return callers.stream()
                .map(caller -> caller.callOlderThan(nanos))
                .filter(Objects::nonNull)
                .toList();
    }

    long calls() {
        return callers.stream().mapToLong(CallLoop::calls).sum();
    }

    long interrupts() {
        return callers.stream().mapToLong(CallLoop::interrupts).sum();
    }
}
