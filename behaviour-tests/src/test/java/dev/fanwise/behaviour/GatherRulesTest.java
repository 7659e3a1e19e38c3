package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What asyncio.gather promises, by the names of its rules. */
class GatherRulesTest {

    private final ArithmeticException failure = new ArithmeticException("division by zero");
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private final Child<Integer> d = new Child<>();
    private final Child<Integer> e = new Child<>();
    private final Child<Integer> f = new Child<>();
    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c, d, e, f).forEach(child -> child.succeed(0));
        reports.close();
    }

    private static Children on(Threads threads) {
        return threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
    }

    @EveryThreadKind
    @Rule("G1")
    @CPython({
        "FutureGatherTests.test_constructor_empty_sequence_use_running_loop",
        "FutureGatherTests.test_constructor_empty_sequence_use_global_loop"
    })
    void g1_noElementsGiveTheEmptyResult(Threads threads) throws Exception {
        assertThat(on(threads).values(List.of())).isEmpty();
    }

    @EveryThreadKind
    @Rule("G1")
    void g1_noElementsGiveNoOutcomes(Threads threads) throws Exception {
        assertThat(on(threads).outcomes(List.of())).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("G2")
    @CPython("GatherTestsBase.test_success")
    void g2_resultsComeInTheOrderOfTheElementsWhateverTheOrderOfTheirEnds(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b, c)));
        b.awaitStarted().succeed(1);
        b.awaitEnded();
        a.awaitStarted().succeed(2);
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        c.succeed(3);

        assertThat(call.returned()).containsExactly(2, 1, 3);
    }

    @EveryConcurrentThreadKind
    @Rule("G2")
    void g2_componentsAreFilledWhateverTheOrderOfTheirEnds(Threads threads) {
        var call = Caller.start(() -> on(threads).triple(a, b, c));
        c.awaitStarted().succeed(3);
        c.awaitEnded();
        b.awaitStarted().succeed(2);
        b.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new Children.Triple(1, 2, 3));
    }

    @EveryThreadKind
    @Rule("G2")
    @CPython("ToThreadTests.test_to_thread_concurrent")
    void g2_everyElementRunsOnce(Threads threads) throws Exception {
        List<Child<Integer>> children =
                IntStream.range(0, 10).mapToObj(Child::returning).toList();

        on(threads).forEach(children);

        assertThat(children).extracting(Child::runs).containsOnly(1);
    }

    @EveryConcurrentThreadKind
    @Rule({"G2", "G6"})
    @CPython("GatherTestsBase.test_result_exception_success")
    void g6_outcomesOfSuccessesComeInOrder(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b, c)));
        b.awaitStarted().succeed(1);
        b.awaitEnded();
        a.awaitStarted().succeed(2);
        a.awaitEnded();

        c.succeed(3);

        assertThat(call.returned())
                .containsExactly(new Outcome.Success<>(2), new Outcome.Success<>(1), new Outcome.Success<>(3));
    }

    @EveryConcurrentThreadKind
    @Rule({"G3", "G4"})
    @CPython("GatherTestsBase.test_one_exception")
    void g3_theFirstFailureIsThrownAtOnceAsTheVeryObject(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b, c, d, e)));
        Stream.of(a, b, c, d, e).forEach(Child::awaitStarted);
        a.succeed(1);
        a.awaitEnded();

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
        c.succeed(3);
        d.interruptByOther();
        e.fail(new IllegalStateException("late"));
        Stream.of(c, d, e).forEach(Child::awaitEnded);
        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule("G3")
    void g3_aComponentsFailureIsThrownAtOnceAsTheVeryObject(Threads threads) {
        var call = Caller.start(() -> on(threads).pair(a, b));
        a.awaitStarted();

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryThreadKind
    @Rule("G3")
    void g3_aCheckedFailureIsThrownAsTheVeryObject(Threads threads) {
        var checked = new IOException("no connection");

        assertThatThrownBy(() -> on(threads).pair(Child.returning(1), Child.failing(checked)))
                .isSameAs(checked);
    }

    @EveryThreadKind
    @Rule("G3")
    void g3_anErrorIsThrownAsTheVeryObject(Threads threads) {
        var error = new StackOverflowError();

        assertThatThrownBy(() -> on(threads).pair(Child.returning(1), Child.failing(error)))
                .isSameAs(error);
    }

    @EveryConcurrentThreadKind
    @Rule("G4")
    void g4_siblingsOfAFailureRunOnUntouched(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);

        assertThat(a.hasEnded()).isFalse();
        a.succeed(1);

        a.awaitEnded();
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"G4", "G12"})
    @CPython("CoroutineGatherTests.test_exception_marking")
    void g4_aFailureAfterTheFirstChangesNothingForTheCaller(Threads threads) {
        var late = new IllegalStateException("late");
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        b.awaitStarted();
        a.awaitStarted().fail(failure);
        assertThat(call.thrown()).isSameAs(failure);

        b.fail(late);

        b.awaitEnded();
        Tasks.awaitThat(() -> reports.countOf(late) == 1);
        assertThat(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule({"G5", "G4"})
    @CPython("FutureGatherTests.test_one_cancellation")
    void g5_aTaskThatSomebodyElseCancelledIsAFailure(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b, c, d, e)));
        Stream.of(a, b, c, d, e).forEach(Child::awaitStarted);
        a.succeed(1);
        a.awaitEnded();

        b.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(List.of(c, d, e)).extracting(Child::wasInterrupted).containsOnly(false);
        c.succeed(3);
        d.interruptByOther();
        e.fail(failure);
        Stream.of(c, d, e).forEach(Child::awaitEnded);
    }

    @EveryThreadKind
    @Rule("G5")
    void g5_aTasksOwnCancellationIsAFailure(Threads threads) {
        assertThatThrownBy(() ->
                        on(threads).pair(Child.returning(1), Child.failing(new CancellationException("not today"))))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("G6")
    @CPython("GatherTestsBase.test_return_exceptions")
    void g6_failuresAreResultsInTheirPlaces(Threads threads) {
        var other = new IllegalStateException("other");
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b, c, d)));
        b.awaitStarted().succeed(1);
        b.awaitEnded();
        c.awaitStarted().fail(failure);
        c.awaitEnded();
        a.awaitStarted().succeed(3);
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        d.fail(other);

        assertThat(call.returned())
                .containsExactly(
                        new Outcome.Success<>(3),
                        new Outcome.Success<>(1),
                        new Outcome.Failure<>(failure),
                        new Outcome.Failure<>(other));
    }

    @EveryConcurrentThreadKind
    @Rule("G6")
    @CPython("FutureGatherTests.test_result_exception_one_cancellation")
    void g6_cancelledTasksAreResultsInTheirPlaces(Threads threads) {
        var other = new IllegalStateException("other");
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b, c, d, e, f)));
        a.awaitStarted().succeed(1);
        b.awaitStarted().fail(failure);
        c.interruptByOther();
        Stream.of(a, b, c).forEach(Child::awaitEnded);
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        d.awaitStarted().succeed(3);
        e.interruptByOther();
        f.awaitStarted().fail(other);

        assertThat(call.returned())
                .containsExactly(
                        new Outcome.Success<>(1),
                        new Outcome.Failure<>(failure),
                        new Outcome.Cancelled<>(),
                        new Outcome.Success<>(3),
                        new Outcome.Cancelled<>(),
                        new Outcome.Failure<>(other));
    }

    @EveryThreadKind
    @Rule("G6")
    @CPython("TestFreeThreading.test_run_coroutine_threadsafe_exception")
    void g6_tenFailuresAreTenResults(Threads threads) throws Exception {
        List<ArithmeticException> failures = IntStream.range(0, 10)
                .mapToObj(number -> new ArithmeticException("failure " + number))
                .toList();
        List<Child<Integer>> children =
                failures.stream().map(Child::<Integer>failing).toList();

        var outcomes = on(threads).outcomes(children);

        assertThat(outcomes)
                .containsExactlyElementsOf(
                        failures.stream().map(Outcome.Failure<Integer>::new).toList());
    }

    @EveryConcurrentThreadKind
    @Rule("G6")
    void g6_aToleratedFailureDoesNotEndTheCall(Threads threads) {
        var call = Caller.start(() -> on(threads).mixed(a, b));
        b.awaitStarted().fail(failure);
        b.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new Children.Mixed(1, new Outcome.Failure<>(failure)));
    }

    @EveryConcurrentThreadKind
    @Rule("G3")
    void g3_aPlainComponentsFailureDoesNotWaitForATolerantOne(Threads threads) {
        var call = Caller.start(() -> on(threads).mixed(a, b));
        b.awaitStarted();

        a.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(b.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"G7", "G17"})
    @CPython("CoroutineGatherTests.test_cancellation_broadcast")
    void g7_aCancelledCallCancelsEveryTask(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    /** asyncio returns at the first child that dies; here the default is to wait until all have ended. */
    @EveryConcurrentThreadKind
    @Rule("G8")
    void g8_aCancelledCallWaitsForTasksThatResist(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b.deaf())));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting().interrupt();
        a.awaitEnded();
        b.awaitInterrupted();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(b.hasEnded()).isTrue();
    }

    /** asyncio raises the cleanup's failure in the place of the cancellation; here it is suppressed under it. */
    @EveryConcurrentThreadKind
    @Rule("G8")
    void g8_aFailureWhileBeingCancelledIsNotLost(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitWaiting().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G9")
    @CPython("BaseTaskTests.test_cancel_gather_2")
    void g9_theCallsOwnCancellationIsNeverAResult(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitWaiting().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(List.of(a, b)).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("G9")
    @CPython("BaseTaskTests.test_cancel_gather_3")
    void g9_aCancelledCallThrowsThoughItsLastTaskHasSucceeded(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b, c)));
        a.awaitStarted().succeed(1);
        c.awaitStarted().succeed(3);
        a.awaitEnded();
        c.awaitEnded();
        b.awaitStarted();

        call.awaitWaiting().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(b.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("G9")
    void g9_failuresOfACancelledTolerantCallAreSuppressed(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b)));
        a.awaitStarted().fail(failure);
        a.awaitEnded();
        b.awaitStarted();

        call.awaitWaiting().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G10")
    void g10_aCancelledCallThrowsThoughEveryTaskReturnsAValue(Threads threads) {
        a.whenInterrupted(interrupt -> 1);
        b.whenInterrupted(interrupt -> 2);
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitWaiting().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
    }

    @Test
    @Rule("G11")
    @CPython("BaseTaskTests.test_cancel_gather_1")
    void g11_anInterruptAfterTheLastEndDeliversTheResult() {
        Executor interruptedAfterTheTask = task -> {
            task.run();
            Thread.currentThread().interrupt();
        };
        var children = new ChildrenFanOut(interruptedAfterTheTask);

        var call = Caller.start(() -> children.values(List.of(Child.returning(42))));

        assertThat(call.returned()).containsExactly(42);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryThreadKind
    @Rule("G14")
    @CPython("CoroutineGatherTests.test_duplicate_coroutines")
    void g14_theSameHandleFillsSeveralPlaces(Threads threads) throws Exception {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var abc = new Child<String>();
        var def = new Child<String>();
        var first = Tasks.start(abc::run);
        var second = Tasks.start(def::run);
        abc.succeed("abc");
        def.succeed("def");

        assertThat(handles.all(List.of(first, first, second, first))).containsExactly("abc", "abc", "def", "abc");

        assertThat(abc.runs()).isOne();
    }

    @EveryThreadKind
    @Rule("G15")
    void g15_tasksThatHaveEndedBeforeCount(Threads threads) throws Exception {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var ended = Task.<String>start(Runnable::run, () -> "early");

        assertThat(handles.all(List.of(ended))).containsExactly("early");
    }

    @EveryThreadKind
    @Rule({"G15", "G3"})
    void g15_aTaskThatHasFailedBeforeFailsTheCall(Threads threads) {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var failed = Task.<String>start(Runnable::run, () -> {
            throw failure;
        });

        assertThatThrownBy(() -> handles.all(List.of(failed))).isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G15")
    @CPython("FutureGatherTests.test_constructor_homogenous_futures")
    void g15_twoCallsMayShareTasks(Threads threads) {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var child = new Child<String>();
        var shared = Tasks.start(child::run);
        var call = Caller.start(() -> handles.all(List.of(shared)));
        var other = Caller.start(() -> handles.all(List.of(shared, shared)));
        call.awaitWaiting();
        other.awaitWaiting();

        child.succeed("both");

        assertThat(call.returned()).containsExactly("both");
        assertThat(other.returned()).containsExactly("both", "both");
    }
}
