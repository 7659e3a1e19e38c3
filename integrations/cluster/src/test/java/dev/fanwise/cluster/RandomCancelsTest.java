package dev.fanwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tasks that are cancelled at any moment, over a loopback: what their code does, it does during its call, at most once, and the
 * call ends as the code did. {@code -Dcancels=100000 -Dseed=1} for more of them, and other ones.
 */
@Timeout(600)
class RandomCancelsTest {

    private static final int CANCELS = Integer.getInteger("cancels", 2_000);
    private static final long SEED = Long.getLong("seed", 20261128L);

    private static final List<String> ENDING_WHEN_CANCELLED = List.of("wait", "return when cancelled", "look");

    private static final int TASKS = 8;
    private static final int MOST_SPINS = 20_000;

    private final Random random = new Random(SEED);
    private final Cluster cluster = Cluster.loopback();
    private final Executor threads = Executors.newCachedThreadPool(code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        return thread;
    });

    /** What one call has seen, by its number. */
    private final List<Course> courses = new ArrayList<>();

    private final CountDownLatch never = new CountDownLatch(1);

    private final Errands errands = new Errands()
            .doing("return", number -> of(number).during(() -> "returned"))
            .doing(
                    "wait",
                    number -> of(number).during(() -> {
                        never.await();
                        return "impossible";
                    }))
            .doing(
                    "return when cancelled",
                    number -> of(number).during(() -> {
                        try {
                            never.await();
                        } catch (InterruptedException cancelled) {
                            return "returned";
                        }
                        return "impossible";
                    }))
            .doing(
                    "look",
                    number -> of(number).during(() -> {
                        while (!Thread.interrupted()) {
                            Thread.onSpinWait();
                        }
                        throw new InterruptedException("has looked");
                    }));

    /** What a task does. */
    private interface Code {
        String run() throws Exception;
    }

    /** What happened to one task. */
    private static final class Course {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final AtomicInteger begins = new AtomicInteger();
        private final AtomicInteger ends = new AtomicInteger();
        private volatile boolean isOver;
        private volatile boolean isStray;

        String during(Code code) throws Exception {
            begins.incrementAndGet();
            isStray |= isOver;
            begun.countDown();
            try {
                return code.run();
            } finally {
                isStray |= isOver;
                ends.incrementAndGet();
            }
        }
    }

    private synchronized Course of(int number) {
        return courses.get(number);
    }

    private synchronized int nextNumber() {
        courses.add(new Course());
        return courses.size() - 1;
    }

    /** A task, and whether it is cancelled. */
    private record Sent(int number, boolean isCancelled, Task<String> task) {}

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void nothingHappensOutsideItsCallAndNothingTwice() throws Exception {
        for (var cancels = 0; cancels < CANCELS; ) {
            var sent = new ArrayList<Sent>();
            for (var task = 0; task < TASKS; task++) {
                sent.add(send());
            }
            for (var each : sent) {
                if (each.isCancelled) {
                    cancelAtAnyMoment(each);
                    cancels++;
                }
            }
            for (var each : sent) {
                check(each, each.task.await());
            }
        }

        assertThat(courses).noneMatch(course -> course.isStray);
        assertThat(courses).allMatch(course -> course.begins.get() == course.ends.get());
    }

    private Sent send() {
        var isCancelled = random.nextInt(4) > 0;
        var name = isCancelled && random.nextInt(4) > 0
                ? ENDING_WHEN_CANCELLED.get(random.nextInt(ENDING_WHEN_CANCELLED.size()))
                : "return";
        var number = nextNumber();
        return new Sent(number, isCancelled, Task.start(threads, () -> {
            try {
                return cluster.call(errands, new Errand(name, number, false));
            } catch (Exception | Error thrown) {
                throw thrown;
            } catch (Throwable undeclared) {
                throw new AssertionError(undeclared);
            } finally {
                of(number).isOver = true;
            }
        }));
    }

    private void cancelAtAnyMoment(Sent sent) throws InterruptedException {
        if (random.nextInt(3) == 0) {
            of(sent.number).begun.await();
        }
        for (var spin = random.nextInt(MOST_SPINS); spin > 0; spin--) {
            Thread.onSpinWait();
        }
        sent.task.cancel();
        if (random.nextInt(8) == 0) {
            sent.task.cancel();
        }
    }

    private void check(Sent sent, Outcome<String> outcome) {
        var course = of(sent.number);
        assertThat(course.begins.get()).as("seed %s", SEED).isLessThanOrEqualTo(1);
        if (outcome instanceof Outcome.Success<String> success) {
            assertThat(success.value()).as("seed %s", SEED).isEqualTo("returned");
            assertThat(course.ends).as("seed %s", SEED).hasValue(1);
        } else {
            assertThat(outcome).as("seed %s", SEED).isInstanceOf(Outcome.Cancelled.class);
            assertThat(sent.isCancelled).as("seed %s", SEED).isTrue();
        }
    }
}
