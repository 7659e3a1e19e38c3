package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskGroup;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The time limit of a scope, which the clock keeps while the body runs. */
class ScopeDeadlineTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final HandTime time = new HandTime();
    private final FanOutOptions options = FanOutOptions.defaults().withTime(time);

    @Test
    void aLimitThatHasPassedBeforeTheBodyBeginsIsATimeout() throws Exception {
        var began = new AtomicBoolean();
        var scope = new TaskScope<Boolean>("Crawler.crawl", options, DaemonThreads.named("task")) {
            @Override
            protected Boolean body(TaskGroup group) {
                return began.getAndSet(true);
            }
        };
        scope.limitTime(LIMIT);
        time.pass(LIMIT);

        scope.runBody();

        assertThatThrownBy(scope::awaitInTime)
                .isInstanceOf(TimeoutException.class)
                .hasMessage("Crawler.crawl did not complete within PT1M: its body was not started");
        assertThat(began).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aTimeoutInterruptsTheBodyAndNamesIt() {
        var runs = new CountDownLatch(1);
        var call = Caller.start(() -> {
            var scope = new TaskScope<Object>("Crawler.crawl", options, DaemonThreads.named("task")) {
                @Override
                protected Object body(TaskGroup group) throws InterruptedException {
                    group.createTask("fetch", () -> {
                        runs.countDown();
                        return Tasks.waitForInterrupt();
                    });
                    return Tasks.waitForInterrupt();
                }
            };
            scope.limitTime(LIMIT);
            scope.runBody();
            try {
                return scope.awaitInTime();
            } finally {
                scope.cancelAndJoin();
            }
        });
        Tasks.await(runs);

        time.pass(LIMIT);

        assertThat(call.thrown())
                .isInstanceOf(TimeoutException.class)
                .hasMessage("Crawler.crawl did not complete within PT1M: fetch, body had not completed");
        assertThat(call.wasLeftInterrupted()).isFalse();
    }
}
