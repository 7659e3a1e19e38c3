package dev.fanwise.examples.trip;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TimeSource;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.function.Consumer;

/** Plans a trip twice, as the first requests of a client take longer, and prints the offer and where its time went. */
final class PlanTrip {

    private PlanTrip() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        plan(System.out::println, Thread::sleep);
    }

    static void plan(Consumer<String> console, Agency.Slowness slowness) throws IOException, InterruptedException {
        try (var agency = new Agency(slowness)) {
            var http = HttpClient.newHttpClient();
            new TripsFanOut(http, agency.uri()).plan("Lisbon", 7);

            var timeline = new Timeline(TimeSource.system());
            var trips = new TripsFanOut(FanOutOptions.defaults().withObserver(timeline), http, agency.uri());
            var offer = trips.plan("Lisbon", 7);

            console.accept(offer.flight() + ", " + offer.room() + ", " + offer.price() + " EUR");
            timeline.render().lines().forEach(console);
        }
    }
}
