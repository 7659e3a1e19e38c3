package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Streams of tasks in the order in which they complete. */
class TaskStreamTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SetTime time = new SetTime();
    private final TaskStreams streams =
            new TaskStreamsFanOut(FanOutOptions.defaults().withTime(time));
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private final IOException failure = new IOException("no value");

    /** What the reader has got. */
    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void endChildren() {
        all().forEach(child -> child.succeed(0));
    }

    private List<Child<Integer>> all() {
        return List.of(a, b, c);
    }

    /** Reads a stream to its end on a thread of its own, when all tasks have started. */
    private Caller<Void> reading(Stream<Task<Integer>> stream) {
        var reader = Caller.run(() -> stream.forEach(task -> names.add(task.name())));
        all().forEach(Child::awaitStarted);
        return reader.awaitParked();
    }

    private void awaitNames(String... expected) {
        Tasks.awaitThat(() -> names.size() == expected.length);
        assertThat(names).containsExactly(expected);
    }

    // ---- order

    @Test
    @Rule("TS1")
    void tasksComeInTheOrderOfTheirEndsWhileTheOthersRun() {
        var reader = reading(streams.left(all()));

        c.succeed(3);
        awaitNames("run[2]");
        a.fail(failure);
        awaitNames("run[2]", "run[0]");
        b.succeed(2);

        reader.returned();
        awaitNames("run[2]", "run[0]", "run[1]");
    }

    @Test
    @Rule("TS1")
    void eachTaskIsDoneAndHoldsWhatBecameOfIt() {
        a.succeed(1);
        b.fail(failure);
        var other = Caller.run(c::interruptByOther);

        try (var tasks = streams.left(all())) {
            assertThat(tasks.map(Task::outcome))
                    .containsExactlyInAnyOrder(
                            new Outcome.Success<>(1), new Outcome.Failure<>(failure), new Outcome.Cancelled<>());
        }
        other.returned();
    }

    @Test
    @Rule("TS1")
    void theOperationsOfStreamsWork() {
        var squares = streams.squares(IntStream.range(0, 100).boxed())
                .map(task -> task.outcome().orElse(-1))
                .sorted()
                .toList();

        assertThat(squares)
                .isEqualTo(IntStream.range(0, 100)
                        .map(number -> number * number)
                        .boxed()
                        .toList());
    }

    // ---- begin

    @Test
    @Rule("TS2")
    void nothingStartsBeforeTheStreamIsRead() {
        var tasks = streams.left(all());

        assertThat(all()).noneMatch(Child::hasStarted);
        tasks.close();
        assertThat(all()).noneMatch(Child::hasStarted);
        assertThatThrownBy(tasks::count).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("TS2")
    void theTimeOfTheCallBeginsWithIt() {
        var tasks = streams.inTime(all(), SECOND);
        time.pass(SECOND);
        var reader = reading(tasks);
        all().forEach(child -> child.succeed(1));

        reader.returned();
        assertThat(names).hasSize(3);
    }

    @Test
    @Rule("TS2")
    void nullIsRejectedAtOnce() {
        assertThatThrownBy(() -> streams.left(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("children");
        assertThatThrownBy(() -> streams.inTime(all(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("timeout");
    }

    @Test
    @Rule("TS2")
    void aStreamOfNoTasksIsEmpty() {
        assertThat(streams.left(List.of())).isEmpty();
        assertThat(streams.handles(List.of())).isEmpty();
    }

    // ---- starts

    @Test
    @Rule("TS3")
    void allElementsOfACollectionStartFirst() {
        a.succeed(1);
        var first = streams.left(all()).iterator().next();

        assertThat(first.name()).isEqualTo("run[0]");
        b.awaitStarted();
        c.awaitStarted();
    }

    @Test
    @Rule("TS3")
    void aTaskThatIsDoneDoesNotWaitForTheSource() {
        var blocked = new CountDownLatch(1);
        a.succeed(1);
        Iterator<Child<Integer>> source = Stream.of(a, b)
                .peek(child -> {
                    if (child == b) {
                        a.awaitNoted();
                    }
                })
                .iterator();
        var tasks = streams.read(new Iterator<>() {
                    private int read;

                    @Override
                    public boolean hasNext() {
                        if (read == 2) {
                            Tasks.await(blocked);
                        }
                        return read < 2;
                    }

                    @Override
                    public Child<Integer> next() {
                        read++;
                        return source.next();
                    }
                })
                .iterator();

        assertThat(tasks.next().name()).isEqualTo("run[0]");
        blocked.countDown();
        b.succeed(2);
        assertThat(tasks.next().name()).isEqualTo("run[1]");
        assertThat(tasks.hasNext()).isFalse();
    }

    @Test
    @Rule("TS3")
    void withALimitSoManyRunOrWaitToBeRead() {
        var reader = Caller.start(() -> {
            var tasks = streams.bounded(all()).iterator();
            names.add(tasks.next().name());
            return tasks;
        });
        a.awaitStarted();
        b.awaitStarted();
        reader.awaitParked();
        b.succeed(2);
        reader.awaitEnd();

        assertThat(names).containsExactly("run[1]");
        assertThat(c.hasStarted()).isFalse(); // the next starts when the next is asked for
    }

    @Test
    @Rule("TS3")
    void withALimitTheNextStartsWhenOneWasRead() {
        a.succeed(1);
        b.succeed(2);
        c.succeed(3);

        assertThat(streams.bounded(all()).map(Task::name)).containsExactlyInAnyOrder("run[0]", "run[1]", "run[2]");
    }

    @Test
    @Rule("TS3")
    void tasksThatWereReadAreNotKept() {
        List<WeakReference<Task<Integer>>> read = new ArrayList<>();
        var tasks = streams.squares(IntStream.range(0, 1_000).boxed()).iterator();
        for (var number = 0; number < 900; number++) {
            read.add(new WeakReference<>(tasks.next()));
        }
        var last = tasks.next();

        Tasks.awaitThat(() -> {
            System.gc();
            return read.stream().filter(task -> task.get() != null).count() < 300;
        });
        assertThat(last.isDone()).isTrue();
        assertThat(tasks.hasNext()).isTrue();
    }

    // ---- closing

    @Test
    @Rule("TS4")
    void closingLeavesTheRest() {
        a.succeed(1);
        try (var tasks = streams.left(all())) {
            assertThat(tasks.findFirst().orElseThrow().name()).isEqualTo("run[0]");
        }

        assertThat(b.awaitStarted().wasInterrupted()).isFalse();
        assertThat(c.awaitStarted().wasInterrupted()).isFalse();
    }

    @Test
    @Rule("TS4")
    void closingCancelsTheRest() {
        a.succeed(1);
        b.deaf();
        try (var tasks = streams.cancelled(all())) {
            assertThat(tasks.findFirst()).isPresent();
            b.awaitStarted();
        }

        b.awaitInterrupted();
        assertThat(b.hasEnded()).isFalse();
    }

    @Test
    @Rule("TS4")
    void closingCancelsAndJoinsTheRest() {
        a.succeed(1);
        try (var tasks = streams.joined(all())) {
            assertThat(tasks.findFirst()).isPresent();
            b.awaitStarted();
            c.awaitStarted();
        }

        assertThat(b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("TS4")
    void whatHasNotStartedNeverDoes() {
        a.succeed(1);
        try (var tasks = streams.bounded(all())) {
            assertThat(tasks.findFirst()).isPresent();
        }

        assertThat(c.hasStarted()).isFalse();
    }

    @Test
    @Rule("TS4")
    void aClosedStreamGivesNoFurtherTask() {
        a.succeed(1);
        b.succeed(2);
        c.succeed(3);
        var stream = streams.left(all());
        var tasks = stream.spliterator();
        assertThat(tasks.tryAdvance(task -> names.add(task.name()))).isTrue();
        stream.close();
        stream.close();

        assertThat(tasks.tryAdvance(task -> names.add(task.name()))).isFalse();
        assertThat(names).hasSize(1);
    }

    @Test
    @Rule("TS4")
    void closingAnExhaustedStreamDoesNothing() {
        a.succeed(1);
        try (var tasks = streams.joined(List.of(a))) {
            assertThat(tasks).hasSize(1);
        }
    }

    // ---- time

    @Test
    @Rule("TS5")
    void atTheTimeoutTheStreamEndsAndTheRestIsCancelled() {
        var reader = reading(streams.inTime(all(), SECOND));
        b.succeed(2);
        awaitNames("run[1]");
        reader.awaitParked();
        time.pass(SECOND);

        reader.returned();
        awaitNames("run[1]");
        assertThat(a.hasEnded() && c.hasEnded()).isTrue();
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("TS5")
    void whatIsDoneWhenTheReaderAsksIsGivenAfterTheTimeout() {
        a.succeed(1);
        var tasks = streams.inTime(all(), SECOND).iterator();
        assertThat(tasks.next().name()).isEqualTo("run[0]");
        b.succeed(2);
        b.awaitNoted();
        c.awaitStarted();
        time.pass(SECOND);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(tasks.next().name()).isEqualTo("run[1]");
        assertThat(tasks.hasNext()).isFalse();
        assertThat(c.hasEnded()).isTrue();
    }

    @Test
    @Rule("TS5")
    void withoutAnyTimeTheStreamEndsAtOnce() {
        assertThat(streams.inTime(all(), Duration.ZERO)).isEmpty();
    }

    @Test
    @Rule("TS5")
    void aSourceThatBlocksIsInterruptedAtTheTimeout() {
        var asked = new CountDownLatch(1);
        var reader = Caller.run(() -> streams.readInTime(
                        new Iterator<>() {
                            @Override
                            public boolean hasNext() {
                                return true;
                            }

                            @Override
                            public Child<Integer> next() {
                                asked.countDown();
                                try {
                                    return Tasks.waitForInterrupt();
                                } catch (InterruptedException interrupt) {
                                    throw new IllegalStateException(interrupt);
                                }
                            }
                        },
                        SECOND)
                .forEach(task -> names.add(task.name())));
        Tasks.await(asked);
        time.pass(SECOND);

        reader.awaitEnd();
        assertThat(names).isEmpty();
        assertThat(reader.wasLeftInterrupted()).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    // ---- interrupts

    @Test
    @Rule("TS6")
    void anInterruptOfTheReaderEndsTheStream() {
        var reader = reading(streams.joined(all()));
        reader.interrupt();

        assertThat(reader.thrown())
                .isInstanceOf(CancellationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InterruptedWaitException.class,
                        interrupt -> assertThat(interrupt.waited().pending()).hasSize(3));
        assertThat(reader.wasLeftInterrupted()).isTrue();
        assertThat(all()).allMatch(Child::hasEnded);
    }

    @Test
    @Rule("TS6")
    void anInterruptLeavesTheTasksIfItShould() {
        var reader = reading(streams.left(all()));
        reader.interrupt();

        assertThat(reader.thrown()).isInstanceOf(CancellationException.class);
        assertThat(all()).noneMatch(Child::wasInterrupted);
    }

    @Test
    @Rule("TS6")
    void anInterruptThatStandsAfterTheLastTaskIsLeftStanding() {
        a.succeed(1);
        var reader = Caller.run(() -> streams.joined(List.of(a)).forEach(task -> {
            names.add(task.name());
            Thread.currentThread().interrupt();
        }));

        reader.returned();
        assertThat(reader.wasLeftInterrupted()).isTrue();
    }

    @RepeatedTest(50)
    @Rule("TS6")
    void anInterruptAgainstTheLastEndIsKeptInTheStatus() {
        var sent = new CountDownLatch(1);
        var reader = Caller.run(() -> {
            try {
                streams.joined(all()).forEach(task -> names.add(task.name()));
            } finally {
                Tasks.awaitDeafWithStatus(sent); // a thread that has ended has no interrupt status
            }
        });
        all().forEach(Child::awaitStarted);
        var ending = Caller.run(() -> all().forEach(child -> child.succeed(1)));
        reader.interrupt();
        sent.countDown();
        ending.awaitEnd();
        reader.awaitEnd();

        if (reader.hasThrown()) {
            assertThat(reader.thrown()).isInstanceOf(CancellationException.class);
        } else {
            assertThat(names).hasSize(3);
        }
        assertThat(reader.wasLeftInterrupted()).isTrue();
    }

    // ---- failures of the call

    @Test
    @Rule("TS7")
    void whatTheSourceThrowsIsThrownWhenTheTasksHaveEnded() {
        var thrown = new IllegalStateException("no more");
        var tasks = streams.read(Stream.of(a, b)
                .peek(child -> {
                    if (child == b) {
                        a.awaitStarted();
                        throw thrown;
                    }
                })
                .iterator());

        assertThatThrownBy(tasks::toList).isSameAs(thrown);
        assertThat(a.hasEnded()).isTrue();
    }

    @Test
    @Rule("TS7")
    void aRejectedStartEndsTheCall() {
        var rejected = new RejectedExecutionException("full");
        var rejecting = new TaskStreamsFanOut(FanOutOptions.defaults().withExecutor(task -> {
            throw rejected;
        }));

        assertThatThrownBy(() -> rejecting.left(all()).toList()).isSameAs(rejected);
    }

    // ---- threads

    @Test
    @Rule("TS8")
    void aParallelStreamIsReadByOneThread() {
        var sum = streams.squares(IntStream.range(0, 200).boxed())
                .parallel()
                .mapToInt(task -> task.outcome().orElse(-1))
                .sum();

        assertThat(sum).isEqualTo(IntStream.range(0, 200).map(n -> n * n).sum());
    }

    @Test
    @Rule("TS8")
    void anotherThreadCanGoOnReading() {
        a.succeed(1);
        var tasks = streams.left(all()).spliterator();
        assertThat(tasks.tryAdvance(task -> names.add(task.name()))).isTrue();

        var other = Caller.start(() -> tasks.tryAdvance(task -> names.add(task.name())));
        all().forEach(Child::awaitStarted);
        other.awaitParked();
        b.succeed(2);

        assertThat(other.returned()).isTrue();
        c.succeed(3);
        assertThat(tasks.tryAdvance(task -> names.add(task.name()))).isTrue();
        assertThat(tasks.tryAdvance(task -> names.add(task.name()))).isFalse();
        awaitNames("run[0]", "run[1]", "run[2]");
    }

    @Test
    @Rule("TS8")
    void twoThreadsCannotReadAtTheSameTime() {
        var tasks = streams.cancelled(all()).spliterator();
        var reader = Caller.start(() -> tasks.tryAdvance(task -> names.add(task.name())));
        all().forEach(Child::awaitStarted);
        reader.awaitParked();

        assertThatThrownBy(() -> tasks.tryAdvance(task -> names.add(task.name())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another thread");
        a.succeed(1);
        assertThat(reader.returned()).isTrue();
    }

    @Test
    @Rule("TS8")
    void anotherThreadClosesAStreamThatIsNotBeingRead() {
        a.succeed(1);
        var stream = streams.joined(all());
        assertThat(stream.findFirst()).isPresent();
        b.awaitStarted();
        c.awaitStarted();

        Caller.run(stream::close).returned();

        assertThat(b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("TS8")
    void aReaderWhoseStreamIsClosedByAnotherThreadEndsTheCall() {
        var stream = streams.joined(all());
        var reader = reading(stream);

        stream.close();

        reader.returned();
        assertThat(names).isEmpty();
        assertThat(all()).allMatch(Child::hasEnded);
    }

    // ---- dropped streams

    private static List<String> dropped(Reports reports, String method) {
        return reports.messages().stream()
                .filter(message -> message.startsWith("The stream of TaskStreams." + method + ", called at "))
                .toList();
    }

    private void readOneOf(Stream<Task<Integer>> stream) {
        assertThat(stream.findFirst()).isPresent();
    }

    @Test
    @Rule("TS9")
    void aStreamThatIsDroppedBeforeItIsClosedIsReportedOnce() {
        var reports = Reports.open();
        a.succeed(1);
        readOneOf(streams.cancelled(all()));
        b.awaitStarted();

        Tasks.awaitThat(() -> {
            System.gc();
            return !dropped(reports, "cancelled").isEmpty();
        });
        Tasks.awaitCollection();

        assertThat(dropped(reports, "cancelled"))
                .singleElement()
                .asString()
                .contains("TaskStreamTest")
                .endsWith("was dropped before it was closed or exhausted");
        assertThat(b.wasInterrupted()).isFalse();
        reports.close();
    }

    private void useUp() {
        a.succeed(1);
        assertThat(streams.joined(List.of(a))).hasSize(1);
        try (var closed = streams.joined(all())) {
            assertThat(closed.findFirst()).isPresent();
        }
        assertThat(streams.joined(all())).isNotNull();
    }

    @Test
    @Rule("TS9")
    void oneThatIsExhaustedClosedOrNeverReadIsNotReported() {
        var reports = Reports.open();
        useUp();

        Tasks.awaitCollection();

        assertThat(dropped(reports, "joined")).isEmpty();
        reports.close();
    }

    // ---- handles

    private Task<Integer> started(Child<Integer> child) {
        return Task.start(task -> new Thread(task).start(), child::run);
    }

    @Test
    @Rule("TS10")
    void handlesComeAsTheyCompleteEachOnce() {
        var first = started(a);
        var second = started(b);
        var tasks = streams.handles(List.of(first, second, first)).iterator();

        b.succeed(2);
        assertThat(tasks.next()).isSameAs(second);
        a.succeed(1);
        assertThat(tasks.next()).isSameAs(first);
        assertThat(tasks.hasNext()).isFalse();
    }

    @Test
    @Rule("TS10")
    void stagesAreCancelledWithTheStream() {
        var done = CompletableFuture.completedFuture(1);
        var pending = new CompletableFuture<Integer>();
        List<CompletionStage<Integer>> stages = List.of(pending, done);
        try (var tasks = streams.stages(stages)) {
            assertThat(tasks.findFirst().orElseThrow().outcome()).isEqualTo(new Outcome.Success<>(1));
        }

        assertThat(pending).isCancelled();
    }

    @Test
    @Rule("TS10")
    void aHandleThatIsNullIsRejected() {
        var tasks = streams.handles(Collections.singletonList(null));

        assertThatThrownBy(tasks::toList)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("running");
    }
}
