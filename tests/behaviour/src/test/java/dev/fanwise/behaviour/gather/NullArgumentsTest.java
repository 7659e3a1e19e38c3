package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import java.util.Arrays;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What must not be null is refused by its name. */
class NullArgumentsTest extends GatherFixture {

    @Test
    @Rule("E8")
    @Peer({"StructuredTaskScopeTest.testNulls", "StructuredTaskScopeTest.testJoinerDefaultMethods"})
    void anExecutor() {
        assertThatThrownBy(() -> new ChildrenFanOut((java.util.concurrent.Executor) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Task.start((Executor) null, a::run))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("executor");
    }

    @Test
    @Rule("E3")
    @Peer("StructuredTaskScopeTest.testNulls")
    void aSource() {
        assertThatThrownBy(() -> new ChildrenFanOut().values(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("children");
    }

    @Test
    @Rule("T11")
    @Peer("StructuredTaskScopeTest.testNulls")
    void aTimeout() {
        assertThatThrownBy(() -> new TimedFanOut().pair(null, a, b)).isInstanceOf(NullPointerException.class);
    }

    @Test
    @Rule("S1")
    @Peer("StructuredTaskScopeTest.testNulls")
    void theCodeOfATaskAndTheMembersOfAGroup() {
        assertThatThrownBy(() -> Task.start(Runnable::run, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("callable");
        assertThatThrownBy(() -> new ExceptionGroup("failed", Arrays.asList(failure, null)))
                .isInstanceOf(NullPointerException.class);
    }
}
