package dev.fanwise.engine.surround;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.TimeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand tasks and few permits, played in a time of their own on one thread. */
class PermitsFairnessTest {

    private static final int TASKS = 10_000;
    private static final int SIZE = 8;
    private static final int FIRST_SEED = 1;
    private static final int SEEDS = 5;

    /** A task that comes, waits, runs for a while and ends. */
    private static final class Played {

        private final Permit permit;
        private final long comes;
        private final long runs;
        private long begins = -1;

        Played(Permit permit, long comes, long runs) {
            this.permit = permit;
            this.comes = comes;
            this.runs = runs;
        }

        long waited() {
            return begins - comes;
        }

        long ends() {
            return begins + runs;
        }
    }

    private final Permits permits = new Permits(SIZE);
    private final PriorityQueue<Played> running = new PriorityQueue<>(Comparator.comparingLong(Played::ends));
    private final Deque<Played> waiting = new ArrayDeque<>();
    private int mostRunning;

    /** Plays tasks that come in a burst of that length, and returns what they have waited, sorted. */
    private List<Long> play(long seed, int burst) {
        var random = new Random(seed);
        List<Long> waits = new ArrayList<>();
        for (var index = 0; index < TASKS; index++) {
            var comes = (long) index * burst / TASKS;
            endUntil(comes, waits);
            var task = new Played(new Permit(permits, TimeSource.system()), comes, 500 + random.nextInt(1_000));
            if (task.permit.tryTake()) {
                begin(task, comes);
            } else {
                task.permit.request();
                waiting.add(task);
            }
        }
        endUntil(Long.MAX_VALUE, waits);
        Collections.sort(waits);
        return waits;
    }

    private void endUntil(long time, List<Long> waits) {
        while (!running.isEmpty() && running.peek().ends() <= time) {
            var ended = running.remove();
            waits.add(ended.waited());
            ended.permit.end();
            // Who of those that wait has it now?
            var next = waiting.stream().filter(task -> task.permit.isHeld()).findFirst();
            next.ifPresent(task -> {
                waiting.remove(task);
                begin(task, ended.ends());
            });
        }
    }

    private void begin(Played task, long time) {
        task.begins = time;
        running.add(task);
        mostRunning = Math.max(mostRunning, running.size());
    }

    @Test
    void theLongestWaitIsNotMuchLongerThanThatOfMost() {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            for (var burst : List.of(1, 100_000, 500_000)) {
                var waits = play(seed, burst);

                assertThat(waits).hasSize(TASKS);
                var median = waits.get(TASKS / 2);
                assertThat(waits.get(TASKS - 1)).isLessThanOrEqualTo(3 * median);
                assertThat(mostRunning).isEqualTo(SIZE);
                assertThat(permits.taken()).isZero();
            }
        }
    }
}
