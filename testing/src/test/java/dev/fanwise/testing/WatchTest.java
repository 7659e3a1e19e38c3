package dev.fanwise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a thread counts as blocked on something real. */
@Timeout(30)
class WatchTest {

    private final Scheduler scheduler = new Scheduler(Order.FIRST_COME);
    private final CountDownLatch blocks = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        never.countDown();
        scheduler.close();
    }

    private Watch watchOfABlockedThread() throws InterruptedException {
        var thread = scheduler.newThread(
                () -> {
                    try {
                        blocks.countDown();
                        never.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "caller");
        var starter = new Thread(thread::start); // takes part, and is over; this one only looks
        starter.start();
        starter.join();
        var watch = Watch.of(scheduler, 100);
        while (!blocks.await(5, TimeUnit.MILLISECONDS)) {
            watch.look();
        }
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        watch.look();
        return watch;
    }

    @Test
    void aThreadThatBlocksForASecondIsFound() throws Exception {
        var watch = watchOfABlockedThread();

        while (scheduler.failure() == null) {
            TimeUnit.MILLISECONDS.sleep(5);
            watch.look();
        }

        assertThat(scheduler.failure()).hasMessageContaining("the caller has blocked for a second");
    }

    /** On a machine without a processor for it, the thread may not have come back for the same reason. */
    @Test
    void aSecondInWhichTheWatchCouldNotLookDoesNotCount() throws Exception {
        var watch = watchOfABlockedThread();

        TimeUnit.MILLISECONDS.sleep(1_200);
        watch.look();
        watch.look();
        watch.look();

        assertThat(scheduler.failure()).isNull();
    }
}
