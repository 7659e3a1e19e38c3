package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.lang.ref.WeakReference;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The failures of tasks whose group was cancelled stand under its cancellation, and are not lost with the handle. */
class CancelledGroupTest {

    private final IllegalStateException failure = new IllegalStateException("of a task");
    private final InterruptedException interruption = new InterruptedException("of the group");

    private Task<String> cancelledGroup() {
        return new GroupHandle<String>("Pages", "load", ThreadKind.SAME_THREAD.options(), Thread::new) {
            @Override
            protected String call() throws InterruptedException {
                throw interruption;
            }
        }.start();
    }

    private static void awaitDropped(WeakReference<?> handle) {
        Tasks.awaitThat(() -> {
            System.gc();
            return handle.get() == null;
        });
    }

    @Test
    void theyAreReportedWhenTheHandleIsDropped() {
        interruption.addSuppressed(failure);
        try (var reports = Reports.open()) {
            awaitDropped(new WeakReference<>(cancelledGroup()));

            Tasks.awaitThat(() -> reports.countOf(interruption) == 1);
        }
    }

    @Test
    void theyAreReadWithTheCancellation() {
        interruption.addSuppressed(failure);
        try (var reports = Reports.open()) {
            awaitDropped(readHandle());

            // Of one that is dropped later, the report comes later too.
            awaitDropped(new WeakReference<>(cancelledGroup()));
            Tasks.awaitThat(() -> reports.countOf(interruption) > 0);
            assertThat(reports.countOf(interruption)).isOne();
        }
    }

    private WeakReference<Task<String>> readHandle() {
        var handle = cancelledGroup();
        assertThatThrownBy(handle::get)
                .isInstanceOf(CancellationException.class)
                .hasCause(interruption);
        return new WeakReference<>(handle);
    }

    @Test
    void theGroupIsCancelledAllTheSame() throws Exception {
        interruption.addSuppressed(failure);

        assertThat(cancelledGroup().await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    void aGroupWithoutFailuresIsNotReported() {
        try (var reports = Reports.open()) {
            awaitDropped(new WeakReference<>(cancelledGroup()));
            interruption.addSuppressed(failure);
            awaitDropped(new WeakReference<>(cancelledGroup()));

            Tasks.awaitThat(() -> reports.countOf(interruption) > 0);
            assertThat(reports.countOf(interruption)).isOne();
        }
    }
}
