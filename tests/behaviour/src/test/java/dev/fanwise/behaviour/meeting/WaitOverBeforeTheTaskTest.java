package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskLimit;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thread waits for a task that goes on when the wait is over: nothing that the task has, or needs, holds the thread. */
@Timeout(60)
class WaitOverBeforeTheTaskTest {

    private static final Duration SOON = Duration.ofMillis(20);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    @AfterEach
    void end() {
        open.countDown();
    }

    private static Shapes on(Threads threads) {
        return threads.create(ShapesFanOut::new, ShapesFanOut::new);
    }

    private Integer goOn() throws InterruptedException {
        begun.countDown();
        open.await();
        return 1;
    }

    /** Is not impressed by an interrupt. */
    private Integer resist() {
        begun.countDown();
        Tasks.awaitDeaf(open);
        return 1;
    }

    // ---- places of a bounded group

    @EveryConcurrentThreadKind
    @Rule("B6")
    void aTaskOfABoundedBodyStopsWaitingForItsChildAtItsTimeout(Threads threads) {
        var call = Caller.start(() -> on(threads)
                .bodyOneByOne(group -> group.createTask(() -> {
                            var child = group.createTask(this::goOn);
                            assertThatThrownBy(() -> child.toCompletableFuture().get(20, TimeUnit.MILLISECONDS))
                                    .isInstanceOf(TimeoutException.class);
                            open.countDown();
                            return child.get();
                        })
                        .get()));

        assertThat(call.returned()).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    @Rule("B6")
    void aTaskOfABoundedBodyStopsItsWaitOverHandlesAtItsTimeout(Threads threads) {
        var shapes = on(threads);
        var call = Caller.start(() -> shapes.bodyOneByOne(group -> group.createTask(() -> {
                    Task<Integer> child = group.createTask(this::goOn);
                    var waited = shapes.pollHandles(List.of(child), SOON);
                    open.countDown();
                    return waited.pending().size();
                })
                .get()));

        assertThat(call.returned()).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    @Rule("B6")
    void aTaskOfABoundedBodyThatIsCancelledCancelsItsChild(Threads threads) {
        var call = Caller.start(() -> on(threads).bodyOneByOne(group -> {
            var parent = group.createTask(() -> cancelWhenInterrupted(group));
            begun.await();
            parent.cancel();
            return parent.get();
        }));

        assertThat(call.returned()).isEqualTo(7);
    }

    private Integer cancelWhenInterrupted(TaskGroup group) throws Exception {
        var child = group.createTask(this::goOn);
        try {
            return child.get();
        } catch (InterruptedException interrupt) {
            child.cancel();
            return 7;
        }
    }

    // ---- futures that are completed from outside

    enum Reader {
        GET {
            @Override
            <T> T read(CompletableFuture<T> future) throws Exception {
                return future.get();
            }
        },
        GET_IN_TIME {
            @Override
            <T> T read(CompletableFuture<T> future) throws Exception {
                return future.get(1, TimeUnit.HOURS);
            }
        },
        JOIN {
            @Override
            <T> T read(CompletableFuture<T> future) {
                return future.join();
            }
        };

        abstract <T> T read(CompletableFuture<T> future) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H3")
    void aFutureThatIsCompletedFromOutsideIsReadAtOnceAlthoughItsGroupHasNotBegun(Reader reader) throws Exception {
        var pool = Threads.newPool(1);
        pool.execute(this::resist);
        begun.await();
        var future = new ShapesFanOut(pool).future(List.of(() -> 1));
        var read = Caller.start(() -> reader.read(future));
        read.awaitParked();

        future.complete(List.of(7));

        assertThat(read.returned()).containsExactly(7);
        pool.shutdown();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H3")
    void soIsOneWhoseTaskResistsItsCancellation(Reader reader) throws Exception {
        var call = Caller.start(() -> new ShapesFanOut().body(group -> {
            var future = group.createTask(this::resist).toCompletableFuture();
            begun.await();
            var unused = future.orTimeout(20, TimeUnit.MILLISECONDS);
            assertThatThrownBy(() -> reader.read(future))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isInstanceOf(TimeoutException.class),
                            thrown -> assertThat(thrown).hasCauseInstanceOf(TimeoutException.class));
            open.countDown();
            return 7;
        }));

        assertThat(call.returned()).isEqualTo(7);
    }

    // ---- permits of a limit

    @ParameterizedTest
    @EnumSource
    @Rule("SU7")
    void aTaskThatReadsTheFutureOfAGroupGivesItsPermitBackMeanwhile(Reader reader) throws Exception {
        var shapes = new ShapesFanOut(FanOutOptions.defaults().withLimit(TaskLimit.of(1)));
        var call = Caller.start(() -> shapes.gather(List.of(() -> {
            var future = shapes.future(List.of(() -> 5));
            Tasks.awaitThat(() -> !future.toString().contains("not started"));
            return reader.read(future).get(0);
        })));

        assertThat(call.returned()).containsExactly(5);
    }

    // ---- code that is called back

    @Test
    @Rule("X4")
    void aDependentStageThatBlocksDelaysNoWaitForTheTask() throws Exception {
        var task = DaemonTask.start(this::goOn);
        var release = new CountDownLatch(1);
        var dependent = task.toCompletableFuture().thenRun(() -> Tasks.awaitDeaf(release));
        begun.await();
        var waiting = Caller.start(task::get);
        var call = Caller.start(() -> new ShapesFanOut().gatherHandles(List.of(task)));
        waiting.awaitParked();
        call.awaitParked();

        open.countDown();

        assertThat(waiting.returned()).isEqualTo(1);
        assertThat(call.returned()).containsExactly(1);
        release.countDown();
        dependent.join();
    }
}
