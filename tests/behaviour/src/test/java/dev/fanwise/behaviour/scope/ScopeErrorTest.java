package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.concurrent.atomic.AtomicReference;

/** Errors of tasks and of the body leave as themselves. */
class ScopeErrorTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG15")
    @CPython({"TestTaskGroup.test_taskgroup_20", "TestTaskGroup.test_taskgroup_20a"})
    void tg15_anErrorOfTheBodyLeavesAsItself(Threads threads) {
        var error = new StackOverflowError();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw error;
            }
        }));

        a.awaitStarted().fail(failure);

        assertThat(call.thrown()).isSameAs(error);
        assertThat(error.getSuppressed()).contains(failure);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG15")
    @CPython("TestTaskGroup.test_taskgroup_21a")
    void tg17_anErrorOfATaskLeavesAsItself(Threads threads) {
        var error = new StackOverflowError();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw other;
            }
        }));

        a.awaitStarted().fail(error);

        assertThat(call.thrown()).isSameAs(error);
        assertThat(error.getSuppressed()).containsExactly(other);
    }

    @EveryConcurrentThreadKind
    @Rule("TG15")
    @CPython("BaseTaskTests.test_baseexception_during_cancel")
    void tg15_anErrorInTheCleanupIsHowTheTaskEnded(Threads threads) {
        var error = new StackOverflowError();
        a.whenInterrupted(interrupt -> {
            throw error;
        });
        var task = new AtomicReference<Task<Integer>>();
        var call = Caller.start(() -> on(threads).scope(group -> {
            task.set(group.createTask(a::run));
            a.awaitStarted();
            throw failure;
        }));

        assertThat(call.thrown()).isSameAs(error);
        assertThat(task.get().outcome()).isEqualTo(new Outcome.Failure<>(error));
    }
}
