package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reports of tasks that an interrupted caller leaves to themselves. */
class LeftTasksTest {

    private final IllegalStateException failure = new IllegalStateException("too late");
    private final InterruptedException interrupt = new InterruptedException();
    private final CountDownLatch end = new CountDownLatch(1);
    private final FanOut tasks = new FanOut("Pages.load", FanOutOptions.defaults());

    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endListening() {
        reports.close();
    }

    private Slot<String> slot(String name, Gathering.Code<String> code) {
        return new Slot<>(tasks, name) {
            @Override
            protected String call() throws Exception {
                return code.run();
            }
        };
    }

    private void start(Slot<String> slot) {
        tasks.start(slot, DaemonThreads.named(slot.name()));
    }

    private String failLater() throws InterruptedException {
        end.await();
        throw failure;
    }

    private void awaitInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(tasks::await).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aFailureThatWouldHaveEndedTheCallIsReported() {
        start(slot("price", this::failLater));
        awaitInterrupted();

        tasks.leave();
        end.countDown();

        Tasks.awaitThat(() -> reports.countOf(failure) == 1);
        assertThat(reports.messages().get(0)).startsWith("Exception in task price of Pages.load, called at ");
    }

    @Test
    void whereTheCallWasIsKnownAlsoIfATaskFailsBetweenTheInterruptAndTheLeaving() {
        var between = new IllegalStateException("between");
        var interrupted = new CountDownLatch(1);
        var price = slot("price", this::failLater);
        var reviews = slot("reviews", () -> {
            interrupted.await();
            throw between;
        });
        start(price);
        start(reviews);
        awaitInterrupted();
        interrupted.countDown();
        Tasks.awaitThat(() -> tasks.failed());

        tasks.leave();
        tasks.addFailuresTo(interrupt);
        end.countDown();

        Tasks.awaitThat(() -> reports.countOf(failure) == 1);
        assertThat(reports.messages().get(0)).startsWith("Exception in task price of Pages.load, called at ");
        assertThat(interrupt).hasSuppressedException(between);
    }
}
