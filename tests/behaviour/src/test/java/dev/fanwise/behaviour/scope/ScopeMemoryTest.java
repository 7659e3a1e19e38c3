package dev.fanwise.behaviour.scope;

import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Tasks;
import java.lang.ref.WeakReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scope holds while it goes on. */
class ScopeMemoryTest {

    private static Scopes on(Threads threads) {
        return threads.create(ScopesFanOut::new, ScopesFanOut::new);
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "POOL", "SAME_THREAD"})
    @Rule("TG1")
    @CPython("TestTaskGroup.test_taskgroup_23")
    void tg1_tasksThatEndedLongAgoAreNotKept(Threads threads) throws Exception {
        on(threads).action(group -> {
            var value = new WeakReference<>(group.createTask(Object::new).get());
            // Ended tasks are let go of from time to time, not one by one.
            for (var task = 0; task < 200; task++) {
                group.createTask(Object::new).get();
            }
            Tasks.awaitThat(() -> {
                System.gc();
                return value.refersTo(null);
            });
            return null;
        });
    }
}
