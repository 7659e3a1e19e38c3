package dev.fanwise.behaviour.leak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What is over holds nothing. */
final class LeakTest {

    private final Holding holding = new HoldingFanOut();

    @Test
    @Rule("M2")
    void theHandleOfOneTaskHoldsNoOtherTask() throws InterruptedException {
        var large = new Object();
        var waited = holding.first(List.of(large, "wait"));
        var done = new WeakReference<>(waited.done().iterator().next());
        var pending =
                waited.pending().isEmpty() ? null : waited.pending().iterator().next();
        waited = null;

        awaitCleared(done);

        assertThat(pending == null || !pending.isDone()).isTrue();
        holding.end.countDown();
    }

    @Test
    @Rule("M2")
    void aWaitUntilEnoughLeavesNothingOfOneTaskWithAnother() throws InterruptedException {
        var waited = holding.untilOne(List.of(new Object(), "wait"));
        var done = new WeakReference<>(waited.done().iterator().next());
        var pending = waited.pending().iterator().next();
        waited = null;

        awaitCleared(done);

        assertThat(pending.isDone()).isFalse();
        holding.end.countDown();
    }

    @Test
    @Rule("M2")
    void aWaitForHandlesUntilEnoughLeavesNothingWithAHandleThatGoesOn() throws InterruptedException {
        var pending = holding.first(List.of("done", "wait")).pending();
        var handles = Set.copyOf(pending);
        var other = new WeakReference<>(waitUntilOneMore(handles));

        awaitCleared(other);

        assertThat(handles).noneMatch(Task::isDone);
        holding.end.countDown();
    }

    private Task<Object> waitUntilOneMore(Set<Task<Object>> handles) throws InterruptedException {
        var ended = holding.first(List.of(new Object())).done().iterator().next();
        var all = new HashSet<>(handles);
        all.add(ended);
        assertThat(holding.untilOneOf(all).done()).contains(ended);
        return ended;
    }

    @Test
    @Rule("M2")
    void aClosedStreamLeavesNothingWithATaskThatGoesOn() {
        var ended = new WeakReference<>(readOneAndClose());

        awaitCleared(ended);

        assertThat(holding.running.getCount()).isZero();
        holding.end.countDown();
    }

    private Task<Object> readOneAndClose() {
        try (var tasks = holding.asTheyCome(List.of(new Object(), "wait"))) {
            var ended = tasks.iterator().next();
            awaitBegun();
            return ended;
        }
    }

    private void awaitBegun() {
        try {
            holding.running.await();
        } catch (InterruptedException interrupt) {
            throw new AssertionError(interrupt);
        }
    }

    @Test
    @Rule("M2")
    void aWaitLeavesNothingWithAHandleThatGoesOn() throws InterruptedException {
        var pending = holding.first(List.of("done", "wait")).pending();
        var handles = Set.copyOf(pending);
        var other = new WeakReference<>(waitOnceMore(handles));

        awaitCleared(other);

        assertThat(handles).noneMatch(Task::isDone);
        holding.end.countDown();
    }

    /** Waits for a task that has ended beside those that have not; only the handles of the latter are kept. */
    private Task<Object> waitOnceMore(Set<Task<Object>> handles) throws InterruptedException {
        var ended = holding.first(List.of(new Object())).done().iterator().next();
        var all = new HashSet<>(handles);
        all.add(ended);
        assertThat(holding.again(all).done()).contains(ended);
        return ended;
    }

    @Test
    @Rule("M2")
    void aDroppedGroupLeavesNothingReachable() throws Exception {
        var large = new WeakReference<>(startGroupAndDropIt());

        awaitCleared(large);
    }

    private Object startGroupAndDropIt() throws Exception {
        var large = new Object();
        assertThat(holding.group(List.of(large)).get()).containsExactly(large);
        return large;
    }

    @Test
    @Rule("L1")
    void callsThatSucceedLogNothing() throws Exception {
        var logger = Logger.getLogger("dev.fanwise");
        var records = new Counter();
        logger.addHandler(records);
        try {
            for (var call = 0; call < 1_000; call++) {
                holding.group(List.of(1, 2)).get();
                holding.first(List.of(1, 2));
            }
        } finally {
            logger.removeHandler(records);
        }
        assertThat(records.count).isZero();
    }

    private static void awaitCleared(WeakReference<?> reference) {
        while (!reference.refersTo(null)) {
            System.gc();
        }
    }

    private static final class Counter extends Handler {

        private volatile int count;

        @Override
        public synchronized void publish(LogRecord message) {
            count++;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
