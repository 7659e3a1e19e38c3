package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.support.Tasks;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How a group starts that returns a handle at once. */
class GroupHandleTest {

    private final CountDownLatch runs = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    private Task<String> start(Executor executor) {
        return new GroupHandle<String>("Pages", "load", FanOutOptions.defaults().withExecutor(executor), Thread::new) {
            @Override
            protected String call() throws InterruptedException {
                runs.countDown();
                end.await();
                return "loaded";
            }
        }.start();
    }

    @Test
    void aGroupThatIsRefusedHasFailed() throws Exception {
        var refusal = new RejectedExecutionException("full");

        var group = start(code -> {
            throw refusal;
        });

        assertThat(group.await()).isEqualTo(new Outcome.Failure<>(refusal));
    }

    @Test
    void aGroupThatRunsAlthoughItWasRefusedEndsByItself() throws Exception {
        var group = start(code -> {
            DaemonThreads.named("group").newThread(code).start();
            Tasks.await(runs);
            throw new RejectedExecutionException("too late");
        });
        assertThat(group.isDone()).isFalse();

        end.countDown();

        assertThat(group.await()).isEqualTo(new Outcome.Success<>("loaded"));
    }

    @Test
    void aGroupCanBeCancelledBeforeItHasBegunAndAgain() throws Exception {
        var code = new AtomicReference<Runnable>();
        var group = start(code::set);

        assertThat(group.cancel()).isTrue();
        assertThat(group.cancel()).isTrue();
        assertThat(group.isDone()).isFalse();

        DaemonThreads.named("group").newThread(code.get()).start();

        assertThat(group.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(group.cancel()).isFalse();
    }

    @Test
    void aGroupIsNamedByItsMethod() {
        assertThat(start(code -> {}).name()).isEqualTo("load");
    }
}
