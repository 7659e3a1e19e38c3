package com.example.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.slf4j.MDC;

/** What pages are made of, over HTTP. Each request says for which user it is. */
final class Backend {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    Backend(String address) {
        this.address = address;
    }

    String get(String path) throws IOException, InterruptedException {
        var response = client.send(request(path), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers with " + response.statusCode());
        }
        return response.body();
    }

    /** The same, in a way that an interrupt does not end. */
    String getUninterruptibly(String path) {
        return client.sendAsync(request(path), BodyHandlers.ofString()).join().body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/" + path))
                .header("X-User", String.valueOf(MDC.get("user")))
                .build();
    }
}
