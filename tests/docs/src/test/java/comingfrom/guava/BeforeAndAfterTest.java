package comingfrom.guava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page says is the same, is the same. */
final class BeforeAndAfterTest {

    private static final List<String> SELLERS =
            IntStream.range(0, 30).mapToObj(i -> "seller " + i).toList();

    private final WithGuava before = new WithGuava(Executors.newVirtualThreadPerTaskExecutor());
    private final WithFanOuts after = new WithFanOutsFanOut();

    @Test
    void theFailureIsThrown() {
        assertThatThrownBy(() -> before.load(1))
                .isExactlyInstanceOf(IOException.class)
                .hasCause(new IOException("no reviews of 1"));
        assertThatThrownBy(() -> after.load(1))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no reviews of 1");
    }

    @Test
    void aPageMayHaveNoReviews() throws Exception {
        assertThat(before.loadAnyway(1).product()).isEqualTo(after.loadAnyway(1).product());
    }

    @Test
    void aMissingPriceIsNullOrAFailure() throws Exception {
        var sellers = List.of("open", "closed");
        assertThat(before.pricesOrNull(sellers)).isEqualTo(Arrays.asList("price of open", null));
        assertThat(after.pricesOrFailures(sellers).get(0)).isEqualTo(new Outcome.Success<>("price of open"));
        assertThat(after.pricesOrFailures(sellers).get(1)).isInstanceOf(Outcome.Failure.class);
    }

    @Test
    void theFirstPriceThatComesWins() throws Exception {
        var sellers = List.of("closed", "slow", "open");
        assertThat(before.anyPrice(sellers)).isEqualTo(after.anyPrice(sellers)).isEqualTo("price of open");
    }

    @Test
    void aLatePriceIsATimeoutAndTheTaskIsStopped() throws Exception {
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            assertThatThrownBy(() -> before.pricesInTime(List.of("slow"), clock).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
        assertThatThrownBy(() -> after.pricesInTime(List.of("slow"))).isInstanceOf(TimeoutException.class);
        before.awaitEndOfSlow();
        after.awaitEndOfSlow();
    }

    @Test
    void thePricesOfManyComeInOrder() throws Exception {
        assertThat(before.pricesOfMany(SELLERS))
                .isEqualTo(after.pricesOfMany(SELLERS))
                .hasSize(30);
    }

    @Test
    void cancellingAllCancelsEach() throws Exception {
        before.cancelSlowPrice();
        after.cancelSlowPrice();
    }
}
