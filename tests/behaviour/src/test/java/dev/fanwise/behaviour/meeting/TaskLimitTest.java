package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskLimit;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import dev.fanwise.support.VirtualThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bound that calls share. */
@Timeout(60)
class TaskLimitTest {

    private static final Duration SOON = Duration.ofMillis(50);

    private final TaskLimit limit = TaskLimit.of(1);
    private final FanOutOptions options = FanOutOptions.defaults().withLimit(limit);
    private final Shapes shapes = new ShapesFanOut(options);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void everyPermitIsGivenBack() {
        release.countDown();
        Tasks.awaitThat(() -> limit.inFlight() == 0 && limit.waiting() == 0);
    }

    private Integer await() throws InterruptedException {
        release.await();
        return 1;
    }

    /** A call whose only task has the only permit. */
    private Task<List<Integer>> holdThePermit() {
        var holding = new ShapesFanOut(options).start(List.of(this::await));
        Tasks.awaitThat(() -> limit.inFlight() == 1);
        return holding;
    }

    @Test
    @Rule("SU7")
    void neverMoreTasksAreInFlightOverAllCallsAndObjects() throws Exception {
        var three = TaskLimit.of(3);
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        Code code = () -> {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            Thread.yield();
            return inFlight.decrementAndGet() >= 0 ? 1 : 0;
        };
        List<Task<List<Integer>>> calls = new ArrayList<>();
        for (var call = 0; call < 100; call++) {
            var object = new ShapesFanOut(FanOutOptions.defaults().withLimit(three));
            calls.add(object.start(Collections.nCopies(10, code)));
        }
        for (var call : calls) {
            assertThat(call.get()).hasSize(10).containsOnly(1);
        }

        assertThat(most.get()).isBetween(1, 3);
        Tasks.awaitThat(() -> three.inFlight() == 0);
    }

    @Test
    @Rule("SU7")
    void tenThousandCallersShareFewPermits() throws Exception {
        var threads = VirtualThreads.factory();
        var callers = threads == null ? 1_000 : 10_000;
        var eight = TaskLimit.of(8);
        var here = new ShapesFanOut(FanOutOptions.defaults().withLimit(eight).withExecutor(Runnable::run));
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        var wrong = new ConcurrentLinkedQueue<Object>();
        Code code = () -> {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            Thread.yield();
            inFlight.decrementAndGet();
            return 1;
        };
        List<Thread> started = new ArrayList<>();
        for (var caller = 0; caller < callers; caller++) {
            Runnable call = () -> {
                try {
                    if (here.gather(List.of(code)).get(0) != 1) {
                        wrong.add("a value");
                    }
                } catch (Exception unexpected) {
                    wrong.add(unexpected);
                }
            };
            var thread = threads == null ? new Thread(null, call, "caller", 64 << 10) : threads.newThread(call);
            thread.start();
            started.add(thread);
        }
        for (var thread : started) {
            thread.join();
        }

        assertThat(wrong).isEmpty();
        assertThat(most.get()).isBetween(1, 8);
        assertThat(eight.inFlight() + eight.waiting()).isZero();
    }

    @Test
    @Rule("SU7")
    void aTaskThatIsCancelledInTheQueueLeavesItAtOnce() throws Exception {
        holdThePermit();
        var waited = shapes.waitWithin(List.of(() -> 1, () -> 2), Duration.ZERO);
        Tasks.awaitThat(() -> limit.waiting() == 2);

        for (var pending : waited.pending()) {
            var before = limit.waiting();
            pending.cancel();
            // Nobody is waited for: neither its thread nor its place in the queue.
            assertThat(pending.isDone()).isTrue();
            assertThat(limit.waiting()).isEqualTo(before - 1);
        }
    }

    @Test
    @Rule("SU7")
    void tasksGetPermitsInTheOrderInWhichTheyCame() throws Exception {
        var holding = holdThePermit();
        var order = new ConcurrentLinkedQueue<Integer>();
        List<Task<List<Integer>>> calls = new ArrayList<>();
        for (var call = 0; call < 10; call++) {
            var number = call;
            calls.add(shapes.start(List.of(() -> {
                order.add(number);
                return number;
            })));
            Tasks.awaitThat(() -> limit.waiting() == number + 1);
        }
        release.countDown();
        holding.get();
        for (var call : calls) {
            call.get();
        }

        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    @Rule("SU7")
    void aTaskThatWaitsCanBeCancelled() throws Exception {
        holdThePermit();
        var ran = new AtomicInteger();
        var waited = shapes.start(List.of(ran::incrementAndGet));
        Tasks.awaitThat(() -> limit.waiting() == 1);

        waited.cancel();

        assertThat(waited.await()).isInstanceOf(Outcome.Cancelled.class);
        assertThat(limit.waiting()).isZero();
        assertThat(ran).hasValue(0);
    }

    @Test
    @Rule("SU7")
    void theWaitCountsAgainstTheTimeout() {
        holdThePermit();
        var ran = new AtomicInteger();

        for (var executor : List.of(Threads.newPool(1), (java.util.concurrent.Executor) Runnable::run)) {
            var late = new ShapesFanOut(options.withExecutor(executor));
            assertThatThrownBy(() -> late.timed(List.of(ran::incrementAndGet), SOON))
                    .isInstanceOf(TimeoutException.class);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }

        assertThat(limit.waiting()).isZero();
        assertThat(ran).hasValue(0);
    }

    @Test
    @Rule("SU7")
    void anInterruptEndsTheWaitOfACallerThatRunsItsTasks() throws Exception {
        holdThePermit();
        var here = new ShapesFanOut(options.withExecutor(Runnable::run));
        var thrown = new ConcurrentLinkedQueue<Throwable>();
        var caller = new Thread(() -> {
            try {
                here.gather(List.of(() -> 1));
            } catch (Exception expected) {
                thrown.add(expected);
            }
        });
        caller.start();
        Tasks.awaitThat(() -> limit.waiting() == 1);

        caller.interrupt();
        caller.join();

        assertThat(thrown).singleElement().isInstanceOf(InterruptedException.class);
    }

    @Test
    @Rule("SU7")
    void nestedCallsUnderOneLimitDoNotDeadlock() throws Exception {
        var pool = Threads.newPool(8);
        for (var nesting : List.of(
                shapes,
                new ShapesFanOut(options.withExecutor(pool)),
                new ShapesFanOut(options.withExecutor(Runnable::run)))) {
            Code leaf = () -> 1;
            Code inner = () -> nesting.gather(List.of(leaf, leaf)).size();
            Code outer = () -> nesting.scope(List.of(inner, inner)).size()
                    + nesting.body(group -> group.createTask(leaf::run).get());

            assertThat(nesting.gather(List.of(outer, outer))).containsExactly(3, 3);
        }
        pool.shutdown();
    }

    @Test
    @Rule("SU7")
    void aTaskThatIsCancelledCancelsThoseThatHoldThePermits() {
        var call = shapes.start(
                List.of(() -> shapes.scope(List.of(this::await, this::await)).size()));
        Tasks.awaitThat(() -> limit.inFlight() == 1 && limit.waiting() == 1);

        call.cancel();

        assertThat(call.toCompletableFuture()).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    @Rule("SU7")
    void aDecidedCallCancelsThoseThatHoldThePermits() throws Exception {
        var two = TaskLimit.of(2);
        var limited = new ShapesFanOut(FanOutOptions.defaults().withLimit(two).withExecutor(task -> {
            // so that the quick one gets a permit before the third
            var before = two.inFlight() + two.waiting();
            var thread = new Thread(task, "in order");
            thread.setDaemon(true);
            thread.start();
            Tasks.awaitThat(() -> two.inFlight() + two.waiting() > before);
        }));
        Code quick = () -> {
            Tasks.awaitThat(() -> two.inFlight() == 2 && two.waiting() == 1);
            return 2;
        };

        // when the quick one ends, the third has its permit
        assertThat(limited.gather(List.of(() -> limited.race(List.of(this::await, quick, this::await)))))
                .containsExactly(2);

        Tasks.awaitThat(() -> two.inFlight() == 0);
    }

    @Test
    @Rule("SU7")
    void aTaskThatWaitsForAHandleGivesItsPermitBack() throws Exception {
        Code waiting = () -> shapes.start(List.of(() -> 1)).get().size();

        assertThat(shapes.gather(List.of(waiting))).containsExactly(1);
    }

    /** The task on top takes a permit of its own, as the one below has given its own back; after a wait it does so again. */
    @Test
    @Rule({"SU7", "P3"})
    void aTaskThatHelpsAndTheOneThatItRunsNeedOnePermit() {
        var pool = Threads.newPool(2);
        var pooled = new ShapesFanOut(options.withExecutor(pool));
        var onTop = new CompletableFuture<Integer>();
        var beside = new CompletableFuture<Integer>();
        var isOnTop = new CountDownLatch(1);
        // It has the second thread, and leaves what it creates to the thread that waits for both.
        Code creating =
                () -> pooled.gatherStages(List.of(beside), Duration.ofHours(1)).get(0);
        Code waiting = () -> {
            isOnTop.countDown();
            return pooled.gatherStages(List.of(onTop), Duration.ofHours(1)).get(0);
        };
        var call = Caller.start(() -> pooled.gather(List.of(() -> pooled.body(group -> {
            group.createTask(() -> {
                group.createTask(waiting::run);
                return creating.run();
            });
            return 1;
        }))));
        Tasks.await(isOnTop);
        Tasks.awaitThat(() -> limit.inFlight() == 0);

        onTop.complete(2);
        beside.complete(3);

        assertThat(call.returned()).containsExactly(1);
        pool.shutdown();
    }

    @Test
    @Rule("SU7")
    void aTaskThatHasGivenItsPermitBackTakesOneBeforeItGoesOn() throws Exception {
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        Code leaf = () -> {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            Thread.yield();
            inFlight.decrementAndGet();
            return 1;
        };
        Code nested = () -> {
            var sum = shapes.gather(List.of(leaf, leaf)).size();
            return sum + leaf.run();
        };

        assertThat(shapes.gather(Collections.nCopies(10, nested))).containsOnly(3);
        assertThat(most).hasValue(1);
    }

    @Test
    @Rule("SU7")
    void aFullLimitThatOnlyTriesRejectsTheTask() throws Exception {
        holdThePermit();
        var trying = new ShapesFanOut(FanOutOptions.defaults().withLimit(limit.tryOnly()));

        assertThatThrownBy(() -> trying.gather(List.of(() -> 1)))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("run[0] of Shapes.gather was rejected: limit of 1 tasks (1 in flight, 0 waiting)");
        assertThat(trying.outcomes(List.of(() -> 1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(RejectedExecutionException.class));
    }

    @Test
    @Rule("SU7")
    void aFreeLimitThatOnlyTriesRunsTheTask() throws Exception {
        var trying = new ShapesFanOut(FanOutOptions.defaults().withLimit(limit.tryOnly()));

        assertThat(trying.gather(List.of(() -> 1))).containsExactly(1);
    }

    abstract static class Later {

        final CompletableFuture<Integer> stage = new CompletableFuture<>();

        @Gather("later")
        abstract Task<List<Integer>> start(@Each List<Integer> numbers);

        CompletableFuture<Integer> later(Integer number) {
            return stage;
        }
    }

    @Test
    @Rule("SU7")
    void anAsynchronousTaskIsInFlightUntilItsStageCompletes() throws Exception {
        var later = new TaskLimitTest_LaterFanOut(options);
        var both = later.start(List.of(1, 2));
        Tasks.awaitThat(() -> limit.inFlight() == 1 && limit.waiting() == 1);

        later.stage.complete(7);

        assertThat(both.get()).containsExactly(7, 7);
    }

    @Test
    @Rule("SU7")
    void theBodyNeedsNoPermit() throws Exception {
        holdThePermit();

        assertThat(shapes.<Integer>body(group -> 1)).isEqualTo(1);
    }

    @Test
    @Rule("SU7")
    void aLimitOfNothingIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> TaskLimit.of(0)).withMessageContaining("limit of 0");
    }
}
