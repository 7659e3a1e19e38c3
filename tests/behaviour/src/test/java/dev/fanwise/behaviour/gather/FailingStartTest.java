package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that fails cancels and joins what was started. */
class FailingStartTest extends GatherFixture {

    /** Starts so many tasks on threads of their own, and refuses the next. */
    private static Executor failingAfter(int starts, Throwable failure, List<Child<Integer>> started) {
        var count = new AtomicInteger();
        return command -> {
            var index = count.getAndIncrement();
            if (index == starts) {
                Tasks.throwUnchecked(failure);
            }
            var thread = new Thread(command, "started");
            thread.setDaemon(true);
            thread.start();
            started.get(index).awaitStarted();
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    @Rule("G24")
    @Peer({"StructuredTaskScopeTest.testForkRejectedExecutionException", "StructuredTaskScopeTest.testOnForkThrows"})
    void aRejectedStartCancelsAndJoinsTheSlotsBefore(int starts) {
        var rejection = new RejectedExecutionException("full");
        var started = List.of(a, b, c);
        var children = new ChildrenFanOut(failingAfter(starts, rejection, started));

        assertThatThrownBy(() -> children.triple(a, b, c)).isSameAs(rejection);

        assertThat(started.subList(0, starts)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
        assertThat(started.subList(starts, 3)).noneMatch(Child::hasStarted);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    @Rule("G24")
    void aRejectedStartCancelsAndJoinsTheElementsBefore(int starts) {
        var rejection = new RejectedExecutionException("full");
        var started = List.of(a, b, c);
        var children = new ChildrenFanOut(failingAfter(starts, rejection, started));

        assertThatThrownBy(() -> children.values(started)).isSameAs(rejection);

        assertThat(started.subList(0, starts)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
        assertThat(started.subList(starts, 3)).noneMatch(Child::hasStarted);
    }

    @Test
    @Rule("G24")
    void aStartWithoutMemoryCancelsAndJoins() {
        var error = new OutOfMemoryError("unable to create native thread");
        var children = new ChildrenFanOut(failingAfter(1, error, List.of(a, b)));

        assertThatThrownBy(() -> children.pair(a, b)).isSameAs(error);

        assertThat(a.hasEnded()).isTrue();
    }

    @Test
    @Rule("G24")
    void aStartThatFailsCarriesTheFailuresOfTheCleanup() {
        var rejection = new RejectedExecutionException("full");
        var failure = new IOException("cleanup");
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var children = new ChildrenFanOut(failingAfter(1, rejection, List.of(a, b)));

        assertThatThrownBy(() -> children.pair(a, b)).isSameAs(rejection);

        assertThat(rejection.getSuppressed()).containsExactly(failure);
    }
}
