package dev.fanwise.examples.page;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Reads what a product page shows from a shop's services. */
abstract class ProductPages {

    /** A page without a product or a price is an error; one without reviews only shows less. */
    record Page(String product, String price, Outcome<List<String>> reviews) {}

    private final HttpClient http;
    private final URI shop;

    ProductPages(HttpClient http, URI shop) {
        this.http = http;
        this.shop = shop;
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page load(long id) throws IOException, InterruptedException;

    String product(long id) throws IOException, InterruptedException {
        return get("products/" + id);
    }

    String price(long id) throws IOException, InterruptedException {
        return get("prices/" + id);
    }

    List<String> reviews(long id) throws IOException, InterruptedException {
        return get("reviews/" + id).lines().toList();
    }

    String get(String path) throws IOException, InterruptedException {
        var uri = shop.resolve(path);
        var response = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(uri + " answered " + response.statusCode());
        }
        return response.body();
    }
}
