package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results and outcomes come in order, whatever the order of the ends. */
class GatherResultTest extends GatherFixture {

    @EveryThreadKind
    @Rule("G1")
    @CPython({
        "FutureGatherTests.test_constructor_empty_sequence_use_running_loop",
        "FutureGatherTests.test_constructor_empty_sequence_use_global_loop"
    })
    @Peer("StructuredTaskScopeTest.testAllSuccessfulOrThrow1")
    void g1_noElementsGiveTheEmptyResult(Threads threads) throws Exception {
        assertThat(on(threads).values(List.of())).isEmpty();
    }

    @EveryThreadKind
    @Rule("G1")
    @Peer("StructuredTaskScopeTest.testAllUntil1")
    void g1_noElementsGiveNoOutcomes(Threads threads) throws Exception {
        assertThat(on(threads).outcomes(List.of())).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("G2")
    @CPython("GatherTestsBase.test_success")
    @Peer({"StructuredTaskScopeTest.testAllSuccessfulOrThrow2", "ParTest.testParRunsComputationsInParallel"})
    void g2_resultsComeInTheOrderOfTheElementsWhateverTheOrderOfTheirEnds(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b, c)));
        b.awaitStarted().succeed(1);
        b.awaitEnded();
        a.awaitStarted().succeed(2);
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        c.succeed(3);

        assertThat(call.returned()).containsExactly(2, 1, 3);
    }

    @EveryConcurrentThreadKind
    @Rule("G2")
    @Peer("StructuredTaskScopeTest.testJoinWithRemainingSubtasks")
    void g2_componentsAreFilledWhateverTheOrderOfTheirEnds(Threads threads) {
        var call = Caller.start(() -> on(threads).triple(a, b, c));
        c.awaitStarted().succeed(3);
        c.awaitEnded();
        b.awaitStarted().succeed(2);
        b.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

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
    @Rule("G6")
    @CPython("GatherTestsBase.test_return_exceptions")
    @Peer("StructuredTaskScopeTest.testAllUntil2")
    void g6_failuresAreResultsInTheirPlaces(Threads threads) {
        var other = new IllegalStateException("other");
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b, c, d)));
        b.awaitStarted().succeed(1);
        b.awaitEnded();
        c.awaitStarted().fail(failure);
        c.awaitEnded();
        a.awaitStarted().succeed(3);
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

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
        assertThat(call.awaitParked().hasEnded()).isFalse();

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
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new Children.Mixed(1, new Outcome.Failure<>(failure)));
    }
}
