package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.TaskGroup;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the failures of a call become one exception. */
class FailureGroupTest {

    private final IOException first = new IOException("first");
    private final IllegalStateException second = new IllegalStateException("second");
    private final FanOut call = new FanOut("Crawler.crawl", null);

    private FanOutTask<?> failed(String name, Throwable failure) {
        var task = new Slot<String>(call, name) {
            @Override
            protected String call() {
                throw Throwables.<RuntimeException>sneak(failure);
            }
        };
        runOnNewThread(task);
        return task;
    }

    private static void runOnNewThread(Runnable code) {
        var thread = new Thread(code);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The failures in the order in which they happened. */
    private static @Nullable FailedTask failures(FanOutTask<?>... tasks) {
        FailedTask latest = null;
        for (var task : tasks) {
            latest = new FailedTask(task, latest);
        }
        return latest;
    }

    private static FanOutTask<?> failedBody(Throwable failure) {
        var scope = new TaskScope<String>("Crawler.crawl", null, Thread::new) {
            @Override
            protected String body(TaskGroup group) {
                throw Throwables.<RuntimeException>sneak(failure);
            }
        };
        try {
            scope.runBody();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
        return (FanOutTask<?>) scope.failures().task();
    }

    @Test
    void noFailuresAreNoException() {
        assertThat(FailureGroup.of("Crawler.crawl", null)).isNull();
    }

    @Test
    void theMembersAreInTheOrderInWhichTheyHappened() {
        var thrown = FailureGroup.of("Crawler.crawl", failures(failed("one", first), failed("two", second)));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(first, second));
    }

    @Test
    void theMessageNamesTheTasks() {
        assertThat(FailureGroup.of("Crawler.crawl", failures(failed("one", first))))
                .hasMessage("1 task of Crawler.crawl failed: one: java.io.IOException: first");
        assertThat(FailureGroup.of("Crawler.crawl", failures(failed("one", first), failed("two", second))))
                .hasMessage("2 tasks of Crawler.crawl failed: one: java.io.IOException: first; "
                        + "two: java.lang.IllegalStateException: second");
    }

    @Test
    void aMemberIsReadAndNotReported() {
        var task = failed("one", first);

        FailureGroup.of("Crawler.crawl", failures(task));

        assertThat(task.status()).isEqualTo(TaskStatus.FAILED_READ);
    }

    @Test
    void aMemberLeadsToTheCaller() {
        var task = new Slot<String>(call, "one") {
            @Override
            protected String call() {
                throw new IllegalStateException("made in the task");
            }
        };
        runOnNewThread(task);

        FailureGroup.of("Crawler.crawl", failures(task));

        assertThat(task.exception().getStackTrace())
                .extracting(StackTraceElement::toString)
                .contains("Crawler.crawl.one(task started by)");
    }

    @Test
    void anErrorIsThrownAsItselfWithTheOthersSuppressed() {
        var error = new AssertionError("error");

        var thrown = FailureGroup.of("Crawler.crawl", failures(failed("one", first), failed("two", error)));

        assertThat(thrown).isSameAs(error);
        assertThat(error.getSuppressed()).containsExactly(first);
    }

    @Test
    void theFailureOfTheBodyIsTheLast() {
        var thrown = FailureGroup.of("Crawler.crawl", failures(failedBody(second), failed("one", first)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first, second);
    }

    @Test
    void aBodyThatPassesOnTheFailureOfATaskAddsNone() {
        var thrown = FailureGroup.of("Crawler.crawl", failures(failed("one", first), failedBody(first)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first);
    }

    @Test
    void aBodyThatPassesOnWhatReadingATaskThrewAddsNone() {
        var read = new ExecutionException(first);

        var thrown = FailureGroup.of("Crawler.crawl", failures(failed("one", first), failedBody(read)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first);
    }

    @Test
    void aBodyThatThrowsAnExceptionOfItsOwnWithThatCauseAddsIt() {
        var own = new IllegalArgumentException(first);

        var thrown = FailureGroup.of("Crawler.crawl", failures(failed("one", first), failedBody(own)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first, own);
    }

    @Test
    void theMessageNamesTheBody() {
        assertThat(FailureGroup.of("Crawler.crawl", failures(failedBody(second))))
                .hasMessage("1 task of Crawler.crawl failed: body: java.lang.IllegalStateException: second");
    }
}
