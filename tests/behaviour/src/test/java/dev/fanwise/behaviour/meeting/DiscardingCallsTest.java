package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.TaskLimit;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The method that discards a late result makes a call itself, with the permit or on the thread of the task. */
@Timeout(60)
class DiscardingCallsTest {

    private final TaskLimit limit = TaskLimit.of(1);
    private final AtomicInteger discarded = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);

    abstract static class Lines {

        private final DiscardingCallsTest test;

        Lines(DiscardingCallsTest test) {
            this.test = test;
        }

        @Gather(timeout = "5s", grace = "20ms", discard = "close")
        abstract List<Integer> openAll(@Each List<Integer> numbers) throws Exception;

        Integer openAll(Integer number) {
            Tasks.awaitDeaf(test.open);
            return number;
        }

        @Gather(value = "opened", timeout = "5s", grace = "20ms", discard = "close")
        abstract List<Integer> allOpened(@Each List<CompletionStage<Integer>> stages) throws Exception;

        CompletionStage<Integer> opened(CompletionStage<Integer> stage) {
            return stage;
        }

        @Gather("closeOne")
        abstract void closeAll(@Each List<Integer> numbers) throws InterruptedException;

        void closeOne(Integer number) {
            test.discarded.addAndGet(number);
        }

        void close(Integer number) throws InterruptedException {
            closeAll(List.of(number));
        }
    }

    private Lines on(FanOutOptions options) {
        return new DiscardingCallsTest_LinesFanOut(options, this);
    }

    @Test
    @Rule({"D2", "SU7"})
    void itsTasksGetThePermitOfTheTask() {
        var lines = on(FanOutOptions.defaults().withLimit(limit));
        assertThatThrownBy(() -> lines.openAll(List.of(7))).isInstanceOf(TimeoutException.class);

        open.countDown();

        Tasks.awaitThat(() -> discarded.get() == 7 && limit.inFlight() == 0);
    }

    @Test
    @Rule({"D2", "SU7"})
    void soDoTheyIfTheTaskHadNoThread() {
        var lines = on(FanOutOptions.defaults().withLimit(limit));
        var resisting = new CompletableFuture<Integer>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        assertThatThrownBy(() -> lines.allOpened(List.of(resisting))).isInstanceOf(TimeoutException.class);
        var completing = new Thread(() -> resisting.complete(7), "completes a stage");
        completing.setDaemon(true);

        completing.start();

        Tasks.awaitThat(() -> discarded.get() == 7 && limit.inFlight() == 0);
    }

    @Test
    @Rule({"D2", "P3"})
    void itHelpsOnThePoolOfTheTask() {
        var pool = Threads.newPool(1);
        var lines = on(FanOutOptions.defaults().withExecutor(pool));
        assertThatThrownBy(() -> lines.openAll(List.of(7))).isInstanceOf(TimeoutException.class);

        open.countDown();

        Tasks.awaitThat(() -> discarded.get() == 7);
        pool.shutdown();
    }
}
