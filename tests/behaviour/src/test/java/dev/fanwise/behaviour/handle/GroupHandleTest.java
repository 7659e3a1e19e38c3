package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Groups as handles: the call returns at once. */
class GroupHandleTest extends HandleFixture {

    @EveryConcurrentThreadKind
    @Rule("H1")
    void aGroupReturnsAtOnceAndItsHandleHasTheResult(Threads threads) throws Exception {
        var pair = on(threads).pair(a, b);
        a.awaitStarted();
        b.awaitStarted();
        assertThat(pair.isDone()).isFalse();
        a.succeed(1);

        b.succeed(2);

        assertThat(pair.get()).isEqualTo(new Groups.Pair(1, 2));
        assertThat(pair.isDone()).isTrue();
        assertThat(pair.outcome()).isEqualTo(new Outcome.Success<>(new Groups.Pair(1, 2)));
    }

    @EveryConcurrentThreadKind
    @Rule("H1")
    void aGroupMayBeAFuture(Threads threads) {
        var values = on(threads).futureValues(List.of(a, b)).thenApply(List::size);
        a.succeed(1);
        b.succeed(2);

        assertThat(values.join()).isEqualTo(2);
    }

    @EveryConcurrentThreadKind
    @Rule("H1")
    void everyAnnotationHasHandles(Threads threads) throws Exception {
        var groups = on(threads);
        a.succeed(1);

        assertThat(groups.outcomes(List.of(a)).get()).containsExactly(new Outcome.Success<>(1));
        assertThat(groups.forEach(List.of(a)).get()).isNull();
        assertThat(groups.firstCompleted(List.of(a)).get().done()).hasSize(1);
        assertThat(groups.fastest(List.of(a)).join()).isEqualTo(1);
        assertThat(groups.scope(List.of(a)).get()).containsExactly(1);
    }

    @EveryConcurrentThreadKind
    @Rule({"G3", "H1"})
    void g3_theFailureIsInTheHandleAsTheVeryObject(Threads threads) throws Exception {
        a.fail(failure);
        var pair = on(threads).pair(a, b);

        assertThat(pair.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThatThrownBy(pair::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    @Rule({"G3", "H1"})
    void g3_theFailureIsInTheFutureAsTheVeryObject(Threads threads) {
        a.fail(failure);
        var pair = on(threads).futurePair(a, b);

        assertThatThrownBy(pair::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    @Rule({"H1", "TG19"})
    void aFailedScopeHasItsGroupInTheHandle(Threads threads) throws Exception {
        a.fail(failure);

        assertThat(on(threads).scope(List.of(a, b)).await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(((ExceptionGroup) ended.exception()).exceptions())
                                .containsExactly(failure));
    }

    @EveryConcurrentThreadKind
    @Rule({"H1", "T2"})
    void aTimeoutIsInTheHandle(Threads threads) throws Exception {
        assertThat(on(threads).timed(List.of(a)).await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(ended.exception()).isExactlyInstanceOf(TimeoutException.class));
    }
}
