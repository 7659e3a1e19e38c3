package dev.fanwise.behaviour.http;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Requests that are asynchronous already. */
abstract class Fetches {

    private final HttpClient client = HttpClient.newHttpClient();

    @Gather("fetch")
    abstract List<HttpResponse<String>> fetchAll(@Each List<URI> pages) throws InterruptedException;

    CompletableFuture<HttpResponse<String>> fetch(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }
}
