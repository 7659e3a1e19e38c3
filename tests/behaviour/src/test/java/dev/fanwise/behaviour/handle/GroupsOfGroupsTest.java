package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Groups whose tasks are groups. */
class GroupsOfGroupsTest extends HandleFixture {

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
}
