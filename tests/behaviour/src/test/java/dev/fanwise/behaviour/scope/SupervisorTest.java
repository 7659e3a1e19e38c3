package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;

/** Scopes that let the others finish when a task fails. */
class SupervisorTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG25")
    void aSupervisorLetsTheOthersFinish(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).supervised(group -> {
            createAll(group, List.of(a, b, c));
            return null;
        }));
        running(call, a, b, c);
        a.fail(failure);
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();
        b.fail(other);
        b.awaitEnded();

        c.succeed(3);

        assertThat(members(call.thrown())).containsExactlyInAnyOrder(failure, other);
        assertThat(c.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG25")
    void aSupervisorOverSlotsAndElementsLetsTheOthersFinish(Threads threads) {
        var slots = Caller.start(() -> on(threads).supervisedPair(a, b));
        a.awaitStarted().fail(failure);
        b.awaitStarted().succeed(2);
        var each = Caller.start(() -> on(threads).supervisedValues(List.of(five.get(0), five.get(1))));
        five.get(0).awaitStarted().fail(other);
        five.get(1).awaitStarted().succeed(2);

        assertThat(members(slots.thrown())).containsExactly(failure);
        assertThat(members(each.thrown())).containsExactly(other);
        assertThat(List.of(b, five.get(1))).noneMatch(Child::wasInterrupted);
    }
}
