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
        var request = HttpRequest.newBuilder(URI.create(address + "/" + path))
                .header("X-User", String.valueOf(MDC.get("user")))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers with " + response.statusCode());
        }
        return response.body();
    }
}
