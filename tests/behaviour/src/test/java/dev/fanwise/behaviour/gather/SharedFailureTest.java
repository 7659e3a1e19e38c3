package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.runtime.GivenFanOut;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One failure at several places of a call that leaves its tasks running: it is told of once. */
class SharedFailureTest extends GatherFixture {

    abstract static class Watching {
        @Gather
        abstract <T> List<T> all(@Each Stream<Task<T>> tasks) throws InterruptedException;
    }

    private static Watching watching(Threads threads) {
        return threads.create(SharedFailureTest_WatchingFanOut::new, SharedFailureTest_WatchingFanOut::new);
    }

    @EveryConcurrentThreadKind
    @Rule({"G14", "L4"})
    void g14_aFailureThatWasThrownIsNotReportedWhenItComesToItsSecondPlace(Threads threads) {
        var shared = DaemonTask.<Integer>start(a::run);
        var hasThrown = new CountDownLatch(1);
        var secondPlaceIsTold = new CountDownLatch(1);
        // Places are told in their order: the first, then this, which waits until the call is over, then the second.
        var places = Stream.of(1, 2).map(place -> {
            if (place == 2) {
                shared.toCompletableFuture().whenComplete((value, thrown) -> Tasks.await(hasThrown));
            }
            return shared;
        });
        var call = Caller.start(() -> watching(threads).all(places)).awaitParked();
        shared.toCompletableFuture().whenComplete((value, thrown) -> secondPlaceIsTold.countDown());
        a.awaitStarted().fail(second);
        assertThat(call.thrown()).isSameAs(second);

        hasThrown.countDown();

        Tasks.await(secondPlaceIsTold);
        assertThat(reports.countOf(second)).isZero();
    }

    /** Between leaving its tasks and throwing, as a generated method does it in two steps. */
    @Test
    @Rule({"G14", "L4"})
    void g14_norWhenItComesThereBeforeTheCallHasThrown() throws Exception {
        var first = new CompletableFuture<Integer>();
        var last = new CompletableFuture<Integer>();
        var call = new GivenFanOut<Integer>("Watching.all", "tasks", FanOutOptions.defaults());
        call.start(List.of(first, last));
        first.completeExceptionally(second);
        call.await();
        call.leave();

        last.completeExceptionally(second);

        assertThatThrownBy(() -> {
                    throw call.failure();
                })
                .isSameAs(second);
        assertThat(reports.countOf(second)).isZero();
    }

    @EveryConcurrentThreadKind
    @Rule({"G14", "L1"})
    void g14_aFailureAfterTheCallIsItsHandlesOwn(Threads threads) {
        var failing = DaemonTask.<Integer>start(a::run);
        var shared = DaemonTask.<Integer>start(b::run);
        var call = Caller.start(() -> watching(threads).all(Stream.of(shared, failing, shared)))
                .awaitParked();
        a.awaitStarted().fail(second);
        assertThat(call.thrown()).isSameAs(second);

        var late = new IllegalStateException("late");
        b.awaitStarted().fail(late);

        assertThatThrownBy(shared::get).hasCause(late);
        assertThat(reports.countOf(late)).isZero();
        assertThat(reports.countOf(second)).isZero();
    }
}
