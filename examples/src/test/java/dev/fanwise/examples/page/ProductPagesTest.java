package dev.fanwise.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.examples.page.ProductPages.Page;
import dev.fanwise.testing.FanOutExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class ProductPagesTest {

    @Test
    void missingReviewsLeaveThePageWhole() throws Exception {
        try (var shop = new Shop()) {
            var page = pages(shop.uri()).load(42);

            assertThat(page.product()).isEqualTo("Teapot");
            assertThat(page.price()).isEqualTo("19.90 EUR");
            assertThat(page.reviews())
                    .isInstanceOfSatisfying(
                            Outcome.Failure.class,
                            failure -> assertThat(failure.exception())
                                    .isInstanceOf(IOException.class)
                                    .hasMessage(shop.uri() + "reviews/42 answered 503"));
        }
    }

    @Test
    void aMissingProductIsAnError() throws Exception {
        try (var shop = new Shop()) {
            assertThatThrownBy(() -> pages(shop.uri()).load(7))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("/7 answered 404");
        }
    }

    @Test
    void showsWhatThereIs() {
        var reviews = new Outcome.Success<>(List.of("Pours well", "Heavy"));

        assertThat(ShowPage.render(new Page("Teapot", "19.90 EUR", reviews))).isEqualTo("""
                Teapot, 19.90 EUR
                - Pours well
                - Heavy
                """);
        assertThat(ShowPage.render(new Page("Teapot", "19.90 EUR", new Outcome.Failure<>(new IOException("busy")))))
                .isEqualTo("""
                        Teapot, 19.90 EUR
                        (no reviews: busy)
                        """);
    }

    private static ProductPages pages(URI shop) {
        return new ProductPagesFanOut(HttpClient.newHttpClient(), shop);
    }
}
