package comingfrom.completablefuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page says is the same, is the same. */
final class BeforeAndAfterTest {

    private static final List<String> SELLERS =
            IntStream.range(0, 30).mapToObj(i -> "seller " + i).toList();

    private final WithFutures before = new WithFutures(Thread::startVirtualThread);
    private final WithFanOuts after = new WithFanOutsFanOut();

    @Test
    void theFailureIsThrownAsItIs() {
        assertThatThrownBy(() -> before.load(1))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no reviews of 1");
        assertThatThrownBy(() -> after.load(1))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no reviews of 1");
    }

    @Test
    void aPageMayHaveNoReviews() throws Exception {
        assertThat(before.loadAnyway(1).product()).isEqualTo(after.loadAnyway(1).product());
    }

    @Test
    void aTicketNeedsTheProductAndTheFee() throws Exception {
        assertThat(before.ticket(1, "7A"))
                .isEqualTo(after.sell(1, "7A").ticket())
                .isEqualTo("product 1 with a fee for 7A");
    }

    @Test
    void theFirstPriceThatComesWins() throws Exception {
        var sellers = List.of("closed", "slow", "open");
        assertThat(before.anyPrice(sellers).join())
                .isEqualTo(after.anyPrice(sellers))
                .isEqualTo("price of open");
    }

    @Test
    void noPriceIsAFailure() {
        assertThatThrownBy(() -> before.anyPrice(List.of("closed")).join())
                .hasRootCauseMessage("closed does not answer");
        assertThatThrownBy(() -> after.anyPrice(List.of("closed")))
                .hasSuppressedException(new IOException("closed does not answer"));
    }

    @Test
    void aLatePriceIsATimeout() {
        assertThatThrownBy(() -> before.priceInTime("slow").join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> after.pricesInTime(List.of("slow"))).isInstanceOf(TimeoutException.class);
        assertThat(after.hasSlowEnded()).isTrue();
        assertThat(before.hasSlowEnded()).isFalse();
    }

    @Test
    void thePricesOfManyComeInOrder() throws Exception {
        assertThat(before.pricesOfMany(SELLERS))
                .isEqualTo(after.pricesOfMany(SELLERS))
                .hasSize(30);
    }
}
