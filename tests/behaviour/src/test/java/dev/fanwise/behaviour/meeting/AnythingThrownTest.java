package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasks and executors that throw what is not expected: each task is counted, each failure comes out once. */
class AnythingThrownTest {

    private final Shapes shapes = new ShapesFanOut();

    static Stream<Throwable> thrown() {
        return Stream.of(
                new StackOverflowError(),
                new OutOfMemoryError("none left"),
                new InternalError(),
                new AssertionError("task"),
                new IOException("task"),
                new IllegalStateException("task"),
                new ClosingTest.Malicious(),
                new Silent());
    }

    /** Its methods return nothing. */
    private static final class Silent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            return null;
        }

        @Override
        public String toString() {
            return null;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    private static Code throwing(Throwable thrown) {
        return () -> {
            if (thrown instanceof Exception exception) {
                throw exception;
            }
            throw (Error) thrown;
        };
    }

    private static Throwable endOf(Callable<?> call) {
        return Caller.start(call).thrown();
    }

    private static void assertIsOrContains(Throwable actual, Throwable expected) {
        if (actual instanceof ExceptionGroup group) {
            assertThat(group.exceptions().get(0) == expected).isTrue();
        } else {
            assertThat(actual == expected).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    @Rule({"G3", "TG15", "V3"})
    void whateverATaskThrowsTheCallEndsByIt(Throwable thrown) {
        List<Code> codes = List.of(() -> 1, throwing(thrown), () -> 3);
        for (var threads : Threads.values()) {
            if (threads.isAvailable()) {
                var on = threads.create(ShapesFanOut::new, ShapesFanOut::new);
                assertIsOrContains(endOf(() -> on.gather(codes)), thrown);
                assertIsOrContains(endOf(() -> on.failFast(codes)), thrown);
                assertIsOrContains(endOf(() -> on.bounded(codes)), thrown);
                assertIsOrContains(endOf(() -> on.scope(codes)), thrown);
                assertIsOrContains(endOf(() -> on.supervisor(codes)), thrown);
                assertIsOrContains(endOf(() -> on.boundedScope(codes)), thrown);
                assertIsOrContains(endOf(() -> on.slots(throwing(thrown), () -> 1)), thrown);
                assertIsOrContains(endOf(() -> on.race(List.of(throwing(thrown)))), thrown);
                assertIsOrContains(endOf(() -> on.start(codes).get()).getCause(), thrown);
                assertIsOrContains(endOf(() -> on.body(group -> group.createTask(throwing(thrown)::run))), thrown);
                assertThat(Caller.start(() -> on.outcomes(codes)).returned()).hasSize(3);
                assertThat(Caller.start(() -> on.waitForAll(codes)).returned().done())
                        .extracting(Task::outcome) // read, so that none is reported
                        .hasSize(3);
            }
        }
    }

    @EveryThreadKind
    @Rule("TG15")
    void aStackThatIsUsedUpEndsItsTask(Threads threads) {
        var on = threads.create(ShapesFanOut::new, ShapesFanOut::new);
        Code endless = new Code() {
            @Override
            public Integer run() throws Exception {
                return 1 + run();
            }
        };

        assertThat(endOf(() -> on.scope(List.of(() -> 1, endless)))).isInstanceOf(StackOverflowError.class);
        assertThat(endOf(() -> on.gather(List.of(endless, endless)))).isInstanceOf(StackOverflowError.class);
    }

    /** Called with ever less stack, so that it ends somewhere in the engine itself. */
    @Test
    @Rule("G3")
    void aCallThatFindsNoStackEndsToo() {
        var onCaller = new ShapesFanOut(Runnable::run);
        var end = endOf(new Callable<Object>() {
            @Override
            public Object call() throws Exception {
                try {
                    return call();
                } catch (StackOverflowError deep) {
                    onCaller.scope(List.of(() -> 1, () -> 2)); // fails again in most frames
                    throw deep;
                }
            }
        });

        assertThat(end).isInstanceOf(Throwable.class);
    }

    static Stream<Throwable> thrownByExecute() {
        return Stream.of(
                new RejectedExecutionException("full"),
                new IllegalStateException("not running"),
                new NoClassDefFoundError("gone"),
                new OutOfMemoryError("no thread"),
                new IOException("undeclared"),
                new ClosingTest.Malicious());
    }

    /** Takes some tasks, then throws, as generics let it. */
    @SuppressWarnings("unchecked") // the point
    private static <X extends Throwable> Executor refusing(Throwable thrown, int taken) {
        var count = new java.util.concurrent.atomic.AtomicInteger();
        return task -> {
            if (count.getAndIncrement() < taken) {
                var thread = new Thread(task);
                thread.setDaemon(true);
                thread.start();
            } else {
                AnythingThrownTest.<RuntimeException>sneak(thrown);
            }
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the point
    private static <X extends Throwable> void sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    @ParameterizedTest
    @MethodSource("thrownByExecute")
    @Rule({"G24", "H1", "P2"})
    void whateverAnExecutorThrowsEndsTheCall(Throwable thrown) {
        List<Code> codes = Collections.nCopies(3, Tasks::waitForInterrupt);
        for (var taken = 0; taken < 3; taken++) {
            var count = taken;
            java.util.function.Supplier<Shapes> on = () -> new ShapesFanOut(refusing(thrown, count));
            assertThat(endOf(() -> on.get().gather(codes)) == thrown).isTrue();
            assertThat(endOf(() -> on.get().scope(codes)) == thrown).isTrue();
            assertThat(endOf(() -> on.get().waitForAll(codes)) == thrown).isTrue();
            assertThat(endOf(() -> on.get().outcomes(codes)) == thrown).isTrue();
            assertThat(endOf(() -> on.get().race(codes)) == thrown).isTrue();
            var handle = on.get().start(codes); // throws nothing
            assertThat(endOf(handle::get).getCause() == thrown).isTrue();
        }
        assertThat(endOf(() -> Task.start(refusing(thrown, 0), () -> 1)) == thrown)
                .isTrue();
    }

    @Test
    @Rule({"TG21", "L2"})
    void aFailureThatIsPassedOnCountsOnceAtAnyDepth() {
        var failure = new IllegalStateException("read by others");
        var thrown = endOf(() -> shapes.body(group -> {
            var failing = group.createTask(() -> {
                throw failure;
            });
            group.createTask(() -> {
                Tasks.awaitThat(failing::isDone);
                throw new IllegalArgumentException("outer", new RuntimeException(wrapperOf(failing)));
            });
            group.createTask(() -> {
                Tasks.awaitThat(failing::isDone);
                throw failure;
            });
            Tasks.awaitThat(failing::isDone);
            throw wrapperOf(failing);
        }));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(failure);
        assertThat(failure).hasNoSuppressedExceptions();
    }

    private static ExecutionException wrapperOf(Task<?> failed) {
        return new ExecutionException(((Outcome.Failure<?>) failed.outcome()).exception());
    }

    @Test
    @Rule("G22")
    void causesAndSuppressedExceptionsNeverFormACircle() {
        var failure = new IllegalStateException("first");
        var failed = new CountDownLatch(2);
        Code first = () -> {
            failed.countDown();
            throw failure;
        };
        Code wrapping = () -> {
            failed.countDown();
            failed.await();
            throw new IllegalArgumentException(new ExecutionException(failure));
        };
        for (var round = 0; round < 200; round++) {
            var thrown = endOf(() -> shapes.failFast(List.of(first, wrapping)));
            var text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));

            assertThat(text.toString()).doesNotContain("CIRCULAR");
        }
    }

    @Test
    @Rule({"TG19", "G22"})
    void manyFailuresAreAllThereAndFewAreNamed() {
        var many = 40_000;
        List<Code> codes = IntStream.range(0, many)
                .<Code>mapToObj(index -> throwing(new IllegalStateException("failure " + index + " of many")))
                .toList();
        var onCaller = new ShapesFanOut(Runnable::run);
        var began = System.nanoTime();
        var group = (ExceptionGroup) endOf(() -> onCaller.supervisor(codes));

        assertThat(group.exceptions()).hasSize(many);
        assertThat(group.getMessage())
                .hasSizeLessThan(20_000)
                .contains("40000 tasks", "run[0]", "run[99]", "39900 more")
                .doesNotContain("run[100]:");
        assertThat(System.nanoTime() - began).isLessThan(Duration.ofSeconds(15).toNanos());
    }

    @Test
    @Rule({"G22", "G23"})
    void manySuppressedFailuresAreCounted() {
        try (var reports = Reports.open()) {
            var failure = new AssertionError("the one thrown");
            var ready = new CountDownLatch(300);
            List<Code> codes = IntStream.range(0, 300)
                    .<Code>mapToObj(index -> () -> {
                        ready.countDown();
                        Tasks.awaitDeaf(ready); // the first failure interrupts the others
                        if (index == 0) {
                            throw failure;
                        }
                        throw new IllegalStateException("failure " + index);
                    })
                    .toList();
            var thrown = endOf(() -> shapes.scope(codes));

            assertThat(thrown).isSameAs(failure);
            assertThat(thrown.getSuppressed()).hasSizeLessThanOrEqualTo(101);
            assertThat(reports.messages()).noneMatch(message -> message.contains("Shapes.scope"));
        }
    }

    @Test
    @Rule({"E6", "X1"})
    void nullForAPrimitiveNamesTheTask() {
        assertThatThrownBy(() -> shapes.primitive(() -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("number");
        assertThatThrownBy(() -> shapes.numbers(List.of(() -> 1, () -> null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("run[1]");
    }

    @Test
    @Rule({"T2", "TG1"})
    void theTimeoutOfABodyNamesItsTasks() {
        var thrown = endOf(() -> shapes.timedBody(
                group -> group.createTask("slow", () -> Tasks.<Integer>waitForInterrupt())
                        .await(),
                Duration.ofMillis(30)));

        assertThat(thrown).hasMessageContaining("slow").hasMessageNotContaining("all its tasks");
    }

    @Test
    @Rule("T12")
    void aTimeoutFailsOnlyWhatIsRequired() {
        var call = Caller.start(() -> shapes.tolerant(() -> 1, Tasks::waitForInterrupt, Duration.ofMillis(30)));

        assertThat(call.returned()).isEqualTo(new Shapes.Tolerant(1, new Outcome.Cancelled<>()));
        assertThat(endOf(() -> shapes.tolerant(Tasks::waitForInterrupt, () -> 1, Duration.ofMillis(30))))
                .hasMessageContaining("first")
                .hasMessageNotContaining("second");
    }
}
