package guide.timeouts;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

abstract class Trips {

    // region: nested
    record Trip(String flight, Outcome<Weather> weather) {}

    @Gather(timeout = "2s")
    abstract Trip plan(String city) throws InterruptedException, TimeoutException;

    String flight(String city) {
        return "flight to " + city;
    }

    record Weather(String forecast) {}

    @Gather(timeout = "100ms")
    abstract Weather weather(String city) throws InterruptedException, TimeoutException;

    String forecast(String city) throws InterruptedException {
        new CountDownLatch(1).await(); // never answers
        return "rain in " + city;
    }
    // endregion

    // region: stages
    record Stay(String hotel, Outcome<String> car) {}

    @Gather
    abstract Stay book(String city) throws InterruptedException;

    String hotel(String city) {
        return "hotel in " + city;
    }

    CompletableFuture<String> car(String city) {
        return rental(city).orTimeout(100, TimeUnit.MILLISECONDS);
    }
    // endregion

    private static CompletableFuture<String> rental(String city) {
        return new CompletableFuture<String>().thenApply(car -> car + " in " + city);
    }

    public static void main(String[] args) throws InterruptedException, TimeoutException {
        var trips = new TripsFanOut();
        System.out.println(trips.plan("Rome"));
        System.out.println(trips.book("Rome"));
    }
}
