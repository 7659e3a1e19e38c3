package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What asyncio.wait promises, by the names of its rules. */
class WaitForRulesTest {

    private static final Duration SHORT = Duration.ofMillis(40);
    private static final Duration LONG = Duration.ofSeconds(Long.MAX_VALUE);

    /** Waits of a list of tasks, one for each event that ends them. */
    enum Event {
        ALL_COMPLETED {
            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
                return waits.all(children);
            }

            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout)
                    throws InterruptedException {
                return waits.all(children, timeout);
            }

            @Override
            <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
                return waits.allOf(tasks);
            }
        },
        FIRST_COMPLETED {
            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
                return waits.firstCompleted(children);
            }

            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout)
                    throws InterruptedException {
                return waits.firstCompleted(children, timeout);
            }

            @Override
            <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
                return waits.firstCompletedOf(tasks);
            }
        },
        FIRST_EXCEPTION {
            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
                return waits.firstException(children);
            }

            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout)
                    throws InterruptedException {
                return waits.firstException(children, timeout);
            }

            @Override
            <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
                return waits.firstExceptionOf(tasks);
            }
        },
        FIRST_SUCCEEDED {
            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
                return waits.firstSucceeded(children);
            }

            @Override
            Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout)
                    throws InterruptedException {
                return waits.firstSucceeded(children, timeout);
            }

            @Override
            <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
                return waits.firstSucceededOf(tasks);
            }
        };

        abstract Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException;

        abstract Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout)
                throws InterruptedException;

        abstract <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException;
    }

    private final ArithmeticException failure = new ArithmeticException("division by zero");
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private final Waits waits = new WaitsFanOut();
    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
        reports.close();
    }

    private static Waits on(Threads threads) {
        return threads.create(WaitsFanOut::new, WaitsFanOut::new);
    }

    private static List<String> names(Set<? extends Task<?>> tasks) {
        return tasks.stream().map(Task::name).toList();
    }

    private Caller<Waited<Integer>> waiting(Caller<Waited<Integer>> call, List<Child<Integer>> children) {
        children.forEach(Child::awaitStarted);
        return call.awaitWaiting();
    }

    // W1

    @ParameterizedTest
    @EnumSource
    @Rule({"W1", "W2"})
    @CPython({"BaseTaskTests.test_wait_errors", "BaseTaskTests.test_wait_invalid_args"})
    void w1_noTasksAreRefused(Event event) {
        assertThatThrownBy(() -> event.wait(waits, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event.wait(waits, List.of(), SHORT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event.watch(waits, Set.<Task<String>>of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @EveryThreadKind
    @Rule("W1")
    void w1_noTasksHaveNoWinner(Threads threads) {
        assertThatThrownBy(() -> on(threads).winner(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> on(threads).fastest(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aNullSourceIsRefusedByItsName(Event event) {
        assertThatThrownBy(() -> event.wait(waits, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("children");
        assertThatThrownBy(() -> event.watch(waits, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tasks");
    }

    // W3

    @EveryConcurrentThreadKind
    @Rule("W3")
    @CPython("BaseTaskTests.test_wait_first_completed")
    void w3_theFirstValueEndsTheWaitAndTheOthersRunOn(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).firstCompleted(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.succeed(2);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[1]");
        assertThat(names(waited.pending())).containsExactly("run[0]");
        assertThat(a.isRunning()).isTrue();
        a.succeed(1);
        assertThat(waited.pending().iterator().next().await()).isEqualTo(new Outcome.Success<>(1));
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W3")
    void w3_aFailureIsAnEnd(Threads threads) {
        var call = Caller.start(() -> on(threads).firstCompleted(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.fail(failure);

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("W3")
    void w3_aCancellationIsAnEnd(Threads threads) {
        var call = Caller.start(() -> on(threads).firstCompleted(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.interruptByOther();

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Cancelled<>());
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    // W4, W5

    @EveryConcurrentThreadKind
    @Rule("W4")
    @CPython("BaseTaskTests.test_wait_first_exception_in_wait")
    void w4_aFailureWhileWaitingEndsTheWait(Threads threads) {
        var call = Caller.start(() -> on(threads).firstException(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.fail(failure);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[1]");
        assertThat(names(waited.pending())).containsExactly("run[0]");
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    @CPython("BaseTaskTests.test_wait_first_exception")
    void w4_aFailureFromBeforeEndsTheWaitAtOnce(Threads threads) throws Exception {
        var pending = Tasks.<Integer>start(a::run);
        var failed = Task.<Integer>start(Runnable::run, () -> {
            throw failure;
        });

        var waited = on(threads).firstExceptionOf(List.of(pending, failed));

        assertThat(waited.done()).containsExactly(failed);
        assertThat(waited.pending()).containsExactly(pending);
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    void w4_valuesAreWaitedPast(Threads threads) {
        var call = Caller.start(() -> on(threads).firstException(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        a.succeed(1);
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.fail(failure);

        assertThat(names(call.returned().done())).contains("run[1]");
    }

    @EveryConcurrentThreadKind
    @Rule("W5")
    void w5_aCancelledTaskIsNoException(Threads threads) {
        var call = Caller.start(() -> on(threads).firstException(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.interruptByOther();
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.succeed(2);

        var waited = call.returned();
        assertThat(waited.done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Cancelled<>(), new Outcome.Success<>(2));
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    void theFirstSuccessEndsTheWait(Threads threads) {
        var call = Caller.start(() -> on(threads).firstSucceeded(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        a.fail(failure);
        b.interruptByOther();
        a.awaitEnded();
        b.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        c.succeed(3);

        // The code of the others has ended; that their tasks have, the caller may learn a moment later.
        assertThat(names(call.returned().done())).contains("run[2]");
    }

    @EveryConcurrentThreadKind
    void withoutASuccessAllAreWaitedFor(Threads threads) {
        var call = Caller.start(() -> on(threads).firstSucceeded(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.fail(failure);

        b.fail(new IllegalStateException("second"));

        assertThat(call.returned().done())
                .hasSize(2)
                .extracting(Task::outcome)
                .allMatch(Outcome.Failure.class::isInstance);
    }

    // W6

    @EveryConcurrentThreadKind
    @Rule("W6")
    @CPython("BaseTaskTests.test_wait_with_timeout")
    void w6_aTimeoutReturnsWhatIsDoneAndCancelsNothing(Threads threads) throws Exception {
        a.succeed(1);

        var waited = on(threads).all(List.of(a, b), Duration.ofMillis(200));

        assertThat(names(waited.done())).containsExactly("run[0]");
        assertThat(names(waited.pending())).containsExactly("run[1]");
        b.awaitStarted().succeed(2);
        b.awaitEnded();
        assertThat(b.wasInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W6")
    void w6_aTimeoutThrowsNothing(Event event) throws Exception {
        var waited = event.wait(waits, List.of(a, b), SHORT);

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W6")
    void w6_zeroOrLessOnlyLooksAndTasksRunAllTheSame(Event event) throws Exception {
        assertThat(event.wait(waits, List.of(a), Duration.ZERO).pending()).hasSize(1);
        assertThat(event.wait(waits, List.of(b), Duration.ofSeconds(-1)).pending())
                .hasSize(1);

        a.awaitStarted();
        b.awaitStarted();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W6")
    void w6_aVeryLongTimeoutIsNone(Event event) {
        var call = Caller.start(() -> event.wait(waits, List.of(a, b), LONG));
        waiting(call, List.of(a, b));
        a.succeed(1);
        a.awaitEnded();

        b.fail(failure);

        assertThat(call.returned().done()).isNotEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("W14")
    @CPython("BaseTaskTests.test_wait_concurrent_complete")
    void w14_whatHasEndedAtTheTimeoutIsDone(Threads threads) throws Exception {
        var ended = Task.<Integer>start(Runnable::run, () -> 1);
        var running = Tasks.<Integer>start(a::run);

        var waited = on(threads).allOf(List.of(ended, running), Duration.ZERO);

        assertThat(waited.done()).containsExactly(ended);
        assertThat(waited.pending()).containsExactly(running);
    }

    // W7

    @EveryConcurrentThreadKind
    @Rule("W7")
    @CPython("BaseTaskTests.test_wait_with_exception")
    void w7_noFailureIsThrown(Threads threads) throws Exception {
        a.succeed(1);
        b.fail(failure);

        var waited = on(threads).all(List.of(a, b));

        assertThat(waited.done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(1), new Outcome.Failure<>(failure));
        assertThat(waited.pending()).isEmpty();
        assertThat(on(threads).allOf(waited.done())).isEqualTo(waited);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W7")
    void w7_notEvenAnErrorIsThrown(Event event) throws Exception {
        var error = new StackOverflowError();
        a.fail(error);

        var waited = event.wait(waits, List.of(a));

        assertThat(waited.done()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(error));
    }

    // W8

    @ParameterizedTest
    @EnumSource
    @Rule("W8")
    @CPython("BaseTaskTests.test_yield_wait_does_not_shield_cancel")
    void w8_anInterruptEndsTheWaitAtOnceAndTouchesNoTask(Event event) throws Exception {
        var call = Caller.start(() -> event.wait(waits, List.of(a, b)));
        waiting(call, List.of(a, b));

        call.interrupt();

        var thrown = (InterruptedWaitException) call.thrown();
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(List.of(a, b)).allMatch(Child::isRunning).noneMatch(Child::wasInterrupted);
        assertThat(names(thrown.waited().pending())).containsExactly("run[0]", "run[1]");
        a.succeed(1);
        assertThat(thrown.waited().pending().iterator().next().await()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule("W8")
    void w8_anInterruptedWaitTellsWhatIsDone(Threads threads) {
        var call = Caller.start(() -> on(threads).all(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.succeed(1);
        a.awaitEnded();

        call.awaitWaiting().interrupt();

        var waited = ((InterruptedWaitException) call.thrown()).waited();
        assertThat(waited.done().size() + waited.pending().size()).isEqualTo(2);
        assertThat(names(waited.pending())).contains("run[1]");
    }

    @EveryConcurrentThreadKind
    @Rule("W8")
    void w8_anInterruptedWaitForHandlesTouchesNone(Threads threads) throws Exception {
        var task = Tasks.<Integer>start(a::run);
        var call = Caller.start(() -> on(threads).allOf(List.of(task))).awaitWaiting();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        a.awaitStarted().succeed(1);
        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule("W8")
    void w8_anUndeclaredInterruptIsACancellationThatHoldsTheTasks(Threads threads) {
        var call = Caller.start(() -> on(threads).undeclared(List.of(a)));
        waiting(call, List.of(a)).interrupt();

        assertThat(call.thrown())
                .isInstanceOf(CancellationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InterruptedWaitException.class,
                        interrupt -> assertThat(interrupt.waited().pending()).hasSize(1));
        assertThat(call.wasLeftInterrupted()).isTrue();
        assertThat(a.wasInterrupted()).isFalse();
    }

    // W9

    @EveryConcurrentThreadKind
    @Rule("W9")
    @CPython("BaseTaskTests.test_wait_duplicate_coroutines")
    void w9_theSameHandleTwiceCountsOnce(Threads threads) throws Exception {
        var test = Tasks.start(() -> "test");
        var spam = Tasks.start(() -> "spam");

        var waited = on(threads).allOf(List.of(test, test, spam));

        assertThat(waited.done()).containsExactly(test, spam);
        assertThat(waited.pending()).isEmpty();
    }

    // W10

    @EveryConcurrentThreadKind
    @Rule("W10")
    @CPython("BaseTaskTests.test_wait_really_done")
    void w10_doneHoldsAllThatHaveEndedWhenTheWaitIsOver(Threads threads) throws Exception {
        var first = Task.<Integer>start(Runnable::run, () -> 1);
        var second = Task.<Integer>start(Runnable::run, () -> 2);
        var running = Tasks.<Integer>start(a::run);

        var waited = on(threads).firstCompletedOf(List.of(first, second, running));

        assertThat(waited.done()).containsExactly(first, second);
        assertThat(waited.pending()).containsExactly(running);
    }

    // W11, W13

    @ParameterizedTest
    @EnumSource
    @Rule("W11")
    void w11_tasksThatHaveAllEndedAreAllDoneAtOnce(Event event) throws Exception {
        var value = Task.<Integer>start(Runnable::run, () -> 1);
        var failed = Task.<Integer>start(Runnable::run, () -> {
            throw failure;
        });

        var waited = event.watch(waits, Set.of(value, failed));

        assertThat(waited.done()).containsExactlyInAnyOrder(value, failed);
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule({"W11", "W13"})
    @CPython("BaseTaskTests.test_wait")
    void w11_waitingAgainForTheSameTasksReturnsTheSameAtOnce(Threads threads) throws Exception {
        a.succeed(1);
        b.succeed(2);
        var waited = on(threads).all(List.of(a, b));
        assertThat(waited.done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(1), new Outcome.Success<>(2));

        assertThat(on(threads).allOf(waited.done())).isEqualTo(waited);
    }

    @EveryConcurrentThreadKind
    @Rule("W13")
    void w13_pendingTasksCanBeWaitedForAgain(Threads threads) throws Exception {
        var waiter = on(threads);
        var call = Caller.start(() -> waiter.firstCompleted(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        b.succeed(2);
        var first = call.returned();
        var again = Caller.start(() -> waiter.firstCompletedOf(first.pending())).awaitWaiting();
        c.succeed(3);
        var second = again.returned();

        a.succeed(1);
        var rest = waiter.allOf(second.pending());

        assertThat(names(first.done())).containsExactly("run[1]");
        assertThat(names(second.done())).containsExactly("run[2]");
        assertThat(names(rest.done())).containsExactly("run[0]");
    }

    @EveryConcurrentThreadKind
    @Rule({"W13", "AC1"})
    @CPython("BaseTaskTests.test_as_completed")
    void ac1_waitingAgainAndAgainGivesTheValuesAsTheyCome(Threads threads) throws Exception {
        var waiter = on(threads);
        List<Integer> values = new ArrayList<>();
        var loop = Caller.start(() -> {
            Waited<Integer> waited = waiter.firstCompleted(List.of(a, b, c));
            while (true) {
                for (var task : waited.done()) {
                    values.add(task.get());
                }
                if (waited.pending().isEmpty()) {
                    return values;
                }
                waited = waiter.firstCompletedOf(waited.pending());
            }
        });
        Stream.of(a, b, c).forEach(Child::awaitStarted);
        loop.awaitWaiting();
        b.succeed(2);
        Tasks.awaitThat(() -> values.size() == 1);
        loop.awaitWaiting();
        a.succeed(1);
        Tasks.awaitThat(() -> values.size() == 2);

        c.succeed(3);

        assertThat(loop.returned()).containsExactly(2, 1, 3);
    }

    // W12

    @EveryConcurrentThreadKind
    @Rule("W12")
    @CPython("BaseTaskTests.test_wait_with_iterator_of_tasks")
    void w12_anIteratorOfTasksIsASource(Threads threads) throws Exception {
        var one = Tasks.start(() -> 1);
        var two = Tasks.start(() -> 2);

        assertThat(on(threads).allOf(List.of(one, two).iterator()).done()).containsExactly(one, two);
    }

    @EveryConcurrentThreadKind
    @Rule("W12")
    @CPython("BaseTaskTests.test_wait_generator")
    void w12_aStreamOfTasksIsASource(Threads threads) throws Exception {
        var waited = on(threads).allOf(IntStream.range(0, 10).mapToObj(number -> Tasks.start(() -> number)));

        assertThat(waited.done()).hasSize(10);
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("W12")
    void w12_anArrayOfTasksIsASource(Threads threads) throws Exception {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Task<Integer>[] tasks = new Task[] {Tasks.start(() -> 1)};

        assertThat(on(threads).allOf(tasks).done()).containsExactly(tasks);
    }

    // what is returned

    @EveryConcurrentThreadKind
    void tasksComeInTheOrderOfTheirStarts(Threads threads) {
        var call = Caller.start(() -> on(threads).all(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        c.succeed(3);
        c.awaitEnded();
        a.succeed(1);
        a.awaitEnded();

        b.succeed(2);

        assertThat(names(call.returned().done())).containsExactly("run[0]", "run[1]", "run[2]");
    }

    @EveryConcurrentThreadKind
    void theSetsAreSnapshots(Threads threads) throws Exception {
        var waited = on(threads).all(List.of(a, b), SHORT);
        a.succeed(1);
        b.succeed(2);
        for (var task : waited.pending()) {
            task.await();
        }

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(2);
    }

    @EveryThreadKind
    void theSetsAreUnmodifiable(Threads threads) throws Exception {
        a.succeed(1);
        var waited = on(threads).all(List.of(a));

        assertThatThrownBy(() -> waited.done().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> waited.pending().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    // slots

    @EveryConcurrentThreadKind
    void everyComponentIsATask(Threads threads) throws Exception {
        a.succeed(1);
        b.fail(failure);

        var pair = on(threads).pair(a, b);

        assertThat(pair.first().outcome()).isEqualTo(new Outcome.Success<>(1));
        assertThat(pair.second().outcome()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(pair.first().name()).isEqualTo("first");
    }

    @EveryConcurrentThreadKind
    @Rule("W3")
    void w3_theFirstComponentEndsTheWait(Threads threads) {
        var call = Caller.start(() -> on(threads).firstOfPair(a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting();

        b.succeed(2);

        assertThat(call.returned().second().isDone()).isTrue();
        assertThat(call.returned().first().isDone()).isFalse();
        assertThatThrownBy(() -> call.returned().first().outcome()).isInstanceOf(IllegalStateException.class);
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    void w4_aFailedComponentEndsTheWaitAndThePolicyApplies(Threads threads) {
        var call = Caller.start(() -> on(threads).untilExceptionOfPair(a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting();

        b.fail(failure);

        assertThat(call.returned().second().outcome()).isEqualTo(new Outcome.Failure<>(failure));
        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    void theFirstSuccessfulComponentEndsTheWaitAndTheOtherIsJoined(Threads threads) {
        var call = Caller.start(() -> on(threads).firstSuccessOfPair(a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting();

        b.succeed(2);

        assertThat(call.returned().second().outcome()).isEqualTo(new Outcome.Success<>(2));
        assertThat(call.returned().first().outcome()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("W6")
    void w6_componentsMayBeRunningAfterATimeout(Threads threads) throws Exception {
        a.succeed(1);

        var pair = on(threads).pair(a, b, Duration.ofMillis(200));

        assertThat(pair.first().isDone()).isTrue();
        assertThat(pair.second().isDone()).isFalse();
    }

    // onReturn and onCancel

    @EveryConcurrentThreadKind
    void onReturnCancelAsksPendingTasksToStop(Threads threads) throws Exception {
        var waited = on(threads).shortlyThenCancel(List.of(a.deaf()));

        assertThat(waited.pending()).hasSize(1);
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    void onReturnJoinWaitsForPendingTasks(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).firstThenJoin(List.of(a.deaf(), b)));
        a.awaitStarted();
        b.awaitStarted().succeed(2);
        a.awaitInterrupted();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        a.succeed(1);

        var waited = call.returned();
        // What was pending when the wait was over stays so in the snapshot.
        assertThat(names(waited.pending())).containsExactly("run[0]");
        assertThat(waited.pending().iterator().next().outcome()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    void onReturnAppliesAfterATimeoutToo(Threads threads) throws Exception {
        var waited = on(threads).shortlyThenJoin(List.of(a, b));

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(2).allMatch(Task::isDone);
        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryConcurrentThreadKind
    void onCancelCancelAsksTheTasksToStopAndDoesNotWait(Threads threads) {
        var call = Caller.start(() -> on(threads).allOrCancel(List.of(a.deaf(), b)));
        waiting(call, List.of(a, b)).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        a.awaitInterrupted();
        b.awaitInterrupted();
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    void onCancelJoinWaitsForTheTasks(Threads threads) {
        var call = Caller.start(() -> on(threads).allOrJoin(List.of(a, b)));
        waiting(call, List.of(a, b)).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    void onCancelJoinWaitsForHandles(Threads threads) {
        var task = Tasks.<Integer>start(a::run);
        a.awaitStarted();
        var call = Caller.start(() -> on(threads).allOfOrJoin(Set.of(task))).awaitWaiting();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(task.outcome()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void onReturnCancelReachesHandles(Threads threads) throws Exception {
        var slow = Tasks.<Integer>start(a::run);
        var quick = Task.<Integer>start(Runnable::run, () -> 1);
        a.awaitStarted();

        var waited = on(threads).firstOfAndCancel(Set.of(slow, quick));

        assertThat(waited.done()).containsExactly(quick);
        assertThat(slow.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void boundedTasksAllHaveHandlesAndTakeTurnsAfterTheReturn(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).firstOfTwo(List.of(a, b, c)));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting();
        assertThat(c.hasStarted()).isFalse();

        a.succeed(1);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[0]");
        assertThat(names(waited.pending())).containsExactly("run[1]", "run[2]");
        b.succeed(2);
        c.succeed(3);
        assertThat(on(threads).allOf(waited.pending()).done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(2), new Outcome.Success<>(3));
    }

    // A: the first, and cancel the rest

    @EveryConcurrentThreadKind
    @Rule("A1")
    void a1_thePendingAreCancelledAndNotWaitedFor(Threads threads) throws Exception {
        b.whenInterrupted(interrupt -> 42);
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b, c.deaf())));
        waiting(call, List.of(a, b, c));

        a.succeed(1);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[0]");
        assertThat(names(waited.pending())).containsExactly("run[1]", "run[2]");
        assertThat(c.hasEnded()).isFalse();
        c.awaitInterrupted();
        assertThat(waited.pending().iterator().next().await()).isEqualTo(new Outcome.Success<>(42));
    }

    @EveryConcurrentThreadKind
    @Rule("A1")
    void a1_alsoAfterATimeout(Threads threads) throws Exception {
        var waited = on(threads).waitAny(List.of(a, b), SHORT);

        assertThat(waited.done()).isEmpty();
        for (var task : waited.pending()) {
            assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        }
    }

    @EveryConcurrentThreadKind
    @Rule("A2")
    void a2_aCancelledCallerCancelsAllAndDoesNotWait(Threads threads) {
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b.deaf())));
        waiting(call, List.of(a, b)).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        a.awaitInterrupted();
        b.awaitInterrupted();
        assertThat(b.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("A3")
    void a3_aFailedWinnerIsTheWinner(Threads threads) {
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b)));
        waiting(call, List.of(a, b));

        a.fail(failure);

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("A3")
    void a3_aCancelledWinnerIsTheWinner(Threads threads) {
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b)));
        waiting(call, List.of(a, b));

        a.interruptByOther();

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("A4")
    void a4_aLosersFailureIsReadableForWhoKeepsItsHandle(Threads threads) throws Exception {
        b.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.succeed(1);

        var loser = call.returned().pending().iterator().next();

        assertThat(loser.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(reports.countOf(failure)).isZero();
    }
}
