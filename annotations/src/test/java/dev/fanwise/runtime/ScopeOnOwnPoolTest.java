package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskGroup;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A scope whose caller is the only thread of the pool that runs its tasks. */
class ScopeOnOwnPoolTest {

    private final AtomicBoolean hasRun = new AtomicBoolean();

    @Test
    void aTaskCreatedByATaskOnTheCallersThreadIsWaitedFor() throws Exception {
        var pool = new ForkJoinPool(1);
        try {
            var ranBeforeReturn = pool.submit(() -> runScope(pool)).get(20, TimeUnit.SECONDS);

            assertThat(ranBeforeReturn).isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean runScope(ForkJoinPool pool) throws InterruptedException {
        var scope =
                new TaskScope<Object>(
                        "Mirrors.crawl", FanOutOptions.defaults().withExecutor(pool), DaemonThreads.named("unused")) {
                    @Override
                    protected Object body(TaskGroup group) {
                        return group.createTask(() -> group.createTask(() -> hasRun.set(true)));
                    }
                };
        scope.runBody();
        scope.await();
        return hasRun.get();
    }
}
