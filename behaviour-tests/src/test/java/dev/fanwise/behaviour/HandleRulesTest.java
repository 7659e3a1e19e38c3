package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups as handles, and what a handle promises: rules C, G7 to G17, S and L. */
class HandleRulesTest {

    private final IOException failure = new IOException("no price");
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
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

    private static Groups on(Threads threads) {
        return threads.create(GroupsFanOut::new, GroupsFanOut::new);
    }

    private static List<Child<Integer>> children(int size) {
        return Stream.generate(() -> new Child<Integer>()).limit(size).toList();
    }

    // starting

    @EveryConcurrentThreadKind
    void aGroupReturnsAtOnceAndItsHandleHasTheResult(Threads threads) throws Exception {
        var pair = on(threads).pair(a, b);
        a.awaitStarted();
        b.awaitStarted();
        assertThat(pair.isDone()).isFalse();
        a.succeed(1);

        b.succeed(2);

        assertThat(pair.get()).isEqualTo(new Groups.Pair(1, 2));
        assertThat(pair.isDone()).isTrue();
        assertThat(pair.outcome()).isEqualTo(new Outcome.Success<>(new Groups.Pair(1, 2)));
    }

    @EveryConcurrentThreadKind
    void aGroupMayBeAFuture(Threads threads) {
        var values = on(threads).futureValues(List.of(a, b)).thenApply(List::size);
        a.succeed(1);
        b.succeed(2);

        assertThat(values.join()).isEqualTo(2);
    }

    @EveryConcurrentThreadKind
    void everyAnnotationHasHandles(Threads threads) throws Exception {
        var groups = on(threads);
        a.succeed(1);

        assertThat(groups.outcomes(List.of(a)).get()).containsExactly(new Outcome.Success<>(1));
        assertThat(groups.forEach(List.of(a)).get()).isNull();
        assertThat(groups.firstCompleted(List.of(a)).get().done()).hasSize(1);
        assertThat(groups.fastest(List.of(a)).join()).isEqualTo(1);
        assertThat(groups.scope(List.of(a)).get()).containsExactly(1);
    }

    @EveryConcurrentThreadKind
    @Rule("G3")
    void g3_theFailureIsInTheHandleAsTheVeryObject(Threads threads) throws Exception {
        a.fail(failure);
        var pair = on(threads).pair(a, b);

        assertThat(pair.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThatThrownBy(pair::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G3")
    void g3_theFailureIsInTheFutureAsTheVeryObject(Threads threads) {
        a.fail(failure);
        var pair = on(threads).futurePair(a, b);

        assertThatThrownBy(pair::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    void aFailedScopeHasItsGroupInTheHandle(Threads threads) throws Exception {
        a.fail(failure);

        assertThat(on(threads).scope(List.of(a, b)).await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(((ExceptionGroup) ended.exception()).exceptions())
                                .containsExactly(failure));
    }

    @EveryConcurrentThreadKind
    void aTimeoutIsInTheHandle(Threads threads) throws Exception {
        assertThat(on(threads).timed(List.of(a)).await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(ended.exception()).isExactlyInstanceOf(TimeoutException.class));
    }

    // cancelling a group

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_cancellingTheHandleCancelsTheGroupAndWaitsForIt(Threads threads) throws Exception {
        var values = on(threads).values(List.of(a, b.deaf()));
        a.awaitStarted();
        b.awaitStarted();

        assertThat(values.cancel()).isTrue();

        a.awaitEnded();
        b.awaitInterrupted();
        assertThat(values.isDone()).isFalse();
        b.succeed(2);
        assertThat(values.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThatThrownBy(values::get).isInstanceOf(CancellationException.class);
    }

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_cancellingTheFutureCancelsTheGroup(Threads threads) {
        var values = on(threads).futureValues(List.of(a, b));
        a.awaitStarted();
        b.awaitStarted();

        values.cancel(true);

        a.awaitInterrupted();
        b.awaitInterrupted();
        assertThat(values).isCancelled();
    }

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_aFuturesTimeoutCancelsTheGroup(Threads threads) {
        var values = on(threads).futureValues(List.of(a)).orTimeout(100, TimeUnit.MILLISECONDS);
        a.awaitStarted();

        assertThatThrownBy(values::join).cause().isInstanceOf(TimeoutException.class);

        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("G17")
    void g17_cancellingAGroupThatHasEndedDoesNothing(Threads threads) throws Exception {
        var pair = on(threads).pair(a, b);
        b.awaitStarted();
        a.fail(failure);
        pair.await();

        assertThat(pair.cancel()).isFalse();

        b.succeed(2);
        b.awaitEnded();
        assertThat(b.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"S6", "S2"})
    @CPython("BaseTaskTests.test_gather_shield")
    void s6_aGroupThatLeavesItsTasksIsCancelledAndTheyAreNot(Threads threads) throws Exception {
        var values = on(threads).shielded(List.of(a, b));
        a.awaitStarted();
        b.awaitStarted();

        values.cancel();

        assertThat(values.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(List.of(a, b)).allMatch(Child::isRunning).noneMatch(Child::wasInterrupted);
    }

    @EveryConcurrentThreadKind
    @Rule({"S2", "S6"})
    @CPython({
        "BaseTaskTests.test_shield_gather",
        "BaseTaskTests.test_shield_effect",
        "BaseTaskTests.test_shield_cancel_outer"
    })
    void s2_aWaiterThatGivesUpDoesNotTouchTheGroup(Threads threads) throws Exception {
        var values = on(threads).values(List.of(a, b));
        a.awaitStarted();
        b.awaitStarted();
        var waiter = Caller.start(values::get);
        waiter.awaitWaiting().interrupt();
        assertThat(waiter.thrown()).isInstanceOf(InterruptedException.class);
        a.succeed(1);

        b.succeed(2);

        assertThat(values.get()).containsExactly(1, 2);
    }

    // groups of groups

    @EveryConcurrentThreadKind
    @Rule("G16")
    void g16_threeGroupsOfFiveThreeAndNineAreOne(Threads threads) throws Exception {
        var groups = on(threads);
        var five = children(5);
        var three = children(3);
        var nine = children(9);
        var combined = groups.combined(groups.values(five), groups.values(three), groups.values(nine));
        Stream.of(five, three, nine)
                .flatMap(List::stream)
                .forEach(child -> child.awaitStarted().succeed(1));

        assertThat(combined.get())
                .isEqualTo(
                        new Groups.Three(List.of(1, 1, 1, 1, 1), List.of(1, 1, 1), List.of(1, 1, 1, 1, 1, 1, 1, 1, 1)));
    }

    @EveryConcurrentThreadKind
    @Rule({"G16", "G7"})
    void g16_cancellingTheOuterGroupCancelsAllSeventeenTasks(Threads threads) throws Exception {
        var groups = on(threads);
        var five = children(5);
        var three = children(3);
        var nine = children(9);
        var inner = List.of(groups.values(five), groups.values(three), groups.values(nine));
        var combined = groups.combined(inner.get(0), inner.get(1), inner.get(2));
        var all = Stream.of(five, three, nine).flatMap(List::stream).toList();
        all.forEach(Child::awaitStarted);
        Tasks.awaitThat(() -> combined.toString().contains("running"));

        combined.cancel();

        assertThat(combined.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(all).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
        assertThat(inner).extracting(Task::outcome).containsOnly(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule({"G16", "G5"})
    void g16_cancellingOneInnerGroupLeavesTheOthers(Threads threads) throws Exception {
        var groups = on(threads);
        var five = children(5);
        var three = children(3);
        var nine = children(9);
        var middle = groups.values(three);
        var settled = groups.settled(List.of(groups.values(five), middle, groups.values(nine)));
        Stream.of(five, three, nine).flatMap(List::stream).forEach(Child::awaitStarted);

        middle.cancel();
        middle.await();
        Stream.of(five, nine).flatMap(List::stream).forEach(child -> child.succeed(1));

        var outcomes = settled.get();
        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Success<>(List.of(1, 1, 1, 1, 1)));
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Cancelled<>());
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Success.class);
        assertThat(three).allMatch(Child::hasEnded);
        assertThat(Stream.of(five, nine).flatMap(List::stream)).noneMatch(Child::wasInterrupted);
    }

    @EveryConcurrentThreadKind
    @Rule({"G16", "G5"})
    void g16_aCancelledInnerGroupIsAFailureOfTheOuter(Threads threads) throws Exception {
        var groups = on(threads);
        var inner = groups.values(List.of(a));
        var call = Caller.start(() -> groups.all(List.of(inner, groups.values(List.of(b)))));
        a.awaitStarted();
        b.awaitStarted();

        inner.cancel();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(b.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"G16", "G3"})
    void g16_anInnerFailureIsTheOutersFailureUnwrapped(Threads threads) throws Exception {
        var groups = on(threads);
        var settled = groups.combined(groups.values(List.of(a)), groups.values(List.of(b)), groups.values(List.of(c)));
        Stream.of(a, b, c).forEach(Child::awaitStarted);

        b.fail(failure);

        assertThat(settled.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(rootOf(ended.exception())).isSameAs(failure));
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    @EveryConcurrentThreadKind
    @Rule("G14")
    void g14_oneGroupFillsSeveralPlaces(Threads threads) throws Exception {
        var groups = on(threads);
        var one = groups.values(List.of(a));
        a.succeed(1);

        assertThat(groups.all(List.of(one, one))).containsExactly(List.of(1), List.of(1));

        assertThat(a.runs()).isOne();
    }

    @EveryConcurrentThreadKind
    @Rule("G15")
    void g15_groupsThatHaveEndedBeforeCount(Threads threads) throws Exception {
        var groups = on(threads);
        a.succeed(1);
        var one = groups.values(List.of(a));
        one.await();

        assertThat(groups.all(List.of(one))).containsExactly(List.of(1));
    }

    // C: cancelling a task

    @Test
    @Rule({"C3", "C4"})
    @CPython({"BaseTaskTests.test_cancel", "BaseTaskTests.test_cancel_yield"})
    void c3_aTaskThatEndsByItsInterruptIsCancelled() throws Exception {
        var task = Tasks.start(a::run);
        a.awaitStarted();

        assertThat(task.cancel()).isTrue();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(task.cancel()).isFalse();
    }

    @Test
    @Rule("C1")
    @CPython("BaseTaskTests.test_cancel_task_catching")
    void c1_aTaskThatCatchesTheRequestAndReturnsHasSucceeded() throws Exception {
        var task = Tasks.start(a.whenInterrupted(interrupt -> 42)::run);
        a.awaitStarted();

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(42));
    }

    @Test
    @Rule("C1")
    @CPython({"BaseTaskTests.test_cancel_task_ignoring", "BaseTaskTests.test_yield_future_passes_cancel"})
    void c1_aTaskMayWaitForSomethingElseAfterTheRequest() throws Exception {
        var inner = Tasks.start(b::run);
        var task = Tasks.start(a.whenInterrupted(interrupt -> {
            try {
                return inner.get();
            } catch (ExecutionException impossible) {
                throw new AssertionError(impossible);
            }
        })::run);
        a.awaitStarted();
        task.cancel();
        a.awaitInterrupted();
        assertThat(task.isDone()).isFalse();

        b.awaitStarted().succeed(5);

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(5));
        assertThat(b.wasInterrupted()).isFalse();
    }

    @Test
    @Rule({"C2", "C6"})
    @CPython({"BaseTaskTests.test_cancelling", "BaseTaskTests.test_uncancel_basic"})
    void c2_everyRequestIsDelivered() throws Exception {
        var first = new CountDownLatch(1);
        var task = Tasks.start(() -> {
            try {
                return Tasks.<String>waitForInterrupt();
            } catch (InterruptedException interrupt) {
                first.countDown();
            }
            return Tasks.<String>waitForInterrupt();
        });
        assertThat(task.cancel()).isTrue();
        // A task that has not begun to run never will.
        if (!task.isDone()) {
            Tasks.awaitThat(() -> first.getCount() == 0 || task.isDone());
            task.cancel();
        }

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule({"C5", "C8"})
    @CPython("BaseTaskTests.test_cancel_with_message_before_starting_task")
    void c5_aTaskCancelledBeforeItsStartNeverRuns() throws Exception {
        var queue = new java.util.ArrayDeque<Runnable>();
        var task = Task.<Integer>start(queue::add, a::run);

        assertThat(task.cancel()).isTrue();
        queue.remove().run();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(a.hasStarted()).isFalse();
    }

    @Test
    @Rule("C3")
    @CPython({
        "BaseTaskTests.test_cancel_inner_future",
        "BaseTaskTests.test_task_cancel_waiter_future",
        "BaseTaskTests.test_shield_cancel_inner"
    })
    void c3_aTaskWhoseTaskIsCancelledIsCancelled() throws Exception {
        var inner = Tasks.start(a::run);
        var outer = Tasks.start(inner::get);
        a.awaitStarted();

        inner.cancel();

        assertThat(outer.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C3")
    @CPython("BaseTaskTests.test_cancel_both_task_and_inner_future")
    void c3_bothCancelledAreBothCancelled() throws Exception {
        var inner = Tasks.start(a::run);
        var outer = Tasks.start(inner::get);
        a.awaitStarted();

        outer.cancel();
        inner.cancel();

        assertThat(List.of(inner.await(), outer.await())).containsOnly(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C3")
    @CPython("BaseTaskTests.test_task_cancel_sleeping_task")
    void c3_whoWaitsForACancelledTaskIsTold() {
        var task = Tasks.start(a::run);
        var waiter = Caller.start(() -> {
            try {
                return String.valueOf(task.get());
            } catch (CancellationException cancelled) {
                return "cancelled";
            }
        });
        a.awaitStarted();
        waiter.awaitWaiting();

        task.cancel();

        assertThat(waiter.returned()).isEqualTo("cancelled");
        assertThat(waiter.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule("C7")
    @CPython("BaseTaskTests.test_cancel_current_task")
    void c7_aTaskThatInterruptsItselfIsCancelledAtItsNextWait() throws Exception {
        var task = Tasks.start(() -> {
            Thread.currentThread().interrupt();
            return Tasks.waitForInterrupt();
        });

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    /** asyncio loses the value. */
    @Test
    @Rule("C7")
    @CPython("BaseTaskTests.test_cancel_at_end")
    void c7_aTaskThatInterruptsItselfAndReturnsHasSucceeded() throws Exception {
        var task = Tasks.start(() -> {
            Thread.currentThread().interrupt();
            return 1;
        });

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule("C7")
    @CPython("BaseTaskTests.test_cancel_awaited_task")
    void c7_aTaskThatInterruptsItselfCancelsTheGroupItWaitsIn(Threads threads) throws Exception {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        var task = Tasks.start(() -> {
            Thread.currentThread().interrupt();
            return children.values(List.of(a));
        });

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(a.isRunning()).isFalse();
    }

    @Test
    @CPython({"BaseTaskTests.test_exception_traceback", "BaseTaskTests.test_cancel_traceback_for_future_exception"})
    void aFailureCarriesTheStackOfItsTask() throws Exception {
        var task = Tasks.<Integer>start(HandleRulesTest::failHere);

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(ended.exception().getStackTrace()[0].getMethodName())
                                .isEqualTo("failHere"));
    }

    private static Integer failHere() throws IOException {
        throw new IOException("here");
    }

    @Test
    @CPython("BaseTaskTests.test_cancel_traceback_for_future_result")
    void aCancellationCarriesTheStackOfItsTask() throws Exception {
        var task = Tasks.start(a::run);
        a.awaitStarted();
        task.cancel();

        assertThatThrownBy(task::get)
                .isInstanceOf(CancellationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InterruptedException.class,
                        interrupt -> assertThat(interrupt.getStackTrace())
                                .anyMatch(frame -> frame.getClassName().equals(Child.class.getName())));
    }

    // S: waiting for a handle is a shield

    @Test
    @Rule({"S1", "S4"})
    @CPython({"BaseTaskTests.test_shield_result", "BaseTaskTests.test_shield_shortcut"})
    void s1_waitingGivesTheValue() throws Exception {
        var task = Tasks.start(() -> 42);

        assertThat(task.get()).isEqualTo(42);
        assertThat(task.get()).isEqualTo(42);
    }

    @Test
    @Rule("S1")
    @CPython("BaseTaskTests.test_shield_exception")
    void s1_waitingGivesTheFailureAsTheVeryObject() throws Exception {
        a.fail(failure);
        var task = Tasks.start(a::run);

        assertThat(task.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThatThrownBy(task::get).cause().isSameAs(failure);
    }

    @Test
    @Rule({"S2", "S5"})
    @CPython("BaseTaskTests.test_shield_cancel_outer_result")
    void s5_aValueThatNobodyWaitsForIsNotReported() throws Exception {
        var task = Tasks.start(a::run);
        var waiter = Caller.start(task::get);
        waiter.awaitWaiting().interrupt();
        waiter.thrown();

        a.awaitStarted().succeed(1);

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
        awaitCollection();
        assertThat(reports.messages()).noneMatch(message -> message.startsWith(task.name()));
    }

    // futures of a task

    @Test
    void aTasksFutureCompletesWithIt() {
        var task = Tasks.start(a::run);
        CompletableFuture<Integer> future = task.toCompletableFuture();
        a.awaitStarted().succeed(1);

        assertThat(future.thenCombine(task.toCompletableFuture(), Integer::sum).join())
                .isEqualTo(2);
    }

    @Test
    void cancellingATasksFutureCancelsTheTask() {
        var task = Tasks.start(a::run);
        a.awaitStarted();

        task.toCompletableFuture().cancel(true);

        a.awaitInterrupted();
    }

    @Test
    void aTaskSaysHowItIs() throws Exception {
        var task = Tasks.start(a::run);
        a.awaitStarted();
        assertThat(task.toString()).contains("running");
        a.fail(failure);
        task.await();

        assertThat(task.toString()).contains("failed").contains("no price");
    }

    // L: exceptions that were never retrieved

    private void drop(Child<Integer> child) {
        var task = Tasks.start(child::run);
        child.awaitStarted();
        assertThat(task.isDone()).isFalse();
    }

    private void awaitCollection() {
        for (var round = 0; round < 5; round++) {
            System.gc();
            Tasks.awaitCleaners();
        }
    }

    @Test
    @Rule({"L1", "L9"})
    @CPython({
        "BaseFutureTests.test_tb_logger_exception_unretrieved",
        "BaseEventLoopTests.test_default_exc_handler_coro",
        "BaseTaskTests.test_shield_cancel_outer_exception",
        "BaseTaskTests.test_shield_duplicate_log_once"
    })
    void l1_aFailureOfADroppedTaskIsReportedOnce() {
        drop(a);
        a.fail(failure);
        a.awaitEnded();

        Tasks.awaitThat(() -> {
            System.gc();
            return reports.countOf(failure) > 0;
        });

        awaitCollection();
        assertThat(reports.countOf(failure)).isOne();
    }

    @Test
    @Rule("L1")
    @CPython({
        "BaseFutureTests.test_tb_logger_abandoned",
        "BaseFutureTests.test_tb_logger_result_unretrieved",
        "BaseFutureTests.test_tb_logger_result_retrieved"
    })
    void l1_valuesAndUnfinishedTasksAreNotReported() throws Exception {
        drop(a);
        drop(b);
        b.succeed(1);
        var read = Tasks.start(() -> 2);
        assertThat(read.get()).isEqualTo(2);
        b.awaitEnded();

        awaitCollection();

        // Groups that other tests have dropped may be reported now.
        assertThat(reports.messages()).noneMatch(message -> message.startsWith(read.name()));
    }

    @Test
    @Rule({"L1", "L2"})
    @CPython("BaseFutureTests.test_tb_logger_exception_retrieved")
    void l2_anOutcomeThatWasReadIsNotReported() throws Exception {
        a.fail(failure);
        assertThat(Tasks.start(a::run).await()).isEqualTo(new Outcome.Failure<>(failure));

        awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
    }

    @Test
    @Rule({"L1", "L2"})
    @CPython("BaseFutureTests.test_tb_logger_exception_result_retrieved")
    void l2_aFailureThatWasThrownIsNotReported() {
        a.fail(failure);
        assertThatThrownBy(() -> Tasks.start(a::run).get()).hasCause(failure);

        awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
    }

    @Test
    @Rule("L1")
    void l1_aFailureIsNotReportedWhileItsHandleIsHeld() throws Exception {
        a.fail(failure);
        var task = Tasks.start(a::run);
        Tasks.awaitThat(task::isDone);

        awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
        assertThat(task.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("G13")
    void g13_aFailedGroupThatNobodyReadsIsReported(Threads threads) {
        startAndDrop(threads);
        a.awaitStarted().fail(failure);

        Tasks.awaitThat(() -> {
            System.gc();
            return reports.countOf(failure) > 0;
        });
        assertThat(reports.countOf(failure)).isOne();
    }

    private void startAndDrop(Threads threads) {
        assertThat(on(threads).forEach(List.of(a)).isDone()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"L3", "A4"})
    void l3_waitDoesNotReadFailures(Threads threads) throws Exception {
        b.fail(failure);
        var waits = threads.create(WaitsFanOut::new, WaitsFanOut::new);
        assertThat(waits.all(List.of(b)).done()).hasSize(1);

        Tasks.awaitThat(() -> {
            System.gc();
            return reports.countOf(failure) > 0;
        });
        assertThat(reports.countOf(failure)).isOne();
    }
}
