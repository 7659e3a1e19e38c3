package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Scopes in scopes on one thread: every stop reaches its body, and no other. */
class NestedStopTest {

    private final IllegalStateException outer = new IllegalStateException("outer");
    private final IllegalArgumentException inner = new IllegalArgumentException("inner");
    private final CountDownLatch outerMayFail = new CountDownLatch(1);
    private final CountDownLatch innerMayFail = new CountDownLatch(1);
    private final Shapes shapes = new ShapesFanOut();

    private Integer failOuter() throws Exception {
        outerMayFail.await();
        throw outer;
    }

    private Integer failInner() throws Exception {
        innerMayFail.await();
        throw inner;
    }

    private static void spinUntil(java.util.function.BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void assertOnlyOuterFails(Caller<?> call) {
        assertThat(((ExceptionGroup) call.thrown()).exceptions()).containsExactly(outer);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    /** The interrupt of the inner scope stands in the thread, unseen, when the outer one stops its body. */
    @Test
    @Rule({"TG5", "TG14"})
    void theStopOfTheOuterScopeIsNotLostInTheInnersFailureThatIsHandled() {
        var call = Caller.start(() -> shapes.body(group -> {
            var failing = group.createTask(this::failOuter);
            try {
                shapes.body(innerGroup -> {
                    var innerFailing = innerGroup.createTask(this::failInner);
                    innerMayFail.countDown();
                    spinUntil(() ->
                            innerFailing.isDone() && Thread.currentThread().isInterrupted());
                    outerMayFail.countDown();
                    spinUntil(failing::isDone);
                    return null;
                });
            } catch (ExceptionGroup handled) {
                assertThat(handled.exceptions()).containsExactly(inner);
            }
            return Tasks.waitForInterrupt();
        }));

        assertOnlyOuterFails(call);
    }

    @Test
    @Rule({"TG5", "TG14"})
    void theStopOfTheOuterScopeComesFirst() {
        var call = Caller.start(() -> shapes.body(group -> {
            group.createTask(this::failOuter);
            try {
                shapes.body(innerGroup -> {
                    var innerFailing = innerGroup.createTask(this::failInner);
                    outerMayFail.countDown();
                    spinUntil(() -> Thread.currentThread().isInterrupted());
                    innerMayFail.countDown();
                    spinUntil(innerFailing::isDone);
                    return null;
                });
            } catch (ExceptionGroup | InterruptedException handled) {
                // either may have come first
            }
            return Tasks.waitForInterrupt();
        }));

        assertOnlyOuterFails(call);
    }

    @Test
    @Rule({"TG5", "TG14"})
    void theStopOfTheOuterScopeEndsAnInnerBodyThatBlocks() {
        var call = Caller.start(() -> shapes.body(group -> {
            group.createTask(this::failOuter);
            return shapes.body(innerGroup -> {
                outerMayFail.countDown();
                return Tasks.waitForInterrupt();
            });
        }));

        assertOnlyOuterFails(call);
    }

    @Test
    @Rule({"TG5", "TG14"})
    void theStopOfTheOuterScopeEndsAnInnerScopeThatWaitsForItsTasks() {
        var cancelled = new AtomicReference<Outcome<?>>();
        var call = Caller.start(() -> shapes.body(group -> {
            group.createTask(this::failOuter);
            var task = new AtomicReference<Task<Integer>>();
            try {
                return shapes.body(innerGroup -> {
                    task.set(innerGroup.createTask(() -> {
                        outerMayFail.countDown();
                        return Tasks.waitForInterrupt();
                    }));
                    return null;
                });
            } finally {
                cancelled.set(task.get().outcome());
            }
        }));

        assertOnlyOuterFails(call);
        assertThat(cancelled.get()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule({"TG5", "TG14", "P3"})
    void theStopOfTheOuterScopeEndsATaskThatTheInnerBodyRunsItself() throws Exception {
        var pool = Threads.newPool(1);
        var helping =
                new ShapesFanOut(FanOutOptions.defaults().withExecutor(pool).withHelpingCallers());
        var call = Caller.start(() -> pool.submit(() -> shapes.body(group -> {
                    group.createTask(this::failOuter);
                    return helping.body(innerGroup -> innerGroup
                            .createTask(() -> {
                                outerMayFail.countDown();
                                return Tasks.waitForInterrupt();
                            })
                            .get());
                }))
                .get());

        assertThat(((ExceptionGroup) call.thrown().getCause()).exceptions()).containsExactly(outer);
        assertThat(pool.submit(Thread::interrupted).get()).isFalse();
        pool.shutdown();
    }

    @Test
    @Rule({"TG5", "TG14"})
    void threeScopesDeepEachStopReachesItsBody() {
        var call = Caller.start(() -> shapes.body(group -> {
            var failing = group.createTask(this::failOuter);
            for (var round = 0; round < 3; round++) {
                try {
                    shapes.body(middle -> {
                        try {
                            shapes.body(innermost -> {
                                var failed = innermost.createTask(() -> {
                                    throw inner;
                                });
                                spinUntil(() -> failed.isDone()
                                        && Thread.currentThread().isInterrupted());
                                return null;
                            });
                        } catch (ExceptionGroup handled) {
                            assertThat(Thread.currentThread().isInterrupted()).isFalse();
                        }
                        var failed = middle.createTask(() -> {
                            throw inner;
                        });
                        assertThat(failed).isNotNull();
                        return Tasks.waitForInterrupt();
                    });
                } catch (ExceptionGroup handled) {
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                }
            }
            outerMayFail.countDown();
            spinUntil(failing::isDone);
            return Tasks.waitForInterrupt();
        }));

        assertOnlyOuterFails(call);
    }

    @Test
    @Rule({"S2", "C10"})
    void aTaskThatIsCancelledWhileItRunsAnotherLeavesThatAlone() throws Exception {
        var pool = Threads.newPool(1);
        var secondRuns = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var first = new AtomicReference<Task<Integer>>();
        var secondWasInterrupted = new AtomicReference<Boolean>();
        var both = new CountDownLatch(1);
        var second = new AtomicReference<Task<Integer>>();
        first.set(Task.start(pool, () -> {
            both.await();
            return second.get().get();
        }));
        second.set(Task.start(pool, () -> {
            secondRuns.countDown();
            Tasks.awaitDeafWithStatus(mayEnd);
            secondWasInterrupted.set(Thread.interrupted());
            return 2;
        }));
        both.countDown();
        Tasks.await(secondRuns);
        first.get().cancel();
        mayEnd.countDown();

        assertThat(second.get().await()).isEqualTo(new Outcome.Success<>(2));
        assertThat(secondWasInterrupted.get()).isFalse();
        assertThat(first.get().await()).isIn(new Outcome.Cancelled<>(), new Outcome.Success<>(2));
        assertThat(pool.submit(Thread::interrupted).get()).isFalse();
        pool.shutdown();
    }

    @Test
    @Rule({"B1", "TG20"})
    void boundedScopesNestWithoutWaitingForEachOthersPlaces() {
        var call = Caller.start(() -> shapes.bodyOneByOne(group -> group.createTask(() -> shapes.bodyOneByOne(inside ->
                        inside.createTask(() -> shapes.boundedScope(List.of(() -> 1, () -> 2, () -> 3))
                                        .size())
                                .get()))
                .get()));

        assertThat(call.returned()).isEqualTo(3);
    }

    @Test
    @Rule("B6")
    void aTaskOfABoundedBodyWaitsForItsChildInEveryWay() {
        List<WaitForChild> ways = List.of(
                Task::get,
                child -> ((Outcome.Success<Integer>) child.await()).value(),
                child -> child.toCompletableFuture().get(),
                child -> child.toCompletableFuture().join(),
                child -> shapes.gatherHandles(List.of(child)).get(0),
                child -> shapes.waitForHandles(List.of(child)).done().size(),
                child -> shapes.gatherStages(List.of(child.toCompletableFuture()), java.time.Duration.ofHours(1))
                        .get(0));
        for (var way : ways) {
            var call = Caller.start(() -> shapes.bodyOneByOne(group -> group.createTask(
                            () -> way.read(group.createTask(() -> way.read(group.createTask(() -> 1)))))
                    .get()));

            assertThat(call.returned()).isEqualTo(1);
        }
    }

    private interface WaitForChild {
        Integer read(Task<Integer> child) throws Exception;
    }
}
