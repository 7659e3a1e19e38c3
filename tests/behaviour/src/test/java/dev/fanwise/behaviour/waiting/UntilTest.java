package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Waits that go on until a method says that it is enough. */
class UntilTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SetTime time = new SetTime();
    private final Quorums quorums = new QuorumsFanOut(FanOutOptions.defaults().withTime(time));
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private final IOException failure = new IOException("no replica");
    private final CountDownLatch asked = new CountDownLatch(1);

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
    }

    private List<Child<Integer>> all() {
        return List.of(a, b, c);
    }

    private <R> Caller<R> running(Caller<R> call) {
        all().forEach(Child::awaitStarted);
        return call.awaitParked();
    }

    private static long successes(Waited<Integer> soFar) {
        return soFar.done().stream().filter(task -> task.outcome().isSuccess()).count();
    }

    private static List<String> names(Iterable<Task<Integer>> tasks) {
        List<String> names = new ArrayList<>();
        tasks.forEach(task -> names.add(task.name()));
        return names;
    }

    /** Blocks the caller in the question, until it is interrupted. */
    private boolean askForEver() throws InterruptedException {
        asked.countDown();
        new CountDownLatch(1).await();
        return false;
    }

    @Test
    @Rule("U1")
    void itIsAskedOnTheCallingThreadAboutOneEndAfterTheOther() {
        List<List<String>> questions = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        quorums.question = soFar -> {
            questions.add(names(soFar.done()));
            threads.add(Thread.currentThread());
            return soFar.done().size() == 2;
        };
        var call = running(Caller.start(() -> {
            threads.add(Thread.currentThread());
            return quorums.waited(all());
        }));

        c.succeed(3);
        Tasks.awaitThat(() -> questions.size() == 1);
        a.succeed(1);

        assertThat(names(call.returned().done())).containsExactly("run[0]", "run[2]");
        assertThat(names(call.returned().pending())).containsExactly("run[1]");
        assertThat(questions).containsExactly(List.of("run[2]"), List.of("run[0]", "run[2]"));
        assertThat(threads).hasSize(3).containsOnly(threads.get(0));
    }

    @Test
    @Rule({"U1", "U2"})
    void whatItWasShownDoesNotChange() {
        List<Waited<Integer>> shown = new ArrayList<>();
        quorums.question = soFar -> {
            shown.add(soFar);
            return soFar.pending().isEmpty();
        };
        var call = running(Caller.start(() -> quorums.waited(all())));
        all().forEach(child -> child.succeed(1));

        assertThat(call.returned()).isSameAs(shown.get(2));
        for (var ended = 0; ended < 3; ended++) {
            assertThat(shown.get(ended).done()).hasSize(ended + 1).allMatch(Task::isDone);
            assertThat(shown.get(ended).pending())
                    .hasSize(2 - ended)
                    .doesNotContainAnyElementsOf(shown.get(ended).done());
        }
    }

    @Test
    @Rule({"U2", "U7"})
    void aListHasTheValuesInTheOrderOfTheStarts() {
        quorums.question = soFar -> successes(soFar) == 2;
        var reports = Reports.open();
        List<Child<Integer>> four = List.of(a, Child.failing(failure), b, c);
        var call = running(Caller.start(() -> quorums.values(four)));

        c.succeed(3);
        a.succeed(1);

        assertThat(call.returned()).containsExactly(1, 3);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(reports.warnings()).isEmpty();
        reports.close();
    }

    @Test
    @Rule("U2")
    void aSingleValueIsThatOfTheLastOne() {
        quorums.question =
                soFar -> soFar.done().stream().anyMatch(task -> task.outcome().orElse(0) > 1);
        var call = running(Caller.start(() -> quorums.value(all())));

        a.succeed(1);
        b.fail(failure);
        c.succeed(3);

        assertThat(call.returned()).isEqualTo(3);
    }

    @Test
    @Rule("U3")
    void aWaitThatIsNeverEnoughReturnsAllTasks() {
        var call = running(Caller.start(() -> quorums.waited(all())));
        all().forEach(child -> child.succeed(1));

        assertThat(call.returned().done()).hasSize(3);
        assertThat(call.returned().pending()).isEmpty();
    }

    @Test
    @Rule("U3")
    void valuesThatAreNeverEnoughThrowAllFailures() {
        quorums.question = soFar -> successes(soFar) == 2;
        var call = running(Caller.start(() -> quorums.values(all())));
        a.succeed(1);
        b.fail(failure);
        c.fail(failure);

        assertThat(call.thrown())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsOnly(failure));
    }

    @Test
    @Rule("U3")
    void valuesThatAreNeverEnoughWithoutAFailure() {
        var call = running(Caller.start(() -> quorums.value(all())));
        all().forEach(child -> child.succeed(1));

        assertThat(call.thrown()).isInstanceOf(NoSuchElementException.class).hasMessageContaining("enough");
    }

    @Test
    @Rule("U3")
    void aFailureThatIsEnoughIsThrownWhereAValueIsMissing() {
        quorums.question = soFar -> successes(soFar) < soFar.done().size();
        var call = running(Caller.start(() -> quorums.value(all())));
        b.fail(failure);

        assertThat(call.thrown())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure));
        a.awaitInterrupted();
    }

    @Test
    @Rule("U4")
    void whatItThrowsIsThrownWhenTheTasksHaveEnded() {
        quorums.question = soFar -> {
            throw failure;
        };
        var call = running(Caller.start(() -> quorums.waited(all())));
        a.succeed(1);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(b.wasInterrupted() && b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("U4")
    void handlesThatWereGivenAreLeftAlone() {
        quorums.question = soFar -> {
            throw failure;
        };
        var done = Task.start(Runnable::run, () -> 1);
        var pending = Task.start(task -> new Thread(task).start(), b::run);
        var call = Caller.start(() -> quorums.handles(List.of(done, pending)));

        assertThat(call.thrown()).isSameAs(failure);
        b.succeed(2);
        Tasks.awaitThat(pending::isDone);
        assertThat(pending.outcome().isSuccess()).isTrue();
    }

    @Test
    @Rule({"U1", "U2"})
    void itIsAskedAboutHandles() {
        quorums.question = soFar -> soFar.done().size() == 1;
        var first = Task.start(task -> new Thread(task).start(), a::run);
        var second = Task.start(task -> new Thread(task).start(), b::run);
        var call = Caller.start(() -> quorums.handles(List.of(first, second))).awaitParked();
        b.succeed(2);

        assertThat(call.returned().done()).containsExactly(second);
        assertThat(call.returned().pending()).containsExactly(first);
    }

    @Test
    @Rule("U1")
    void itIsAskedWhenAllOfACollectionHaveStarted() {
        quorums.question = soFar -> soFar.pending().isEmpty();
        var first = Task.start(Runnable::run, () -> 1);
        var second = Task.start(task -> new Thread(task).start(), b::run);
        var call = Caller.start(() -> quorums.handles(List.of(first, second))).awaitParked();
        b.succeed(2);

        assertThat(call.returned().done()).containsExactly(first, second);
    }

    @Test
    @Rule("U5")
    void anInterruptEndsTheWaitWithTheHandles() {
        quorums.question = soFar -> {
            asked.countDown();
            return false;
        };
        var call = running(Caller.start(() -> quorums.waited(all())));
        a.succeed(1);
        Tasks.await(asked);

        call.interrupt();

        assertThat(call.thrown())
                .isInstanceOfSatisfying(
                        InterruptedWaitException.class,
                        interrupt -> assertThat(interrupt.waited().done()).hasSize(1));
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule("U5")
    void anInterruptReachesTheQuestion() {
        quorums.question = soFar -> askForEver();
        var call = running(Caller.start(() -> quorums.values(all())));
        a.succeed(1);
        Tasks.await(asked);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("U5")
    void anInterruptThatTheQuestionSwallowsIsMetByTheWait() {
        quorums.question = soFar -> {
            Thread.currentThread().interrupt();
            return false;
        };
        var call = running(Caller.start(() -> quorums.waited(all())));
        a.succeed(1);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
    }

    @Test
    @Rule("U5")
    void anInterruptWhenItIsEnoughIsLeftInTheStatus() {
        quorums.question = soFar -> {
            Thread.currentThread().interrupt();
            return true;
        };
        var call = running(Caller.start(() -> quorums.waited(all())));
        a.succeed(1);

        assertThat(call.returned().done()).hasSize(1);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @RepeatedTest(200)
    @Rule("U5")
    void anInterruptAgainstTheLastEndIsMetOrChangesNothing() {
        quorums.question = soFar -> soFar.done().size() == 3;
        var call = running(Caller.start(() -> quorums.waited(all())));
        a.succeed(1);
        b.succeed(2);

        var ending = Caller.run(() -> c.succeed(3));
        call.interrupt();
        ending.awaitEnd();

        call.awaitEnd();
        if (call.hasThrown()) {
            assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
            assertThat(call.wasLeftInterrupted()).isFalse();
        } else {
            assertThat(call.returned().done()).hasSize(3);
        }
    }

    @Test
    @Rule("U6")
    void aWaitThatIsLateReturnsWhatIsDone() {
        quorums.question = soFar -> {
            asked.countDown();
            return false;
        };
        var call = running(Caller.start(() -> quorums.inTime(all(), SECOND)));
        a.succeed(1);
        Tasks.await(asked);
        time.pass(SECOND);

        assertThat(call.returned().done()).hasSize(1);
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("U6")
    void aValueThatIsLateIsATimeout() {
        quorums.question = soFar -> {
            asked.countDown();
            return false;
        };
        var call = running(Caller.start(() -> quorums.valueInTime(all(), SECOND)));
        a.succeed(1);
        Tasks.await(asked);
        time.pass(SECOND);

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class).hasMessageContaining("run[1], run[2]");
        assertThat(b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("U6")
    void aSlowQuestionIsInterruptedAtTheDeadline() {
        quorums.question = soFar -> askForEver();
        var call = running(Caller.start(() -> quorums.valueInTime(all(), SECOND)));
        a.succeed(1);
        Tasks.await(asked);
        time.pass(SECOND);

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("U6")
    void whatItThrowsAtTheDeadlineIsDropped() {
        quorums.question = soFar -> {
            try {
                return askForEver();
            } catch (InterruptedException interrupt) {
                throw failure;
            }
        };
        var call = running(Caller.start(() -> quorums.inTime(all(), SECOND)));
        a.succeed(1);
        Tasks.await(asked);
        time.pass(SECOND);

        assertThat(call.returned().done()).hasSize(1);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule("U6")
    void aYesAfterTheDeadlineCounts() {
        quorums.question = soFar -> {
            try {
                return askForEver();
            } catch (InterruptedException interrupt) {
                return true;
            }
        };
        var call = running(Caller.start(() -> quorums.valueInTime(all(), SECOND)));
        a.succeed(1);
        Tasks.await(asked);
        time.pass(SECOND);

        assertThat(call.returned()).isEqualTo(1);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule({"U7", "V4"})
    void aFailureThatTheMethodHasReadIsSuppressedUnderTheTimeout() {
        quorums.question = soFar -> {
            soFar.done().forEach(Task::outcome);
            asked.countDown();
            return false;
        };
        var call = running(Caller.start(() -> quorums.valueInTime(all(), SECOND)));
        a.fail(failure);
        Tasks.await(asked);
        time.pass(SECOND);

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class).hasSuppressedException(failure);
    }

    @Test
    @Rule("U7")
    void aFailureAfterItWasEnoughIsReported() {
        quorums.question = soFar -> true;
        b.whenInterrupted(interrupt -> {
            throw failure;
        });
        var reports = Reports.open();
        var call = running(Caller.start(() -> quorums.value(all())));
        a.succeed(1);

        assertThat(call.returned()).isEqualTo(1);
        Tasks.awaitThat(() -> reports.messages().stream().anyMatch(text -> text.contains("run[1]")));
        reports.close();
    }

    @Test
    @Rule("U1")
    void withALimitTheNextStartsWhenItWasAsked() {
        List<Boolean> hadStarted = new ArrayList<>();
        quorums.question = soFar -> {
            hadStarted.add(b.hasStarted());
            return soFar.done().size() == 2;
        };
        var call = Caller.start(() -> quorums.bounded(all()));
        a.awaitStarted();
        call.awaitParked();
        a.succeed(1);
        b.awaitStarted();
        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(hadStarted).first().isEqualTo(false);
        assertThat(c.hasStarted()).isFalse();
    }

    @Test
    @Rule({"U1", "ST1"})
    void betweenStaggeredStartsItIsAskedAndTheNextKeepsItsTurn() {
        quorums.question = soFar -> {
            asked.countDown();
            return soFar.done().size() == 2;
        };
        var call = Caller.start(() -> quorums.staggered(all()));
        a.awaitStarted();
        a.succeed(1);
        Tasks.await(asked);
        call.awaitParked();
        assertThat(b.hasStarted()).isFalse();
        time.pass(SECOND);
        b.awaitStarted();
        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(c.hasStarted()).isFalse();
    }

    @Test
    @Rule("U1")
    void anEndlessSourceIsReadUntilItIsEnough() {
        quorums.question = soFar -> soFar.done().size() >= 10;
        var call = Caller.start(() -> quorums.read(Stream.generate(() -> Child.returning(1))));

        assertThat(call.returned().done()).hasSize(10);
    }

    @Test
    @Rule("U2")
    void aHandleHasTheValues() throws Exception {
        quorums.question = soFar -> soFar.done().size() == 2;
        var started = quorums.started(all());
        all().forEach(Child::awaitStarted);
        a.succeed(1);
        b.succeed(2);

        assertThat(started.get()).containsExactly(1, 2);
        c.awaitInterrupted();
    }

    /** As many questions as tasks; each looks at two numbers. */
    @Test
    @Rule("U1")
    void anEndCostsTheSameHoweverManyThereAre() {
        var count = 50_000;
        quorums.question =
                soFar -> soFar.done().size() == count && soFar.pending().isEmpty();
        var children = IntStream.range(0, count).mapToObj(Child::returning).toList();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var pooled = new QuorumsFanOut(FanOutOptions.defaults().withExecutor(pool));
            pooled.question = quorums.question;
            assertThat(Caller.start(() -> pooled.waited(children)).returned().done())
                    .hasSize(count);
        } finally {
            pool.shutdown();
        }
    }
}
