package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;
import java.util.Map;

/** Scopes over components and elements. */
class SlotsAndElementsTest extends ScopeFixture {

    @EveryThreadKind
    @Rule("TG26")
    void slotsFillTheRecord(Threads threads) throws Exception {
        assertThat(on(threads).pair(Child.returning(1), Child.returning(2))).isEqualTo(new Scopes.Pair(1, 2));
    }

    @EveryConcurrentThreadKind
    @Rule({"TG3", "TG4"})
    void tg3_aSlotsFailureCancelsAndJoinsTheOthers(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });
        var call = Caller.start(() -> on(threads).pair(a, b));
        a.awaitStarted();

        b.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure, other);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG26", "G6"})
    @Peer("SupervisedTest.testSupervisedDoesNotInterruptIfUnsupervisedForkEndsWithException")
    void aToleratedSlotDoesNotFailTheScope(Threads threads) {
        var call = Caller.start(() -> on(threads).mixed(a, b));
        b.awaitStarted().fail(failure);
        b.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new Scopes.Mixed(1, new Outcome.Failure<>(failure)));
    }

    @EveryThreadKind
    @Rule("TG26")
    void elementsGiveEveryKindOfResult(Threads threads) throws Exception {
        Child<Integer> one = Child.returning(1);
        Child<Integer> two = Child.returning(2);
        var scopes = on(threads);

        assertThat(scopes.values(List.of(one, two))).containsExactly(1, 2);
        assertThat(scopes.byElement(List.of(one, two))).containsExactly(Map.entry(one, 1), Map.entry(two, 2));
        assertThat(scopes.array(List.of(one, two))).containsExactly(1, 2);
        assertThat(scopes.boundedValues(List.of(one, two))).containsExactly(1, 2);
        scopes.forEach(List.of(one, two));
        assertThat(scopes.values(List.of())).isEmpty();
    }

    @EveryThreadKind
    @Rule({"TG26", "G6"})
    void tolerantElementsDoNotFailTheScope(Threads threads) throws Exception {
        assertThat(on(threads).outcomes(List.of(Child.failing(failure), Child.returning(2))))
                .containsExactly(new Outcome.Failure<>(failure), new Outcome.Success<>(2));
    }

    @EveryConcurrentThreadKind
    @Rule("TG3")
    void tg3_anElementsFailureCancelsAndJoinsTheOthers(Threads threads) {
        var call = Caller.start(() -> on(threads).values(five));
        five.forEach(Child::awaitStarted);

        five.get(3).fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(five).allMatch(Child::hasEnded);
    }
}
