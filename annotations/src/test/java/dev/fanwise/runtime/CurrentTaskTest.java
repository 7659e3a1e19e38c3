package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which task a thread of somebody else's runs. */
class CurrentTaskTest {

    @Test
    void afterATaskThatItHasRunOnItsOwnThreadItIsTheOuterOne() throws Exception {
        var before = new AtomicReference<TaskState>();
        var inner = new AtomicReference<TaskState>();
        var after = new AtomicReference<TaskState>();

        var outer = Task.start(Runnable::run, () -> {
            before.set(CurrentTask.get());
            Task.start(Runnable::run, () -> {
                inner.set(CurrentTask.get());
                return "inner";
            });
            after.set(CurrentTask.get());
            return "outer";
        });

        assertThat(outer.get()).isEqualTo("outer");
        assertThat(before.get()).isSameAs(outer);
        assertThat(inner.get()).isNotSameAs(outer);
        assertThat(after.get()).isSameAs(outer);
    }
}
