package dev.fanwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What people make of an outcome. */
class OutcomeTest {

    private final IOException failure = new IOException("no such page");
    private final Outcome<Integer> succeeded = Outcome.success(7);
    private final Outcome<Integer> failed = Outcome.failure(failure);
    private final Outcome<Integer> cancelled = Outcome.cancelled();

    @Test
    void theFactoriesMakeTheRecords() {
        assertThat(succeeded).isEqualTo(new Outcome.Success<>(7));
        assertThat(failed).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(cancelled).isEqualTo(new Outcome.Cancelled<>());
        assertThatThrownBy(() -> Outcome.failure(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void onlyAValueIsASuccess() {
        assertThat(succeeded.isSuccess()).isTrue();
        assertThat(failed.isSuccess()).isFalse();
        assertThat(cancelled.isSuccess()).isFalse();
    }

    @Test
    void foldMakesOneThingOfEach() {
        assertThat(List.of(succeeded, failed, cancelled))
                .extracting(outcome -> outcome.fold(value -> "value " + value, Throwable::getMessage, () -> "none"))
                .containsExactly("value 7", "no such page", "none");
    }

    @Test
    void mapChangesTheValueOnly() {
        assertThat(succeeded.map(value -> value * 2)).isEqualTo(Outcome.success(14));
        assertThat(failed.map(value -> value * 2)).isEqualTo(Outcome.failure(failure));
        assertThat(cancelled.map(value -> value * 2)).isEqualTo(Outcome.cancelled());
    }

    @Test
    void whatMapsChangeThrowsIsThrown() {
        var broken = new IllegalStateException();

        assertThatThrownBy(() -> succeeded.map(value -> {
                    throw broken;
                }))
                .isSameAs(broken);
    }

    @Test
    void orElseStandsForAValueThatDidNotCome() {
        assertThat(succeeded.orElse(0)).isEqualTo(7);
        assertThat(failed.orElse(0)).isZero();
        assertThat(cancelled.orElse(0)).isZero();
        assertThat(Outcome.<Integer>success(null).orElse(0)).isNull();
    }

    @Test
    void orElseThrowThrowsWhatIsUncheckedItself() {
        var unchecked = new IllegalStateException();
        var error = new StackOverflowError();

        assertThat(succeeded.orElseThrow()).isEqualTo(7);
        assertThatThrownBy(() -> Outcome.failure(unchecked).orElseThrow()).isSameAs(unchecked);
        assertThatThrownBy(() -> Outcome.failure(error).orElseThrow()).isSameAs(error);
        assertThatThrownBy(cancelled::orElseThrow).isInstanceOf(CancellationException.class);
    }

    @Test
    void orElseThrowThrowsWhatIsCheckedAsACause() {
        assertThatThrownBy(failed::orElseThrow)
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
    }

    @Test
    void orElseThrowThrowsAnExceptionOfOnesOwn() {
        assertThatThrownBy(() -> failed.orElseThrow(IOException::new))
                .isInstanceOf(IOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> cancelled.orElseThrow(IOException::new))
                .hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void aStreamLeavesOutWhatHasNoValue() {
        assertThat(List.of(succeeded, failed, cancelled).stream().flatMap(Outcome::stream))
                .containsExactly(7);
        assertThat(Outcome.success(null).stream()).containsExactly((Object) null);
    }
}
