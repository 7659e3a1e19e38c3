package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What the threads of a scope's tasks are left with, and what the end of its body means. */
class TaskScopeTest {

    /** The body of a user's class. */
    private interface Body {
        Object run(TaskGroup group) throws Exception;
    }

    private static TaskScope<Object> scope(Body body) {
        return scope(FanOutOptions.defaults(), body);
    }

    private static TaskScope<Object> scope(Executor executor, Body body) {
        return scope(FanOutOptions.defaults().withExecutor(executor), body);
    }

    private static TaskScope<Object> scope(FanOutOptions options, Body body) {
        return new TaskScope<>("Mirrors.crawl", options, DaemonThreads.named("task")) {
            @Override
            protected Object body(TaskGroup group) throws Exception {
                return body.run(group);
            }
        };
    }

    private static Object run(TaskScope<Object> scope) throws InterruptedException {
        try {
            scope.runBody();
            scope.await();
        } catch (InterruptedException interrupt) {
            scope.cancelAndJoin();
            if (scope.failed()) {
                throw scope.allFailures(interrupt);
            }
            throw interrupt;
        }
        if (scope.failed()) {
            scope.cancelAndJoin();
            throw scope.allFailures();
        }
        return scope.result();
    }

    @Test
    void theInterruptOfATaskThatAnotherRunsInsteadOfWaitingIsNotLeftToThat() {
        var innerRuns = new CountDownLatch(1);
        var inner = new AtomicReference<Task<String>>();
        var pool = Executors.newSingleThreadExecutor(DaemonThreads.named("pool"));
        var call = Caller.start(() -> {
            var scope = scope(
                    pool,
                    group -> group.createTask(() -> {
                        inner.set(group.createTask(() -> {
                            innerRuns.countDown();
                            Tasks.thrownBy(Tasks::waitForInterrupt);
                            Thread.currentThread().interrupt();
                            return "inner";
                        }));
                        return inner.get().await() + ", interrupted: "
                                + Thread.currentThread().isInterrupted();
                    }));
            return ((Task<?>) run(scope)).await();
        });
        Tasks.await(innerRuns);

        inner.get().cancel();

        assertThat(call.returned())
                .isEqualTo(new Outcome.Success<>(new Outcome.Success<>("inner") + ", interrupted: false"));
        pool.shutdown();
    }

    @Test
    void aTaskGivesItsPlaceToTheOneThatItWaitsFor() {
        var call = Caller.start(() -> {
            var scope = scope(group -> group.createTask(() -> group.createTask(() -> "child")
                            .get() + " of " + group.createTask(() -> "parent").get()));
            scope.atMost(1);
            return ((Task<?>) run(scope)).get();
        });

        assertThat(call.returned()).isEqualTo("child of parent");
    }

    @Test
    void atMostAsManyTasksRunAsTheBoundAllows() throws Exception {
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        var scope = scope(group -> {
            for (var task = 0; task < 100; task++) {
                group.createTask(() -> {
                    most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                    Thread.yield();
                    inFlight.decrementAndGet();
                });
            }
            return "body";
        });
        scope.atMost(3);

        assertThat(run(scope)).isEqualTo("body");
        assertThat(most).hasValueBetween(1, 3);
    }

    @Test
    void theInterruptOfATaskIsNotLeftToTheThreadOfAnExecutor() throws Exception {
        var runs = new CountDownLatch(1);
        var isLeft = new CompletableFuture<Boolean>();
        Executor executor = code -> DaemonThreads.named("pool")
                .newThread(() -> {
                    code.run();
                    isLeft.complete(Thread.currentThread().isInterrupted());
                })
                .start();
        var scope = scope(executor, group -> {
            group.createTask(() -> {
                runs.countDown();
                Tasks.thrownBy(Tasks::waitForInterrupt);
                Thread.currentThread().interrupt();
            });
            Tasks.await(runs);
            group.cancel();
            return "body";
        });

        run(scope);

        assertThat(isLeft.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void theStatusThatABoundedTaskLeavesBehindIsNotTheNextOnes() throws Exception {
        var scope = scope(group -> {
            group.createTask(() -> Thread.currentThread().interrupt());
            return group.createTask(() -> Thread.currentThread().isInterrupted());
        });
        scope.atMost(1);

        assertThat(((Task<?>) run(scope)).get()).isEqualTo(false);
    }

    @Test
    void aBoundedScopeThatIsOverIsNotHeldByTheThreadsOfAnExecutor() throws Exception {
        var pool = Executors.newSingleThreadExecutor(DaemonThreads.named("pool"));
        try {
            var ended = endedBoundedScope(pool);

            Tasks.awaitThat(() -> {
                System.gc();
                return ended.get() == null;
            });
        } finally {
            pool.shutdown();
        }
    }

    private static WeakReference<?> endedBoundedScope(Executor pool) throws InterruptedException {
        var scope = scope(pool, group -> group.createTask(() -> "done"));
        scope.atMost(1);
        run(scope);
        return new WeakReference<>(scope);
    }

    @Test
    void failuresOutrankACancellationOfTheBody() {
        var failure = new IllegalStateException("cleanup");
        var cancellation = new CancellationException("enough");
        var runs = new CountDownLatch(1);
        var scope = scope(group -> {
            group.createTask(() -> {
                runs.countDown();
                Tasks.thrownBy(Tasks::waitForInterrupt);
                throw failure;
            });
            Tasks.await(runs);
            throw cancellation;
        });

        assertThatThrownBy(() -> run(scope))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure))
                .hasSuppressedException(cancellation);
    }

    @Test
    void theBodyLeavesTheCallersThreadAsItWas() throws Exception {
        var before = Thread.currentThread().getUncaughtExceptionHandler();

        run(scope(group -> "body"));

        assertThat(Thread.currentThread().getUncaughtExceptionHandler()).isSameAs(before);
    }

    @Test
    void aTaskWithoutAResultHasAHandleToo() throws Exception {
        var scope = scope(group -> List.of(group.createTask(() -> {}), group.createTask("cleanup", () -> {})));

        assertThat((List<?>) run(scope))
                .extracting(task -> ((Task<?>) task).name())
                .containsExactly("task[0]", "cleanup");
    }

    /** Whether the caller of a scope, which a failure beside its body ends, is left interrupted. */
    private static boolean isLeftInterrupted(Body body) {
        var call = Caller.start(() -> {
            var scope = scope(body);
            scope.runBody();
            scope.cancelAndJoin();
            return scope.failed();
        });
        assertThat(call.returned()).isEqualTo(true);
        return call.wasLeftInterrupted();
    }

    private static void failBeside(TaskGroup group) {
        group.createTask(() -> {
            throw new IllegalStateException("beside the body");
        });
    }

    @Test
    void anInterruptThatComesWhenTheBodyHasMetTheGroupsIsLeftToTheCaller() {
        assertThat(isLeftInterrupted(group -> {
                    failBeside(group);
                    try {
                        return Tasks.waitForInterrupt();
                    } catch (InterruptedException ofGroup) {
                        Thread.currentThread().interrupt();
                        throw ofGroup;
                    }
                }))
                .isTrue();
    }

    @Test
    void theGroupsInterruptOfABodyThatReturnsIsNotLeftToTheCaller() {
        assertThat(isLeftInterrupted(group -> {
                    failBeside(group);
                    Tasks.thrownBy(Tasks::waitForInterrupt);
                    Thread.currentThread().interrupt();
                    return "body";
                }))
                .isFalse();
    }
}
