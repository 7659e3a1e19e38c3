package dev.fanwise.behaviour.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** When tasks start that need others, and what they get. */
class TaskOrderTest extends OrderFixture {

    @EveryThreadKind
    @Rule({"N1", "G2"})
    void n1_tasksTakeTheResultsOfOthers(Threads threads) throws Exception {
        courses.endAll();

        var trip = on(threads).plan();

        assertThat(trip)
                .isEqualTo(new Trips.Trip(
                        "bill about price of hotel for customer", "price of hotel for customer", "hotel", "weather"));
    }

    @EveryThreadKind
    @Rule("N1")
    void n1_eachTaskRunsOnce(Threads threads) throws Exception {
        courses.endAll();

        on(threads).plan();

        assertThat(courses.all()).allSatisfy(task -> assertThat(task.runs()).isEqualTo(1));
    }

    @EveryConcurrentThreadKind
    @Rule("N2")
    void n2_aTaskStartsWhenTheLastOfItsNeedsHasEnded(Threads threads) {
        var call = begun(threads, Trips::plan);
        courses.customer.succeed("customer");
        courses.customer.awaitEnded();
        call.awaitParked();
        assertThat(courses.price.hasStarted()).isFalse();

        courses.hotel.succeed("hotel");

        courses.price.awaitStarted();
        courses.weather.awaitStarted();
        assertThat(courses.bill.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("N2")
    void n2_theCallEndsWithTheLastOfTheChain(Threads threads) {
        var call = begun(threads, Trips::plan);
        courses.hotel.succeed("hotel");
        courses.customer.succeed("customer");
        courses.weather.succeed("weather");
        courses.price.succeed("price");
        courses.bill.awaitStarted();
        call.awaitParked();

        courses.bill.succeed("bill");

        assertThat(call.returned().weather()).isEqualTo("weather");
    }

    @EveryThreadKind
    @Rule("N5")
    void n5_anOutcomeIsTakenWhateverItIs(Threads threads) throws Exception {
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");

        var advised = on(threads).advise();

        assertThat(advised.price()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(advised.advice())
                .isEqualTo(new Outcome.Failure<>(failure) + " " + new Outcome.Success<>("customer"));
        assertThat(reports.messages()).isEmpty();
    }

    @EveryThreadKind
    @Rule({"N5", "L1"})
    void n5_theOutcomeOfATaskThatNoComponentShows(Threads threads) throws Exception {
        courses.hotel.succeed("hotel");
        courses.customer.fail(failure);

        var advised = on(threads).advise();

        assertThat(advised.price()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(advised.advice()).isEqualTo(new Outcome.Failure<>(failure) + " " + new Outcome.Failure<>(failure));
        assertThat(reports.messages()).isEmpty();
    }

    @Test
    @Rule({"N2", "P3"})
    void n2_aPoolOfOneThreadRunsThemOneAfterTheOther() throws Exception {
        courses.endAll();
        var pool = Executors.newSingleThreadExecutor();
        try {
            assertThat(new TripsFanOut(pool, courses).plan().hotel()).isEqualTo("hotel");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @Rule({"N2", "P3"})
    void n2_aPoolOfOneThreadThatMakesTheCallRunsThemToo() throws Exception {
        courses.endAll();
        var pool = Executors.newSingleThreadExecutor();
        try {
            var trips = new TripsFanOut(pool, courses);
            Callable<String> ofAHandle = () -> trips.first().bill().get();
            Callable<Trips.Trip> ofACall = trips::plan;
            assertThat(Task.start(pool, ofAHandle).get()).isEqualTo("bill about price of hotel for customer");
            assertThat(Task.start(pool, ofACall).get().hotel()).isEqualTo("hotel");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @Rule("SU4")
    void su4_anObserverIsToldWhatATaskNeeds() throws Exception {
        courses.endAll();
        var told = new ConcurrentHashMap<String, List<String>>();
        FanOutObserver observer = (call, parent) -> task -> {
            told.put(task.name(), task.needs());
            return null;
        };

        new TripsFanOut(FanOutOptions.defaults().withObserver(observer), courses).plan();

        assertThat(told)
                .containsEntry("price", List.of("hotel", "customer"))
                .containsEntry("bill", List.of("price"))
                .containsEntry("weather", List.of());
    }
}
