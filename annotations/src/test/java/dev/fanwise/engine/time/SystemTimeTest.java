package dev.fanwise.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is due at a moment. */
class SystemTimeTest {

    private static final long SOON = Duration.ofMillis(1).toNanos();

    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch blocked = new CountDownLatch(1);

    /** What is due may end tasks, and code of the user's depends on them, which may take any time. */
    @Test
    void anActionThatBlocksHoldsUpNoOtherTimerOfTheProgram() throws Exception {
        SystemTime.INSTANCE.schedule(SOON, () -> {
            blocked.countDown();
            Tasks.await(end);
        });
        Tasks.await(blocked);
        var second = new CountDownLatch(1);
        SystemTime.INSTANCE.schedule(SOON, second::countDown);
        var ofTheJdk = new CompletableFuture<String>().completeOnTimeout("late", 1, TimeUnit.MILLISECONDS);

        Tasks.await(second);
        assertThat(ofTheJdk.get()).isEqualTo("late");
        end.countDown();
    }

    @Test
    void whatIsClosedBeforeItsMomentDoesNotRun() {
        var ran = new CountDownLatch(1);
        var registration = SystemTime.INSTANCE.schedule(Duration.ofHours(1).toNanos(), ran::countDown);

        registration.close();

        assertThat(ran.getCount()).isEqualTo(1);
    }
}
