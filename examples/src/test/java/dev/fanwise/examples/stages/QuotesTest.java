package dev.fanwise.examples.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import dev.fanwise.testing.FanOutExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FanOutExtension.class)
class QuotesTest {

    /** What has ended before is there at once. */
    private static final Duration NO_LONGER = Duration.ZERO;

    private final Gates gates = new Gates();
    private final Console console = new Console();
    private final Quotes quotes = new QuotesFanOut(this::ask, console);

    @Test
    void showsTheQuotesInStages() throws Exception {
        console.when("The first quote:", () -> gates.finishMeanwhile("Cole"))
                .when("Those of the next 0 seconds:", () -> gates.finish("Evans", "Ash", "Deaf"))
                .when("All others:", () -> gates.finish("Birk", "Frey"));

        quotes.show(List.of("Ash", "Birk", "Cole", "Deaf", "Evans", "Frey"), NO_LONGER);

        assertThat(console).hasToString("""
                The first quote:
                - Cole: 4 EUR
                Those of the next 0 seconds:
                - Ash: 3 EUR
                - Deaf has none
                - Evans: 5 EUR
                All others:
                - Birk: 4 EUR
                - Frey: 4 EUR
                """);
    }

    @Test
    void aStageThatNobodyIsLeftForIsLeftOut() throws Exception {
        console.when("The first quote:", () -> gates.finishMeanwhile("Ash"))
                .when("Those of the next 0 seconds:", () -> gates.finish("Birk"));

        quotes.show(List.of("Ash", "Birk"), NO_LONGER);
        quotes.show(List.of("Ash"), NO_LONGER);

        assertThat(console).hasToString("""
                The first quote:
                - Ash: 3 EUR
                Those of the next 0 seconds:
                - Birk: 4 EUR
                The first quote:
                - Ash: 3 EUR
                """);
    }

    private String ask(String supplier) throws IOException, InterruptedException {
        gates.pass(supplier);
        if (supplier.equals("Deaf")) {
            throw new IOException("Deaf has none");
        }
        return supplier.length() + " EUR";
    }
}
