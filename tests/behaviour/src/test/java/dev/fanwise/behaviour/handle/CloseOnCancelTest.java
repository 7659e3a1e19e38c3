package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Resources that are closed when their task is asked to stop. */
class CloseOnCancelTest extends HandleFixture {

    private final List<String> closed = new CopyOnWriteArrayList<>();
    private final CountDownLatch offered = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    /** What an interrupt does not reach: it ends when a resource is closed, by an exception of its own. */
    private Task<Integer> deafUntilClosed(AutoCloseable... more) {
        var task = DaemonTask.<Integer>start(() -> {
            Task.closeOnCancel(() -> {
                closed.add("first");
                end.countDown();
            });
            for (var resource : more) {
                Task.closeOnCancel(resource);
            }
            offered.countDown();
            Tasks.awaitDeaf(end);
            throw failure;
        });
        Tasks.await(offered);
        return task;
    }

    @Test
    @Rule("C11")
    void c11_whatEndsATaskWhoseResourceWasClosedIsItsCancellation() throws Exception {
        var task = deafUntilClosed();

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(closed).containsExactly("first");
    }

    @Test
    @Rule("C11")
    void c11_theLastOfferedIsClosedFirst() throws Exception {
        var task = deafUntilClosed(() -> closed.add("second"), () -> closed.add("third"));

        task.cancel();
        task.await();

        assertThat(closed).containsExactly("third", "second", "first");
    }

    @Test
    @Rule("C11")
    @Peer("StructuredTaskScopeTest.testOnCompleteThrows")
    void c11_anExceptionOfCloseIsReportedAndKeepsNothingElseOpen() throws Exception {
        var brokenResource = new IllegalStateException("does not close");
        var task = deafUntilClosed(() -> {
            throw brokenResource;
        });

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(closed).containsExactly("first");
        assertThat(reports.countOf(brokenResource)).isOne();
    }

    @Test
    @Rule("C11")
    void c11_nothingIsClosedForATaskThatHasEnded() throws Exception {
        var task = DaemonTask.start(() -> {
            Task.closeOnCancel(() -> closed.add("late"));
            return 1;
        });
        task.await();

        assertThat(task.cancel()).isFalse();

        assertThat(closed).isEmpty();
    }
}
