package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.TaskGroup;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The deadline of a scope, which a thread of its own keeps while the body runs. */
class ScopeDeadlineTest {

    /** Starting a thread takes until its code has ended. */
    private static final ThreadFactory SLOW_START = code -> new Thread(code) {
        @Override
        public void start() {
            run();
        }
    };

    @Test
    void aDeadlineThatPassesBeforeTheBodyHasBegunIsATimeout() {
        var began = new AtomicBoolean();
        var scope = new TaskScope<String>("Crawler.crawl", null, SLOW_START) {
            @Override
            protected String body(TaskGroup group) {
                began.set(true);
                return "body";
            }
        };

        assertThatThrownBy(() -> scope.runBody(Deadline.after(Duration.ofNanos(1))))
                .isInstanceOf(TimeoutException.class);
        assertThat(began).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }
}
