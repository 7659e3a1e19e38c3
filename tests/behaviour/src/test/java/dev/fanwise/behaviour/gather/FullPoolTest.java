package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fan-outs on pools whose threads are few, or are all callers themselves. */
class FullPoolTest {

    private static FanOutOptions withHelpingCallers(Executor pool) {
        return FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
    }

    @Test
    @Rule({"P2", "B1"})
    void aPoolOfOneThreadRunsABoundOfSeveral() throws Exception {
        var pool = Threads.newPool(1);
        try {
            var bounded = new BoundedFanOut(pool);

            assertThat(bounded.copyOf(1, 2, 3, 4, 5, 6)).containsExactly(1, 2, 3, 4, 5, 6);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @Rule("P3")
    void aPoolFullOfItsOwnCallersDoesNotDeadlock() throws Exception {
        var pool = Threads.newPool(2);
        try {
            var bounded = new BoundedFanOut(withHelpingCallers(pool));
            var bothIn = new CountDownLatch(2);
            var calls = Stream.generate(() -> pool.submit(() -> {
                        bothIn.countDown();
                        bothIn.await();
                        return bounded.copyOf(1, 2, 3);
                    }))
                    .limit(2)
                    .toList();

            for (var call : calls) {
                assertThat(call.get()).containsExactly(1, 2, 3);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @Rule("P3")
    void anUnboundedCallOnAPoolFullOfItsOwnCallersDoesNotDeadlock() throws Exception {
        var pool = Threads.newPool(2);
        try {
            var children = new ChildrenFanOut(withHelpingCallers(pool));
            var bothIn = new CountDownLatch(2);
            var calls = Stream.generate(() -> pool.submit(() -> {
                        bothIn.countDown();
                        bothIn.await();
                        return children.values(Arrays.asList(Child.returning(1), Child.returning(2)));
                    }))
                    .limit(2)
                    .toList();

            for (var call : calls) {
                assertThat(call.get()).containsExactly(1, 2);
            }
        } finally {
            pool.shutdown();
        }
    }
}
