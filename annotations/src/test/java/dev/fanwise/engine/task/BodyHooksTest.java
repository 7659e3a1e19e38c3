package dev.fanwise.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.TaskScope;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The body of a scope waits for what it has offered to be closed, as other tasks do, but on its caller's thread. */
class BodyHooksTest {

    private final CountDownLatch closing = new CountDownLatch(1);

    @Test
    void anInterruptThatComesWhileWhatTheBodyOfferedIsClosedIsLeftToTheCaller() {
        var call = Caller.start(() -> {
            var scope = new TaskScope<Object>("Mirrors.crawl", FanOutOptions.defaults(), DaemonThreads.named("task")) {
                @Override
                protected Object body(TaskGroup group) throws InterruptedException {
                    var unused = Task.closeOnCancel(interruptWhenWaitedFor(Thread.currentThread()));
                    group.createTask(() -> {
                        throw new IllegalStateException("beside the body");
                    });
                    try {
                        return Tasks.waitForInterrupt();
                    } catch (InterruptedException stop) {
                        Tasks.awaitDeaf(closing); // what has not begun to be closed when the body ends is not closed
                        throw stop;
                    }
                }
            };
            scope.runBody();
            scope.cancelAndJoin();
            return scope.failed();
        });

        assertThat(call.returned()).isEqualTo(true);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    private AutoCloseable interruptWhenWaitedFor(Thread caller) {
        return () -> {
            closing.countDown();
            Tasks.awaitThat(() -> LockSupport.getBlocker(caller) instanceof StopHooks);
            caller.interrupt();
            Tasks.awaitThat(() -> !caller.isInterrupted());
        };
    }
}
