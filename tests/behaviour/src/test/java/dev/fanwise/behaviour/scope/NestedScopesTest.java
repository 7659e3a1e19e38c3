package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Scopes within scopes. */
class NestedScopesTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule({"TG14", "TG10"})
    @CPython("TestTaskGroup.test_taskgroup_11")
    void tg14_anInnerGroupIsOneMemberOfTheOuter(Threads threads) {
        var scopes = on(threads);
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> scopes.scope(outer -> scopes.scope(inner -> {
            createAll(inner, List.of(a));
            bodyRuns.countDown();
            return Tasks.waitForInterrupt();
        })));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).hasSize(1);
        assertThat(members(members(call.thrown()).get(0))).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("TestTaskGroup.test_taskgroup_12")
    void tg14_anInnerGroupCancelsTheOutersTasks(Threads threads) {
        var scopes = on(threads);
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(b));
            return scopes.scope(inner -> {
                createAll(inner, List.of(a));
                bodyRuns.countDown();
                return Tasks.waitForInterrupt();
            });
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).hasSize(1);
        assertThat(members(members(call.thrown()).get(0))).containsExactly(failure);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("TestTaskGroup.test_taskgroup_13")
    void tg14_anOuterFailureCancelsTheInnerScopeWhichAddsNothing(Threads threads) {
        var scopes = on(threads);
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(a));
            return scopes.scope(inner -> {
                createAll(inner, List.of(b));
                bodyRuns.countDown();
                return null;
            });
        }));
        Tasks.await(bodyRuns);
        call.awaitParked();

        a.fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("TestTaskGroup.test_taskgroup_14")
    void tg14_anInnerFailureCancelsTheOutersTasks(Threads threads) {
        var scopes = on(threads);
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(a));
            return scopes.scope(inner -> inner.createTask(b::run));
        }));
        a.awaitStarted();

        b.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).hasSize(1);
        assertThat(members(members(call.thrown()).get(0))).containsExactly(failure);
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"TG14", "TG11"})
    @CPython("TestTaskGroup.test_nested_groups_both_cancelled")
    void tg14_ifBothFailBothReport(Threads threads) {
        var scopes = on(threads);
        var inner = new AtomicReference<Throwable>();
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(a));
            inner.set(Tasks.thrownBy(() -> scopes.scope(group -> {
                group.createTask(b::run);
                return null;
            })));
            return null;
        }));
        b.awaitStarted();
        call.awaitParked();
        b.fail(other);
        Tasks.awaitThat(() -> inner.get() != null);
        a.fail(failure);

        assertThat(members(inner.get())).containsExactly(other);
        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("BaseTaskCountingTests.test_recursive_taskgroups")
    void tg14_scopesNestDeeply(Threads threads) throws Exception {
        assertThat(countTasks(on(threads), 4)).isEqualTo(781);
    }

    private static int countTasks(Scopes scopes, int depth) throws InterruptedException {
        if (depth == 0) {
            return 1;
        }
        var tasks = scopes.scope(group -> IntStream.range(0, 5)
                .mapToObj(number -> group.createTask(() -> countTasks(scopes, depth - 1)))
                .toList());
        return 1
                + tasks.stream()
                        .mapToInt(task -> ((Outcome.Success<Integer>) task.outcome()).value())
                        .sum();
    }
}
