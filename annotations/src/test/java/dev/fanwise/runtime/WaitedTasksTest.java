package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.Waiting;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** How a wait begins and ends. */
class WaitedTasksTest {

    private final FanOut tasks = new FanOut("Mirrors.first", FanOutOptions.defaults());

    @Test
    void forNothingIsRefused() {
        tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
        tasks.limitTime(Duration.ofDays(1));
        assertThatThrownBy(tasks::await).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(tasks::awaitInTime).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(tasks::awaitUntilTimeout).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInterruptionWithTheTasksPointsWhereItWasMet() {
        tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
        var interrupt = new InterruptedException("while waiting");
        interrupt.setStackTrace(new StackTraceElement[] {new StackTraceElement("Mirrors", "first", "Mirrors.java", 7)});

        assertThat(tasks.interruptedWait(interrupt))
                .hasMessage("while waiting")
                .extracting(Throwable::getStackTrace)
                .isEqualTo(interrupt.getStackTrace());
    }

    private static Object joined(Task<?> task) {
        Waiting.joinEnd((FanOutTask<?>) task);
        return Thread.currentThread().isInterrupted();
    }

    @Test
    void aJoinLeavesTheStatusAsItWas() {
        var ended = Task.start(Runnable::run, () -> "ended");

        assertThat(Caller.start(() -> joined(ended)).returned()).isEqualTo(false);
    }

    @Test
    void anInterruptOfAJoinIsLeftStanding() {
        var end = new CountDownLatch(1);
        var deaf =
                Task.start(code -> DaemonThreads.named("task").newThread(code).start(), () -> {
                    Tasks.awaitDeaf(end);
                    return "ended";
                });
        var joining = new AtomicReference<Thread>();
        var call = Caller.start(() -> {
            joining.set(Thread.currentThread());
            Thread.currentThread().interrupt();
            return joined(deaf);
        });
        Tasks.awaitThat(() -> joining.get() != null && LockSupport.getBlocker(joining.get()) == deaf);
        end.countDown();

        assertThat(call.returned()).isEqualTo(true);
    }
}
