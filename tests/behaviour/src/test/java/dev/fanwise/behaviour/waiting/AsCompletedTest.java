package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results that are given as they come. */
class AsCompletedTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SetTime time = new SetTime();
    private final Handled handled = new HandledFanOut(FanOutOptions.defaults().withTime(time));
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private final IOException failure = new IOException("no result");
    private final List<Integer> given = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch taking = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void endChildren() {
        goOn.countDown();
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
    }

    private List<Child<Integer>> all() {
        return List.of(a, b, c);
    }

    private <R> Caller<R> running(Caller<R> call) {
        all().forEach(Child::awaitStarted);
        return call.awaitParked();
    }

    private Caller<Void> handling(Handled.Taking each) {
        return running(Caller.run(() -> handled.all(all(), each)));
    }

    private void block(int result) throws InterruptedException {
        given.add(result);
        taking.countDown();
        goOn.await();
    }

    private void end(Child<Integer> child, int result) {
        child.succeed(result);
        Tasks.awaitThat(() -> given.contains(result));
    }

    @Test
    @Rule("AC8")
    void eachResultIsGivenWhileTheOthersRun() {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        var call = running(Caller.run(() -> {
            threads.add(Thread.currentThread());
            handled.all(all(), result -> {
                threads.add(Thread.currentThread());
                given.add(result);
            });
        }));

        end(c, 3);
        end(a, 1);
        assertThat(b.isRunning()).isTrue();
        end(b, 2);

        call.returned();
        assertThat(given).containsExactly(3, 1, 2);
        assertThat(threads).hasSize(4).containsOnly(threads.get(0));
    }

    @Test
    @Rule("AC8")
    void oneAtATime() throws Exception {
        var call = handling(this::block);
        a.succeed(1);
        Tasks.await(taking);
        b.succeed(2);
        b.awaitNoted();
        assertThat(given).containsExactly(1);
        goOn.countDown();
        c.succeed(3);

        call.returned();
        assertThat(given).containsExactly(1, 2, 3);
    }

    @Test
    @Rule("AC8")
    void theElementIsGivenToo() {
        List<Child<Integer>> children = new ArrayList<>();
        var call = running(Caller.run(() -> handled.withElement(all(), (child, result) -> {
            children.add(child);
            given.add(result);
        })));
        end(b, 2);
        end(a, 1);
        end(c, 3);

        call.returned();
        assertThat(children).containsExactly(b, a, c);
    }

    @Test
    @Rule("AC8")
    void stagesAreElementsToo() {
        var stages = List.of(new CompletableFuture<Integer>(), new CompletableFuture<Integer>());
        var call = Caller.run(() -> handled.stages(stages, given::add));
        stages.get(1).complete(2);
        Tasks.awaitThat(() -> given.contains(2));
        stages.get(0).complete(1);

        call.returned();
        assertThat(given).containsExactly(2, 1);
    }

    @Test
    @Rule("AC8")
    void aHandleCompletesWhenAllWereGiven() throws Exception {
        var started = handled.started(all(), given::add);
        all().forEach(Child::awaitStarted);
        end(b, 2);
        end(a, 1);
        assertThat(started.isDone()).isFalse();
        end(c, 3);

        assertThat(started.get()).isNull();
    }

    @Test
    @Rule("AC9")
    void aFailureEndsTheCallAndNothingIsGivenAfterIt() {
        var call = handling(given::add);
        end(a, 1);
        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(c.wasInterrupted()).isTrue();
        assertThat(given).containsExactly(1);
    }

    @Test
    @Rule("AC9")
    void whatCameBeforeTheFailureIsGiven() {
        var stages = List.of(
                new CompletableFuture<Integer>(), new CompletableFuture<Integer>(), new CompletableFuture<Integer>());
        var call = Caller.run(() -> handled.stages(stages, result -> {
            given.add(result);
            taking.countDown();
            Tasks.await(goOn);
        }));
        stages.get(0).complete(1);
        Tasks.await(taking);
        Tasks.awaitThat(() -> stages.stream().allMatch(stage -> stage.isDone() || stage.getNumberOfDependents() > 0));
        stages.get(1).complete(2);
        stages.get(2).completeExceptionally(new IllegalStateException("third"));
        goOn.countDown();

        assertThat(call.thrown()).hasMessage("third");
        assertThat(given).containsExactly(1, 2);
    }

    @Test
    @Rule("AC9")
    void inAScopeFailuresAreThrownTogether() {
        var call = running(Caller.run(() -> handled.scope(all(), given::add)));
        end(a, 1);
        b.fail(failure);

        assertThat(call.thrown())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure));
        assertThat(given).containsExactly(1);
    }

    @Test
    @Rule("AC9")
    void outcomesAreAllGiven() {
        List<Outcome<Integer>> outcomes = Collections.synchronizedList(new ArrayList<>());
        var call = running(Caller.run(() -> handled.outcomes(all(), outcomes::add)));
        b.fail(failure);
        Tasks.awaitThat(() -> outcomes.size() == 1);
        c.interruptByOther();
        Tasks.awaitThat(() -> outcomes.size() == 2);
        a.succeed(1);

        call.returned();
        assertThat(outcomes).containsExactly(Outcome.failure(failure), Outcome.cancelled(), Outcome.success(1));
    }

    @Test
    @Rule("AC10")
    void whatItThrowsIsThrownWhenTheTasksHaveEnded() {
        var call = handling(result -> {
            throw failure;
        });
        a.succeed(1);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(b.wasInterrupted() && b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("AC11")
    void anInterruptReachesIt() {
        var call = handling(this::block);
        a.succeed(1);
        Tasks.await(taking);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(b.hasEnded() && c.hasEnded()).isTrue();
    }

    @Test
    @Rule("AC11")
    void anInterruptThatItSwallowsIsMetByTheCall() {
        var call = handling(result -> Thread.currentThread().interrupt());
        a.succeed(1);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
    }

    @Test
    @Rule("AC11")
    void atTheTimeoutItIsInterrupted() {
        var call = running(Caller.run(() -> handled.inTime(all(), this::block, SECOND)));
        a.succeed(1);
        Tasks.await(taking);
        time.pass(SECOND);

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class).hasMessageContaining("run[1], run[2]");
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule({"AC11", "T12"})
    void outcomesThatAreLateAreNotGivenAndTheirFailuresReported() {
        var reports = Reports.open();
        List<Outcome<Integer>> outcomes = Collections.synchronizedList(new ArrayList<>());
        b.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = running(Caller.run(() -> handled.outcomesInTime(all(), outcomes::add, SECOND)));
        a.succeed(1);
        Tasks.awaitThat(() -> outcomes.size() == 1);
        time.pass(SECOND);

        call.returned();
        assertThat(outcomes).containsExactly(Outcome.success(1));
        Tasks.awaitThat(() -> reports.messages().stream().anyMatch(text -> text.contains("run[1]")));
        reports.close();
    }

    @Test
    @Rule("AC12")
    void nothingStartsWhileResultsWait() {
        var d = new Child<Integer>();
        var call = Caller.run(() -> handled.bounded(List.of(a, b, c, d), result -> {
            given.add(result);
            taking.countDown();
            Tasks.await(goOn);
        }));
        a.awaitStarted();
        b.awaitStarted();
        a.succeed(1);
        Tasks.await(taking);
        b.succeed(2);
        b.awaitEnded();
        assertThat(c.hasStarted()).isFalse();
        goOn.countDown();
        c.succeed(3);
        d.succeed(4);

        call.returned();
        assertThat(given).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    /** An executor that runs each task at once has every result there when the next task starts. */
    @Test
    @Rule("AC12")
    void theTasksOfACollectionStartFirst() throws InterruptedException {
        var started = new AtomicInteger();
        var immediate = new HandledFanOut(FanOutOptions.defaults().withExecutor(task -> {
            started.incrementAndGet();
            task.run();
        }));
        var numbers = IntStream.range(0, 10).boxed().toList().subList(0, 8);

        immediate.listed(numbers, number -> given.add(started.get()));
        assertThat(given).containsExactly(4, 4, 4, 4, 8, 8, 8, 8);

        given.clear();
        started.set(0);
        immediate.numbers(numbers.stream(), (number, same) -> given.add(started.get()));
        assertThat(given).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** Many more than fit into memory as tasks; the sum shows that none is lost or given twice. */
    @Test
    @Rule("AC12")
    void manyElements() {
        var count = 100_000;
        var sum = new AtomicInteger();
        var failed = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(4);
        try {
            var pooled = new HandledFanOut(FanOutOptions.defaults().withExecutor(pool));
            Caller.run(() -> pooled.numbers(IntStream.range(0, count).boxed(), (number, result) -> {
                        sum.addAndGet(1);
                        failed.addAndGet(number.equals(result) ? 0 : 1);
                    }))
                    .returned();
            Caller.run(() -> pooled.outcomesOfNumbers(
                            IntStream.range(0, count).boxed(), outcome -> sum.addAndGet(outcome.isSuccess() ? 1 : 0)))
                    .returned();
        } finally {
            pool.shutdown();
        }
        assertThat(sum).hasValue(2 * count);
        assertThat(failed).hasValue(0);
    }
}
