package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pool is shut down while tasks wait in its queue: no call hangs. */
class ShutDownTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch running = new CountDownLatch(1);
    private final ExecutorService pool = Threads.newPool(1);
    private final Shapes shapes = new ShapesFanOut(pool);

    @AfterEach
    void end() {
        end.countDown();
        pool.shutdownNow();
    }

    private interface Way {
        Object call(Shapes shapes, List<Code> codes) throws Exception;
    }

    enum Call {
        GATHER(Shapes::gather),
        OUTCOMES(Shapes::outcomes),
        SCOPE(Shapes::scope),
        SUPERVISOR(Shapes::supervisor),
        WAIT(Shapes::waitForAll),
        BOUNDED(Shapes::bounded),
        BODY((shapes, codes) -> shapes.body(group -> {
            for (var code : codes) {
                group.createTask(code::run);
            }
            return 1;
        })),
        BODY_READS((shapes, codes) -> shapes.body(group -> {
            var values = new ArrayList<Integer>();
            for (var task :
                    codes.stream().map(code -> group.createTask(code::run)).toList()) {
                values.add(task.get());
            }
            return values;
        }));

        private final Way way;

        Call(Way way) {
            this.way = way;
        }
    }

    /** Time in which a caller looks again and again at once. */
    private static final class Looks implements TimeSource {

        private final AtomicInteger parks = new AtomicInteger();

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void park(Object blocker, long nanos) {
            parks.incrementAndGet();
            LockSupport.parkNanos(blocker, 100_000);
        }

        @Override
        public void unpark(Thread thread) {
            LockSupport.unpark(thread);
        }

        @Override
        public Registration schedule(long nanos, Runnable action) {
            throw new AssertionError("nothing has a timeout");
        }
    }

    static Stream<Arguments> callsAndDrops() {
        return Stream.of(Call.values()).flatMap(call -> Stream.of(Arguments.of(call, true), Arguments.of(call, false)));
    }

    /** The first runs until the end; the others wait in the queue. */
    private List<Code> five() {
        return IntStream.range(0, 5)
                .<Code>mapToObj(index -> () -> {
                    running.countDown();
                    end.await();
                    return index;
                })
                .toList();
    }

    private Caller<?> queued(Call call) {
        var caller = Caller.start(() -> call.way.call(shapes, five()));
        Tasks.await(running);
        return caller.awaitParked();
    }

    @ParameterizedTest
    @MethodSource("callsAndDrops")
    @Rule({"P2", "C5"})
    void tasksThatShutdownNowReturnsEndTheirCall(Call call, boolean areCancelled) {
        var caller = queued(call);
        for (var dropped : pool.shutdownNow()) {
            assertThat(dropped).isInstanceOf(Future.class);
            if (areCancelled) {
                ((Future<?>) dropped).cancel(true);
            }
        }

        caller.awaitEnd();
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P2")
    void aPoolThatIsShutDownStillRunsItsQueue(Call call) {
        var caller = queued(call);
        pool.shutdown();
        end.countDown();

        if (call == Call.BOUNDED) { // it had not given all of them to the pool
            assertThat(caller.thrown()).isInstanceOf(RejectedExecutionException.class);
        } else {
            assertThat(caller.returned()).isNotNull();
        }
    }

    /** What carries context from one thread to another puts something of its own into the queue. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOUNDED")
    @Rule({"P2", "P3"})
    void norIsATaskLostThatAPoolHasWrapped(Call call) {
        var wrapping = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
            @Override
            public void execute(Runnable task) {
                super.execute(() -> task.run());
            }
        };
        var looks = new Looks();
        var options = FanOutOptions.defaults().withExecutor(wrapping).withTime(looks);
        var caller = Caller.start(() -> call.way.call(new ShapesFanOut(options), five()));
        Tasks.await(running);
        caller.awaitParked();
        wrapping.shutdown();
        var before = looks.parks.get();
        Tasks.awaitThat(() -> looks.parks.get() > before + 50);
        end.countDown();

        assertThat(caller.returned()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P2")
    void aWrappedPoolIsNoOther(Call call) {
        var wrapped = Executors.unconfigurableExecutorService(pool);
        var caller = Caller.start(() -> call.way.call(new ShapesFanOut(wrapped), five()));
        Tasks.await(running);
        caller.awaitParked();
        wrapped.shutdownNow();

        caller.awaitEnd();
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule({"P2", "H1"})
    void aHandleThatNeverBeganFails() {
        var blocking = shapes.start(five());
        Tasks.awaitThat(() -> ((java.util.concurrent.ThreadPoolExecutor) pool).getActiveCount() == 1);
        var handle = shapes.start(five());
        var reader = Caller.start(handle::get).awaitParked();
        var joiner = Caller.start(() -> handle.toCompletableFuture().join());
        pool.shutdownNow();

        assertThat(reader.thrown()).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(joiner.thrown()).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(blocking).isNotNull();
    }
}
