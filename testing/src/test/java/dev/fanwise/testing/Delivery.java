package dev.fanwise.testing;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.support.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

/** One call at random, what must become of it by a simulation of its own, and what has. */
final class Delivery {

    enum Shape {
        ALL,
        OUTCOMES,
        HANDLED,
        HANDLED_OUTCOMES,
        ENOUGH,
        FASTEST,
        STREAM
    }

    private static final Duration DAY = Duration.ofDays(1);

    private final VirtualTime time = new VirtualTime();
    private final DeliveriesFanOut calls = new DeliveriesFanOut(time.options());
    private final List<Parcel> parcels = new ArrayList<>();
    private final List<String> received = new ArrayList<>();
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> faults = new ArrayList<>();

    private final Shape shape;
    private final int concurrency;
    private final Duration timeout;
    private final Duration interrupt;

    /** How long the receiver is busy with a result; zero in most calls. */
    private final Duration handling;

    private Throwable thrown;
    private Duration returnedAt;

    // what the simulation expects
    private Duration stop;
    private String stoppedBy;

    Delivery(Random random) {
        shape = Shape.values()[random.nextInt(Shape.values().length)];
        var size = 1 + random.nextInt(6);
        for (var number = 0; number < size; number++) {
            parcels.add(new Parcel(number, random));
        }
        concurrency = random.nextInt(4); // zero is no limit
        timeout = random.nextInt(3) == 0 ? Duration.ofNanos(random.nextInt(1_500_000_000)) : DAY;
        interrupt = random.nextInt(4) == 0 ? Duration.ofNanos(random.nextInt(1_500_000_000)) : DAY;
        handling = random.nextInt(3) == 0 ? Duration.ofNanos(random.nextInt(500_000_000)) : Duration.ZERO;
    }

    /** A task: how long it takes, how it ends, and what it does when it is interrupted. */
    private final class Parcel implements Callable<String> {

        final int number;
        final Duration length;
        final boolean fails;
        final Duration reaction;
        final int reactionKind;
        final RuntimeException failure;

        Duration start;
        Duration expectedEnd;
        int starts;
        boolean hasEnded;
        boolean hasValue;
        boolean hasFailed;

        Parcel(int number, Random random) {
            this.number = number;
            length = Duration.ofNanos(1 + random.nextInt(1_000_000_000));
            fails = random.nextInt(4) == 0;
            reactionKind = random.nextInt(4);
            reaction = reactionKind == 0 ? Duration.ZERO : Duration.ofNanos(1 + random.nextInt(400_000_000));
            failure = new IllegalStateException("parcel " + number);
        }

        @Override
        public String call() throws InterruptedException {
            starts++;
            start = time.now();
            try {
                time.sleep(length);
                return end(fails);
            } catch (InterruptedException interrupted) {
                time.sleep(reaction);
                if (reactionKind <= 1) {
                    throw interrupted;
                }
                return end(reactionKind == 2);
            } finally {
                hasEnded = true;
            }
        }

        private String end(boolean failing) {
            if (failing) {
                hasFailed = true;
                throw failure;
            }
            hasValue = true;
            return "value " + number;
        }

        Duration cancelledEnd() {
            return stop.plus(reaction);
        }

        @Override
        public String toString() {
            return number + " takes " + length.toMillis() + (fails ? ", fails" : "") + ", cancelled: after "
                    + reaction.toMillis() + " "
                    + List.of("obeys", "obeys", "fails", "value").get(reactionKind);
        }
    }

    // ---- what happens

    List<String> run() throws Exception {
        simulate();
        try (var reports = Reports.open()) {
            var caller = Task.start(time, () -> {
                try {
                    call();
                } catch (Throwable any) {
                    thrown = any;
                    Thread.interrupted();
                }
                returnedAt = time.now();
                checkAtReturn();
                return null;
            });
            time.advance(interrupt);
            caller.cancel();
            time.advance(DAY.plus(DAY));
            checkAfterwards(reports);
        }
        return faults;
    }

    private void call() throws Exception {
        List<Callable<String>> given = List.copyOf(parcels);
        switch (shape) {
            case ALL -> received.addAll(calls.all(given, concurrency, timeout));
            case OUTCOMES -> calls.outcomes(given, concurrency, timeout).forEach(this::take);
            case HANDLED -> calls.handled(given, this::receive, concurrency, timeout);
            case HANDLED_OUTCOMES -> calls.handledOutcomes(given, this::takeSlowly, concurrency, timeout);
            case ENOUGH -> received.addAll(calls.enough(given, concurrency, timeout));
            case FASTEST -> received.add(calls.fastest(given, concurrency, timeout));
            case STREAM -> {
                try (var tasks = calls.stream(given, concurrency, timeout)) {
                    tasks.forEach(task -> takeSlowly(task.outcome()));
                }
            }
        }
    }

    private boolean isSlow() {
        return !handling.isZero()
                && (shape == Shape.HANDLED || shape == Shape.HANDLED_OUTCOMES || shape == Shape.STREAM);
    }

    private void receive(String value) {
        received.add(value);
        beBusy();
    }

    private void takeSlowly(Outcome<String> outcome) {
        take(outcome);
        beBusy();
    }

    private void beBusy() {
        if (isSlow()) {
            try {
                time.sleep(handling);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void take(Outcome<String> outcome) {
        if (outcome instanceof Outcome.Success<String> success) {
            received.add(success.value());
        } else if (outcome instanceof Outcome.Failure<String> failed) {
            told.add(failed.exception());
        }
    }

    // ---- what must happen

    private void simulate() {
        var limit = concurrency == 0 ? parcels.size() : concurrency;
        var running = new PriorityQueue<Parcel>((one, other) -> one.expectedEnd.compareTo(other.expectedEnd));
        var next = 0;
        var now = Duration.ZERO;
        var values = 0;
        while (true) {
            while (next < parcels.size() && running.size() < limit) {
                var parcel = parcels.get(next++);
                parcel.expectedEnd = now.plus(parcel.length);
                running.add(parcel);
            }
            var first = running.poll();
            var end = first == null ? now : first.expectedEnd;
            if (first != null && isStoppedBefore(end)) {
                return;
            }
            now = end;
            if (first == null || isDecidedBy(first, values += first.fails ? 0 : 1)) {
                stop = now;
                stoppedBy = first == null ? "all" : "decision";
                return;
            }
        }
    }

    private boolean isStoppedBefore(Duration end) {
        if (timeout.compareTo(end) >= 0 && interrupt.compareTo(end) >= 0) {
            return false;
        }
        var isInterrupt = interrupt.compareTo(timeout) < 0;
        stop = isInterrupt ? interrupt : timeout;
        stoppedBy = isInterrupt ? "interrupt" : "timeout";
        return true;
    }

    private boolean isDecidedBy(Parcel parcel, int values) {
        return switch (shape) {
            case ALL, HANDLED -> parcel.fails;
            case ENOUGH -> values == Deliveries.ENOUGH;
            case FASTEST -> values == 1;
            case OUTCOMES, HANDLED_OUTCOMES, STREAM -> false;
        };
    }

    private boolean wasRunningAtStop(Parcel parcel) {
        return parcel.expectedEnd != null && parcel.expectedEnd.compareTo(stop) > 0;
    }

    private Duration expectedReturn() {
        var last = stop;
        for (var parcel : parcels) {
            if (wasRunningAtStop(parcel) && parcel.cancelledEnd().compareTo(last) > 0) {
                last = parcel.cancelledEnd();
            }
        }
        var latest = stop.plus(Deliveries.GRACE);
        return last.compareTo(latest) < 0 ? last : latest;
    }

    // ---- what is wrong

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private void checkAtReturn() {
        if (isSlow()) {
            for (var parcel : parcels) {
                require(
                        parcel.starts == 0 || parcel.hasEnded || parcel.reaction.compareTo(Deliveries.GRACE) >= 0,
                        "runs: " + parcel);
                require(parcel.starts <= 1, "started " + parcel.starts + ": " + parcel);
            }
            return; // what it begins and when it ends is not simulated
        }
        require(returnedAt.equals(expectedReturn()), "returned at " + returnedAt + ", not " + expectedReturn());
        for (var parcel : parcels) {
            var isAbandoned = wasRunningAtStop(parcel) && parcel.cancelledEnd().compareTo(returnedAt) >= 0;
            require(parcel.starts == 0 || parcel.hasEnded || isAbandoned, "runs: " + parcel);
            require(parcel.starts == (parcel.expectedEnd == null ? 0 : 1), "started " + parcel.starts + ": " + parcel);
        }
        switch (stoppedBy) {
            case "interrupt" ->
                require(
                        thrown instanceof InterruptedException
                                || (shape == Shape.STREAM
                                        && thrown instanceof java.util.concurrent.CancellationException),
                        "is interrupted and throws " + thrown);
            case "timeout" ->
                require(
                        (thrown instanceof java.util.concurrent.TimeoutException) == throwsTimeouts(),
                        "is late and throws " + thrown);
            default -> require(!(thrown instanceof InterruptedException), "throws " + thrown);
        }
    }

    private boolean throwsTimeouts() {
        return shape != Shape.OUTCOMES && shape != Shape.HANDLED_OUTCOMES && shape != Shape.STREAM;
    }

    private void checkAfterwards(Reports reports) {
        require(returnedAt != null, "hangs");
        collect(thrown);
        for (var parcel : parcels) {
            require(parcel.starts == 0 || parcel.hasEnded, "never ended: " + parcel);
            var value = "value " + parcel.number;
            var count = Collections.frequency(received, value) + Collections.frequency(calls.discarded, value);
            if (shape != Shape.STREAM) {
                require(count == (parcel.hasValue ? 1 : 0), count + " times received or discarded: " + parcel);
            }
            var tellings = (told.contains(parcel.failure) ? 1 : 0) + reports.countOf(parcel.failure);
            var isPassedOver = (shape == Shape.ENOUGH || shape == Shape.FASTEST) && stoppedBy.equals("decision");
            if (shape != Shape.STREAM && !(isPassedOver && tellings == 0)) {
                require(tellings == (parcel.hasFailed ? 1 : 0), tellings + " times told: " + parcel);
            }
        }
    }

    private void collect(Throwable any) {
        if (any == null || !told.add(any)) {
            return;
        }
        if (any instanceof InterruptedWaitException interrupted) {
            interrupted.waited().done().forEach(task -> collect(failureOf(task)));
            interrupted.waited().pending().forEach(task -> collect(failureOf(task)));
        }
        collect(any.getCause());
        for (var suppressed : any.getSuppressed()) {
            collect(suppressed);
        }
        if (any instanceof ExceptionGroup group) {
            group.exceptions().forEach(this::collect);
        }
    }

    private static Throwable failureOf(Task<?> task) {
        return task.outcome() instanceof Outcome.Failure<?> failed ? failed.exception() : null;
    }

    @Override
    public String toString() {
        return shape + ", " + concurrency + " at a time, timeout " + timeout.toMillis() + ", interrupt "
                + interrupt.toMillis() + ", handling " + handling.toMillis() + ", " + parcels + ": stops by "
                + stoppedBy + " at " + stop.toMillis()
                + ", received " + received + ", discarded " + calls.discarded + ", threw " + thrown;
    }
}
