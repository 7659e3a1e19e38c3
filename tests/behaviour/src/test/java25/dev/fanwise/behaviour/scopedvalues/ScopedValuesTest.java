package dev.fanwise.behaviour.scopedvalues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Gather;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Tasks see the scoped values of their caller if the executor binds them: their threads do not inherit them. */
class ScopedValuesTest {

    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    /** Runs each task on a virtual thread with the value of the thread that starts it. */
    private static final Executor BINDING = task -> {
        var user = USER.orElse("nobody");
        Thread.startVirtualThread(() -> ScopedValue.where(USER, user).run(task));
    };

    abstract static class Users {
        record Pair(String plain, Inner nested) {}

        record Inner(String leaf) {}

        @Gather
        abstract Pair pair() throws InterruptedException;

        String plain() {
            return USER.get();
        }

        Inner nested() throws InterruptedException {
            return inner();
        }

        @Gather
        abstract Inner inner() throws InterruptedException;

        String leaf() {
            return USER.get();
        }

        record Rebound(String before, Inner inner, String after) {}

        record Outer(Rebound rebound) {}

        @Gather
        abstract Outer rebinding() throws InterruptedException;

        Rebound rebound() throws InterruptedException {
            var before = USER.get();
            var inner = ScopedValue.where(USER, "child").call(this::inner);
            return new Rebound(before, inner, USER.get());
        }
    }

    private final Users users = new ScopedValuesTest_UsersFanOut(BINDING);

    @Test
    @Rule("P5")
    @Peer("WithScopedValue.testForkInheritsScopedValue1")
    void aTaskSeesTheValueOfItsCaller() throws Exception {
        var pair = ScopedValue.where(USER, "caller").call(users::pair);

        assertThat(pair.plain()).isEqualTo("caller");
    }

    @Test
    @Rule("P5")
    @Peer("WithScopedValue.testForkInheritsScopedValue2")
    void theTaskOfATaskSeesItToo() throws Exception {
        var pair = ScopedValue.where(USER, "caller").call(users::pair);

        assertThat(pair.nested().leaf()).isEqualTo("caller");
    }

    @Test
    @Rule("P5")
    @Peer("WithScopedValue.testForkInheritsScopedValue3")
    void whatATaskBindsAnewIsSeenByItsOwnTasksOnly() throws Exception {
        var rebound = ScopedValue.where(USER, "caller").call(users::rebinding).rebound();

        assertThat(rebound).isEqualTo(new Users.Rebound("caller", new Users.Inner("child"), "caller"));
    }
}
