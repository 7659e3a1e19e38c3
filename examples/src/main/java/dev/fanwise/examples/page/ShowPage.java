package dev.fanwise.examples.page;

import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;

/** Prints the page of one product. */
final class ShowPage {

    private ShowPage() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var shop = new Shop()) {
            var pages = new ProductPagesFanOut(HttpClient.newHttpClient(), shop.uri());
            System.out.print(render(pages.load(42)));
        }
    }

    static String render(ProductPages.Page page) {
        var text = new StringBuilder();
        text.append(page.product()).append(", ").append(page.price()).append('\n');
        if (page.reviews() instanceof Success<List<String>> reviews) {
            reviews.value().forEach(review -> text.append("- ").append(review).append('\n'));
        } else if (page.reviews() instanceof Failure<List<String>> failure) {
            text.append("(no reviews: ")
                    .append(failure.exception().getMessage())
                    .append(")\n");
        }
        return text.toString();
    }
}
