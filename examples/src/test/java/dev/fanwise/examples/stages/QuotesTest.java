package dev.fanwise.examples.stages;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.examples.Console;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class QuotesTest {

    /** How long a supplier takes. */
    private static final Map<String, Duration> DURATIONS = Map.of(
            "Cole", ofSeconds(1),
            "Evans", ofMillis(1_500),
            "Ash", ofSeconds(2),
            "Deaf", ofMillis(2_999),
            "Birk", ofMillis(3_001),
            "Frey", ofSeconds(8));

    private static final Duration PATIENCE = ofSeconds(2);

    private final VirtualTime time = new VirtualTime();
    private final Console console = new Console();
    private final Quotes quotes = quotes(time, console);

    private static Quotes quotes(VirtualTime time, Console console) {
        return new QuotesFanOut(
                time.options(),
                supplier -> {
                    time.sleep(DURATIONS.get(supplier));
                    if (supplier.equals("Deaf")) {
                        throw new IOException("Deaf has none");
                    }
                    return supplier.length() + " EUR after " + time.now().toMillis() + " ms";
                },
                console);
    }

    @Test
    void showsTheQuotesInStages() throws Exception {
        quotes.show(List.of("Ash", "Birk", "Cole", "Deaf", "Evans", "Frey"), PATIENCE);

        assertThat(console).hasToString("""
                The first quote:
                - Cole: 4 EUR after 1000 ms
                Those of the next 2 seconds:
                - Ash: 3 EUR after 2000 ms
                - Deaf has none
                - Evans: 5 EUR after 1500 ms
                All others:
                - Birk: 4 EUR after 3001 ms
                - Frey: 4 EUR after 8000 ms
                """);
        assertThat(time.now()).isEqualTo(ofSeconds(8));
    }

    @Test
    void aStageIsShownWhenItsTimeIsOver() throws Exception {
        var call = Task.start(time, () -> {
            quotes.show(List.of("Cole", "Frey"), PATIENCE);
            return null;
        });

        time.advance(ofMillis(2_999));
        assertThat(console.lines()).doesNotContain("All others:");
        time.advance(ofMillis(1));
        assertThat(console.lines()).endsWith("All others:");

        call.get();
    }

    @Test
    void aStageWithNoOneLeftIsLeftOut() throws Exception {
        quotes.show(List.of("Ash", "Evans"), PATIENCE);
        quotes.show(List.of("Ash"), PATIENCE);

        assertThat(console).hasToString("""
                The first quote:
                - Evans: 5 EUR after 1500 ms
                Those of the next 2 seconds:
                - Ash: 3 EUR after 2000 ms
                The first quote:
                - Ash: 3 EUR after 4000 ms
                """);
    }

    @Test
    void eachQuoteIsShownOnceInEveryOrder() {
        var checked = EveryOrder.of(() -> {
                    var shown = new Console();
                    quotes(new VirtualTime(), shown).show(List.of("Cole", "Deaf", "Frey"), PATIENCE);
                    assertThat(shown.lines())
                            .filteredOn(line -> line.startsWith("- "))
                            .extracting(line -> line.substring(2, 6))
                            .containsExactlyInAnyOrder("Cole", "Deaf", "Frey");
                })
                .atMost(200)
                .check();

        assertThat(checked.run()).isGreaterThan(100);
    }
}
