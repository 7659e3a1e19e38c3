package dev.fanwise.examples.trip;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.examples.Console;
import dev.fanwise.examples.trip.Agency.Service;
import dev.fanwise.examples.trip.Trips.Offer;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class TripsTest {

    private static final HttpClient UNUSED = HttpClient.newHttpClient();
    private static final URI NOWHERE = URI.create("http://unused/");
    private static final String NONE = "none";
    private static final Offer OFFER = new Offer("TAP-1357", "room-7", 380, new Outcome.Success<>("sun"));

    /** The same method without HTTP: the annotation stands here again, so that a class is generated for this type. */
    abstract static class FakeTrips extends Trips {

        private final VirtualTime time;
        private final List<String> log;
        private final String missing;

        FakeTrips(VirtualTime time, List<String> log, String missing) {
            super(UNUSED, NOWHERE);
            this.time = time;
            this.log = log;
            this.missing = missing;
        }

        @Override
        @Gather(onFailure = CANCEL_AND_JOIN)
        abstract Offer plan(String city, long customerId) throws IOException, InterruptedException;

        @Override
        String get(String path) throws IOException, InterruptedException {
            log.add(path);
            var service = serviceOf(path);
            time.sleep(ofMillis(service.millis()));
            if (path.startsWith(missing) || EveryOrder.choose("no " + path)) {
                throw new IOException("no " + path);
            }
            return service.answer();
        }
    }

    private static Service serviceOf(String path) {
        return Agency.SERVICES.stream()
                .filter(each -> ("/" + path).startsWith(each.path()))
                .findFirst()
                .orElseThrow();
    }

    private final VirtualTime time = new VirtualTime();
    private final List<String> log = new ArrayList<>(); // one thread runs at a time

    @Test
    void eachServiceIsAskedOnceAndAsSoonAsCanBe() throws Exception {
        assertThat(new TripsTest_FakeTripsFanOut(time.options(), time, log, NONE).plan("Lisbon", 7))
                .isEqualTo(OFFER);

        assertThat(log)
                .containsExactlyInAnyOrder(
                        "flights/Lisbon",
                        "hotels/Lisbon",
                        "customers/7",
                        "weather/Lisbon",
                        "discounts/ada",
                        "rooms/Baixa",
                        "prices/TAP-1357/room-7");
        assertThat(time.now()).as("hotel, room and price").isEqualTo(ofMillis(140 + 160 + 90));
    }

    @Test
    void theTimelineShowsTheCriticalPath() throws Exception {
        var timeline = new Timeline(time);

        new TripsTest_FakeTripsFanOut(time.options().withObserver(timeline), time, log, NONE).plan("Lisbon", 7);

        assertThat(timeline.render().lines())
                .containsExactly(
                        "customer  |-------                                           |   0 to  60 ms",
                        "weather   |--------                                          |   0 to  70 ms",
                        "hotel     |#################                                 |   0 to 140 ms *",
                        "flight    |-----------------------                           |   0 to 180 ms",
                        "discount  |       ----------                                 |  60 to 140 ms",
                        "room      |                 ####################             | 140 to 300 ms *",
                        "price     |                                      ########### | 300 to 390 ms *",
                        "critical path: hotel -> room -> price");
    }

    @Test
    void withoutARoomThereIsNoPriceAndNoOffer() {
        var trips = new TripsTest_FakeTripsFanOut(time.options(), time, log, "rooms/");

        assertThatThrownBy(() -> trips.plan("Lisbon", 7)).hasMessage("no rooms/Baixa");

        assertThat(log).noneMatch(path -> path.startsWith("prices/"));
        assertThat(time.now()).isEqualTo(ofMillis(140 + 160));
    }

    @Test
    void inEveryOrderThereIsAnOfferOrTheFailureOfWhatItNeeds() {
        var checked = EveryOrder.of(() -> {
                    var its = new VirtualTime();
                    try {
                        var offer = new TripsTest_FakeTripsFanOut(its.options(), its, new ArrayList<>(), NONE)
                                .plan("Lisbon", 7);
                        assertThat(offer.price()).isEqualTo(380);
                    } catch (IOException failure) {
                        assertThat(failure.getMessage()).doesNotStartWith("no weather/");
                    }
                })
                .withoutTimeouts()
                .atMost(200)
                .check();

        assertThat(checked.run()).isGreaterThan(100);
    }

    @Test
    void theProgramPrintsTheOfferAndATimeline() throws Exception {
        var console = new Console();

        PlanTrip.plan(console, millis -> {});

        assertThat(console.lines()).hasSize(9).startsWith("TAP-1357, room-7, 380 EUR");
        assertThat(console.lines())
                .last()
                .asString()
                .startsWith("critical path: ")
                .endsWith(" -> price");
    }
}
