package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No interrupt is left in a thread that goes on to other work, and none of the caller's is lost. */
class InterruptAccountTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Rule("C10")
    void aCancelledCallLeavesNoInterruptInAPooledThread(int size) throws Exception {
        var pool = Threads.newPool(size);
        try {
            var children = new ChildrenFanOut(pool);
            for (var round = 0; round < 2_000; round++) {
                var one = new Child<Integer>();
                var other = Child.<Integer>failing(new IOException("fails"));
                one.whenInterrupted(interrupt -> 1);
                if (size == 1) {
                    one.succeed(1);
                }

                assertThatThrownBy(() -> children.pairOrJoin(one, other)).isInstanceOf(IOException.class);

                for (var thread = 0; thread < size; thread++) {
                    assertThat(pool.submit(() -> Thread.currentThread().isInterrupted())
                                    .get())
                            .isFalse();
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @Rule("C10")
    void aTaskCancelledWhileItEndsLeavesNoInterruptInItsPooledThread() throws Exception {
        var pool = Threads.newPool(2);
        try {
            var children = new ChildrenFanOut(pool);
            for (var round = 0; round < 2_000; round++) {
                var one = new Child<Integer>();
                var other = new Child<Integer>();
                var call = Caller.start(() -> children.pairOrJoin(one, other));
                one.awaitStarted();
                other.awaitStarted();
                other.fail(new IOException("fails"));
                one.succeed(1);

                assertThat(call.thrown()).isInstanceOf(IOException.class);
                assertThat(call.wasLeftInterrupted()).isFalse();
                assertThat(pool.submit(() -> Thread.currentThread().isInterrupted())
                                .get())
                        .isFalse();
            }
        } finally {
            pool.shutdown();
        }
    }

    @EveryConcurrentThreadKind
    @Rule("I1")
    void noInterruptOfTheCallerIsLostOrAdded(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        for (var round = 0; round < 1_000; round++) {
            var one = new Child<Integer>();
            var other = new Child<Integer>();
            var mayEnd = new CountDownLatch(1);
            var wasThrown = new AtomicReference<Boolean>();
            var call = Caller.run(() -> {
                try {
                    children.pair(one, other);
                    wasThrown.set(false);
                } catch (InterruptedException interrupt) {
                    wasThrown.set(true);
                    if (Thread.currentThread().isInterrupted()) {
                        throw new AssertionError("one interrupt has come twice");
                    }
                }
                Tasks.awaitDeafWithStatus(mayEnd);
            });
            one.awaitStarted().succeed(1);
            other.awaitStarted().succeed(2);
            call.interrupt();
            mayEnd.countDown();

            assertThat(call.wasLeftInterrupted()).isNotEqualTo(wasThrown.get());
        }
    }

    @EveryThreadKind
    @Rule({"I1", "G5"})
    void aTaskThatThrowsCancellationDoesNotInterruptTheCaller(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);

        assertThatThrownBy(() -> children.pair(Child.failing(new CancellationException()), Child.returning(1)))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isFalse();
    }
}
