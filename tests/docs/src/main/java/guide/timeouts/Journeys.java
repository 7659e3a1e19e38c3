package guide.timeouts;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

abstract class Journeys {

    // region: slot
    record Journey(String flight, @From(timeout = "100ms") Outcome<String> weather) {}

    @Gather(timeout = "2s")
    abstract Journey plan(String city) throws InterruptedException, TimeoutException;
    // endregion

    String flight(String city) {
        return "flight to " + city;
    }

    String weather(String city) throws InterruptedException {
        new CountDownLatch(1).await(); // never answers
        return "rain in " + city;
    }
}
