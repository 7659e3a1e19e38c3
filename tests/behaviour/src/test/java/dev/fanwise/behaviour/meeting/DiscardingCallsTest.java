package dev.fanwise.behaviour.meeting;

import static dev.fanwise.Cancellation.CANCEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.TaskLimit;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
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
    private final SetTime time = new SetTime();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    abstract static class Lines {

        private final DiscardingCallsTest test;

        Lines(DiscardingCallsTest test) {
            this.test = test;
        }

        @Gather(timeout = "1s", onCancel = CANCEL, discard = "close")
        abstract List<Integer> openAll(@Each List<Integer> numbers) throws Exception;

        Integer openAll(Integer number) {
            test.begun.countDown();
            Tasks.awaitDeaf(test.open);
            return number;
        }

        @Gather(value = "opened", timeout = "1s", onCancel = CANCEL, discard = "close")
        abstract List<Integer> allOpened(@Each List<CompletionStage<Integer>> stages) throws Exception;

        CompletionStage<Integer> opened(CompletionStage<Integer> stage) {
            test.begun.countDown();
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
        return new DiscardingCallsTest_LinesFanOut(options.withTime(time), this);
    }

    /** Returns when the call is over, and its task goes on. */
    private void callInVain(Callable<?> method) {
        var call = Caller.start(method);
        Tasks.await(begun);
        call.awaitParked();
        time.pass(Duration.ofSeconds(1));
        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
    }

    @Test
    @Rule({"D2", "SU7"})
    void itsTasksGetThePermitOfTheTask() {
        var lines = on(FanOutOptions.defaults().withLimit(limit));
        callInVain(() -> lines.openAll(List.of(7)));

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
        callInVain(() -> lines.allOpened(List.of(resisting)));
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
        callInVain(() -> lines.openAll(List.of(7)));

        open.countDown();

        Tasks.awaitThat(() -> discarded.get() == 7);
        pool.shutdown();
    }
}
