package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;

/** Groups that are cancelled before they have begun. */
class GroupStartTest {

    @EveryConcurrentThreadKind
    @Rule({"G16", "G7", "H4"})
    void g7_aGroupCancelledAtOnceCancelsTheGroupsGivenToIt(Threads threads) throws Exception {
        var groups = threads.create(GroupsFanOut::new, GroupsFanOut::new);
        for (var round = 0; round < 100; round++) {
            var child = new Child<Integer>();
            var inner = groups.values(List.of(child));
            child.awaitStarted();
            var outer = groups.combined(inner, inner, inner);

            outer.cancel();

            assertThat(outer.await()).isEqualTo(new Outcome.Cancelled<>());
            assertThat(inner.await()).isEqualTo(new Outcome.Cancelled<>());
            assertThat(child.hasEnded()).isTrue();
        }
    }
}
