package dev.fanwise.behaviour.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskContext;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shape on every kind of threads: each task runs as its caller, and leaves nothing of that behind. */
class ContextProductTest {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    /** What is given to these calls runs before them, in tasks of nobody's options. */
    private static final Set<Shape> OVER_WHAT_RUNS_ELSEWHERE = EnumSet.of(Shape.OVER_HANDLES, Shape.OVER_STAGES);

    @ParameterizedTest
    @EnumSource
    @Rule({"SU1", "SU2"})
    void everyTaskRunsAsItsCaller(Shape shape) throws Exception {
        if (OVER_WHAT_RUNS_ELSEWHERE.contains(shape)) {
            return;
        }
        List<String> faults = new ArrayList<>();
        for (var kind : Kind.values()) {
            if (kind.endsCalls()) {
                continue; // with an exception, and the pool is perhaps shut down
            }
            var seen = new ConcurrentLinkedQueue<String>();
            var pool = kind.newPool();
            var left = callAs("Ada", shape, kind, pool, seen);
            if (seen.isEmpty() || !Set.copyOf(seen).equals(Set.of("Ada"))) {
                faults.add(kind + ": tasks ran as " + seen);
            }
            if (!left.equals("Ada")) {
                faults.add(kind + ": left the caller as " + left);
            }
            if (pool != null) {
                var users = usersOf(pool);
                if (!users.equals(Set.of("null"))) {
                    faults.add(kind + ": left behind " + users);
                }
                pool.shutdown();
            }
        }

        assertThat(faults).isEmpty();
    }

    /** Returns what the caller is afterwards. */
    private static String callAs(
            String user, Shape shape, Kind kind, ExecutorService pool, ConcurrentLinkedQueue<String> seen)
            throws InterruptedException {
        var time = new SetTime();
        var options = kind.options(pool, time).withContext(TaskContext.ofThreadLocal(USER));
        var left = new AtomicReference<>("");
        var over = new CountDownLatch(1);
        var running = new CountDownLatch(3);
        kind.call(pool, () -> {
            USER.set(user);
            try {
                call(shape, options, seen, running);
            } finally {
                left.set(USER.get());
                USER.remove();
                over.countDown();
            }
        });
        while (!over.await(1, TimeUnit.MILLISECONDS)) {
            time.pass(Duration.ofMillis(100)); // for staggers
        }
        return left.get();
    }

    private static void call(
            Shape shape, FanOutOptions options, ConcurrentLinkedQueue<String> seen, CountDownLatch running) {
        Code code = () -> {
            seen.add(String.valueOf(USER.get()));
            USER.set("left behind");
            running.countDown();
            return 1;
        };
        try {
            var unused = shape.call(
                    new CallsFanOut(options), Collections.nCopies(3, code).iterator(), Duration.ofHours(1));
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** What the threads of the pool have, when they have nothing else to do. */
    private static Set<String> usersOf(ExecutorService pool) throws Exception {
        Callable<String> look = () -> String.valueOf(USER.get());
        var users = new java.util.HashSet<String>();
        for (var future : pool.invokeAll(Collections.nCopies(32, look))) {
            users.add(future.get());
        }
        return users;
    }
}
