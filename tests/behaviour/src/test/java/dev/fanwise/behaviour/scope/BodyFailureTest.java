package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The body fails: the tasks are asked to stop and waited for, and its failure is a member like theirs. */
class BodyFailureTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule({"TG6", "TG7"})
    @CPython("TestTaskGroup.test_taskgroup_09")
    void tg6_theBodysFailureCancelsAndJoinsTheTasks(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG6", "TG7"})
    @CPython("TestTaskGroup.test_taskgroup_10")
    void tg6_theBodysFailureCancelsTasksThatHaveHardlyStarted(Threads threads) {
        var tasks = Collections.synchronizedList(new ArrayList<Task<Integer>>());

        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            tasks.add(group.createTask(a::run));
            tasks.add(group.createTask(b::run));
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(tasks).extracting(Task::outcome).containsOnly(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("TG7")
    void tg7_theBodysFailureIsTheLastMember(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });

        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(other, failure);
    }

    @EveryThreadKind
    @Rule("TG7")
    void tg7_aCheckedFailureOfTheBodyIsAMember(Threads threads) {
        var checked = new IOException("checked");

        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            throw checked;
        }));

        assertThat(members(thrown)).containsExactly(checked);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG22", "TG7"})
    @CPython("TestTaskGroup.test_taskgroup_18")
    void tg22_aBodyThatTurnsItsInterruptIntoAFailureHasFailed(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
            bodyRuns.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw other;
            }
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).containsExactly(other);
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG21")
    @Peer("ExceptionTest.testUnsupervisedThrowsExceptionThrownByJoinedFork")
    void tg21_aBodyThatWaitsForAFailingTaskAddsNoMember(Threads threads) {
        for (var round = 0; round < 200; round++) {
            var child = new Child<Integer>();
            var call = Caller.start(() ->
                    on(threads).scope(group -> group.createTask(child::run).get()));

            child.awaitStarted().fail(failure);

            assertThat(members(call.thrown())).containsExactly(failure);
        }
    }
}
