package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Executors that run tasks on the caller: its interrupts, its deadline and its decision are met all the same. */
class OnTheCallerTest {

    private final List<Integer> ran = new CopyOnWriteArrayList<>();

    private interface Way {
        Object call(Shapes shapes, List<Code> codes) throws Exception;
    }

    enum Call {
        GATHER(Shapes::gather),
        OUTCOMES(Shapes::outcomes),
        BOUNDED(Shapes::bounded),
        SCOPE(Shapes::scope),
        BOUNDED_SCOPE(Shapes::boundedScope),
        SUPERVISOR(Shapes::supervisor),
        WAIT(Shapes::waitForAll),
        BOUNDED_WAIT(Shapes::boundedWait),
        RACE(Shapes::race),
        HEDGE(Shapes::hedge),
        BODY((shapes, codes) -> shapes.body(group -> {
            codes.forEach(code -> group.createTask(code::run));
            return null;
        }));

        private final Way way;

        Call(Way way) {
            this.way = way;
        }
    }

    /** A pool whose one thread is busy, so that each task runs on its caller. */
    private static Executor callerRuns() {
        var pool = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
        pool.setThreadFactory(code -> {
            var thread = new Thread(code);
            thread.setDaemon(true);
            return thread;
        });
        var busy = new CountDownLatch(1);
        pool.execute(() -> {
            busy.countDown();
            Tasks.awaitDeaf(new CountDownLatch(1));
        });
        Tasks.await(busy);
        return pool;
    }

    static Stream<Arguments> calls() {
        return Stream.of(Call.values()).flatMap(call -> Stream.of(Arguments.of(call, false), Arguments.of(call, true)));
    }

    private static Shapes on(boolean isPool) {
        return new ShapesFanOut(isPool ? callerRuns() : Runnable::run);
    }

    private void assertMetOnce(Caller<?> call, boolean mayReturn) {
        var isThrown = call.hasThrown()
                && (call.thrown() instanceof InterruptedException || call.thrown() instanceof CancellationException);
        if (isThrown) {
            assertThat(call.wasLeftInterrupted()).isFalse();
        } else {
            assertThat(mayReturn).as("the call must not return: " + call).isTrue();
            assertThat(call.wasLeftInterrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Rule({"I1", "I4", "P2"})
    void anInterruptThatStoodBeforeIsMetOnce(Call call, boolean isPool) {
        var shapes = on(isPool);
        var caller = Caller.start(() -> {
            Thread.currentThread().interrupt();
            return call.way.call(shapes, Collections.nCopies(3, () -> {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return 1;
            }));
        });

        assertMetOnce(caller, false);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Rule({"I1", "P2"})
    void anInterruptThatEndsATaskIsMetOnce(Call call, boolean isPool) {
        var runs = new CountDownLatch(1);
        Code waiting = () -> {
            ran.add(1);
            runs.countDown();
            return Tasks.waitForInterrupt();
        };
        var caller = Caller.start(() -> call.way.call(on(isPool), Collections.nCopies(3, waiting)));
        Tasks.await(runs);
        caller.interrupt();

        assertMetOnce(caller, false);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Rule({"I1", "P2"})
    void anInterruptThatATaskLeavesStandingIsMetOnce(Call call, boolean isPool) {
        var runs = new CountDownLatch(1);
        Code deaf = () -> {
            runs.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 1;
        };
        var caller = Caller.start(() -> call.way.call(on(isPool), Collections.nCopies(3, deaf)));
        Tasks.await(runs);
        caller.interrupt();

        assertMetOnce(caller, true);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Rule({"I1", "P2"})
    void anInterruptThatTheLastTaskLeavesStandingIsMetOnce(Call call, boolean isPool) {
        List<Code> codes = List.of(() -> 1, () -> 2, () -> {
            Thread.currentThread().interrupt();
            return 3;
        });
        var caller = Caller.start(() -> call.way.call(on(isPool), codes));

        if (call == Call.RACE || call == Call.HEDGE) {
            assertThat(caller.returned()).isEqualTo(1); // the last never ran
        } else {
            assertMetOnce(caller, true);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Rule({"G3", "G11", "V2", "P2"})
    void aDecisionOnTheCallerEndsWhatEndsStarts(Call call, boolean isPool) {
        var failure = new IllegalStateException("first");
        List<Code> codes = new ArrayList<>();
        codes.add(() -> {
            ran.add(0);
            throw failure;
        });
        codes.addAll(Collections.nCopies(5, () -> {
            ran.add(1);
            return 1;
        }));
        var caller = Caller.start(() -> call.way.call(on(isPool), codes));
        caller.awaitEnd();

        switch (call) {
            case SCOPE, BOUNDED_SCOPE, BOUNDED -> assertThat(ran).containsExactly(0);
            case RACE, HEDGE -> assertThat(ran).containsExactly(0, 1);
            case BODY -> assertThat(ran).startsWith(0);
            default -> assertThat(ran).hasSize(6); // left running means: started, too
        }
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule({"T1", "P2"})
    void aDeadlineThatPassesInATaskOnTheCallerIsMetWhenThatHasEnded() {
        var time = new SetTime();
        var started = new AtomicInteger();
        var shapes = new ShapesFanOut(
                FanOutOptions.defaults().withExecutor(Runnable::run).withTime(time));
        var call = Caller.start(() -> shapes.timed(
                Collections.nCopies(3, () -> {
                    started.incrementAndGet();
                    time.pass(Duration.ofSeconds(2));
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    return 1;
                }),
                Duration.ofSeconds(1)));

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(started).hasValue(1);
        assertThat(time.hasAlarms()).isFalse();
    }
}
