package dev.fanwise.engine.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskGroup;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.Slot;
import dev.fanwise.runtime.TaskScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** How the failures of a call become one exception. */
class FailureGroupTest {

    private final IOException first = new IOException("first");
    private final IllegalStateException second = new IllegalStateException("second");
    private final FanOut call = new FanOut("Crawler.crawl", FanOutOptions.defaults());

    private FanOutTask<?> failed(String name, Throwable failure) {
        var task = new Slot<String>(call, name) {
            @Override
            protected String call() {
                throw Thrown.<RuntimeException>sneak(failure);
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

    private static FanOutTask<?> failedBody(Throwable failure) {
        var scope = new TaskScope<String>("Crawler.crawl", FanOutOptions.defaults(), Thread::new) {
            @Override
            protected String body(TaskGroup group) {
                throw Thrown.<RuntimeException>sneak(failure);
            }
        };
        try {
            scope.runBody();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
        return Objects.requireNonNull(((Coordinator) scope).failures).task();
    }

    @Test
    void noFailuresAreNoException() {
        assertThat(FailureGroup.of("Crawler.crawl", List.of())).isNull();
    }

    @Test
    void theMembersAreInTheOrderInWhichTheyHappened() {
        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failed("two", second)));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(first, second));
    }

    @Test
    void theMessageNamesTheTasks() {
        assertThat(FailureGroup.of("Crawler.crawl", List.of(failed("one", first))))
                .hasMessage("1 task of Crawler.crawl failed: one: java.io.IOException: first");
        assertThat(FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failed("two", second))))
                .hasMessage("2 tasks of Crawler.crawl failed: one: java.io.IOException: first; "
                        + "two: java.lang.IllegalStateException: second");
    }

    @Test
    void aMemberIsReadAndNotReported() {
        var task = failed("one", first);

        FailureGroup.of("Crawler.crawl", List.of(task));

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

        FailureGroup.of("Crawler.crawl", List.of(task));

        assertThat(Objects.requireNonNull(task.exception()).getStackTrace())
                .extracting(StackTraceElement::toString)
                .contains("Crawler.crawl.one(task started by)");
    }

    @Test
    void anErrorIsThrownAsItselfWithTheOthersSuppressed() {
        var error = new AssertionError("error");

        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failed("two", error)));

        assertThat(thrown).isSameAs(error);
        assertThat(error.getSuppressed()).containsExactly(first);
    }

    @Test
    void theFailureOfTheBodyIsTheLast() {
        var thrown = FailureGroup.of("Crawler.crawl", List.of(failedBody(second), failed("one", first)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first, second);
    }

    @Test
    void aBodyThatPassesOnTheFailureOfATaskAddsNone() {
        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failedBody(first)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first);
    }

    @Test
    void aBodyThatPassesOnWhatReadingATaskThrewAddsNone() {
        var read = new ExecutionException(first);

        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failedBody(read)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first);
    }

    @Test
    void aBodyThatThrowsAnExceptionOfItsOwnWithThatCauseAddsIt() {
        var own = new IllegalArgumentException(first);

        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failedBody(own)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first, own);
    }

    @Test
    void theMessageNamesTheBody() {
        assertThat(FailureGroup.of("Crawler.crawl", List.of(failedBody(second))))
                .hasMessage("1 task of Crawler.crawl failed: body: java.lang.IllegalStateException: second");
    }

    @Test
    void aTaskThatPassesOnWhatReadingAnotherThrewAddsNone() {
        var read = new IllegalStateException(new ExecutionException(first));

        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("reader", read), failed("read", first)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first);
    }

    @Test
    void theVeryFailureOfTwoTasksIsOne() {
        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", first), failed("two", first)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(first);
    }

    @Test
    void failuresThatWrapEachOtherAreAllThere() {
        var one = new IllegalStateException("one");
        var two = new ExecutionException(one);
        one.initCause(new ExecutionException(two));

        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", one), failed("two", two)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(one, two);
    }

    @Test
    void theMessageNamesTheFirstHundredAndTheNumberOfTheOthers() {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var index = 0; index < 105; index++) {
            tasks.add(failed("task" + index, new IllegalStateException("failure")));
        }

        var thrown = FailureGroup.of("Crawler.crawl", tasks);

        assertThat(thrown)
                .hasMessageStartingWith("105 tasks of Crawler.crawl failed: task0: ")
                .hasMessageContaining("task99: ")
                .hasMessageNotContaining("task100: ")
                .hasMessageEndingWith("; and 5 more");
        assertThat(((ExceptionGroup) thrown).exceptions()).hasSize(105);
    }

    /** A failure whose own methods throw. */
    private static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }
    }

    @Test
    void aFailureWhoseOwnMethodsThrowIsAMember() {
        var faulty = new Faulty();

        var thrown = FailureGroup.of("Crawler.crawl", List.of(failed("one", faulty)));

        assertThat(((ExceptionGroup) thrown).exceptions()).containsExactly(faulty);
    }
}
