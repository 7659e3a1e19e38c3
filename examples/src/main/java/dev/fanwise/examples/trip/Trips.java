package dev.fanwise.examples.trip;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the services of a travel agency for what makes an offer. The parameters of each task say what it waits for. */
abstract class Trips {

    /** Without a weather forecast it is an offer all the same. */
    record Offer(String flight, String room, int price, Outcome<String> weather) {}

    private final HttpClient http;
    private final URI agency;

    Trips(HttpClient http, URI agency) {
        this.http = http;
        this.agency = agency;
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Offer plan(String city, long customerId) throws IOException, InterruptedException;

    String flight(String city) throws IOException, InterruptedException {
        return get("flights/" + city);
    }

    String hotel(String city) throws IOException, InterruptedException {
        return get("hotels/" + city);
    }

    String room(@From("hotel") String hotel) throws IOException, InterruptedException {
        return get("rooms/" + hotel);
    }

    String customer(long customerId) throws IOException, InterruptedException {
        return get("customers/" + customerId);
    }

    int discount(@From("customer") String customer) throws IOException, InterruptedException {
        return Integer.parseInt(get("discounts/" + customer));
    }

    int price(String flight, String room, @From("discount") int discount) throws IOException, InterruptedException {
        return Integer.parseInt(get("prices/" + flight + "/" + room)) - discount;
    }

    String weather(String city) throws IOException, InterruptedException {
        return get("weather/" + city);
    }

    String get(String path) throws IOException, InterruptedException {
        var uri = agency.resolve(path);
        var response = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(uri + " answered " + response.statusCode());
        }
        return response.body();
    }
}
