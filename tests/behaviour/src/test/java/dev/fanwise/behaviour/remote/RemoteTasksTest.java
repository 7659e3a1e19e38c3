package dev.fanwise.behaviour.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policies of fan-outs hold wherever their tasks run. */
@Timeout(60)
class RemoteTasksTest {

    private final List<AutoCloseable> toClose = new ArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch waiting = new CountDownLatch(2);
    private final AtomicInteger interrupted = new AtomicInteger();

    @AfterEach
    void close() throws Exception {
        go.countDown();
        for (var opened : toClose) {
            opened.close();
        }
    }

    private Works works(Place place) throws IOException {
        Works.when("a", () -> "A");
        Works.when("b", () -> "B");
        Works.when("waits", () -> {
            waiting.countDown();
            try {
                go.await();
                return "waited";
            } catch (InterruptedException interrupt) {
                interrupted.incrementAndGet();
                throw interrupt;
            }
        });
        Works.when("fails when both wait", () -> {
            waiting.await();
            throw new FileNotFoundException("gone");
        });
        return place.works(toClose);
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void resultsComeInTheOrderOfTheElements(Place place) throws Exception {
        assertThat(works(place).all(List.of("a", "b", "a"))).containsExactly("A", "B", "A");
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void theFirstFailureCancelsAndJoinsTheOthers(Place place) throws Exception {
        var works = works(place);

        assertThatThrownBy(() -> works.all(List.of("waits", "fails when both wait", "waits")))
                .isExactlyInstanceOf(FileNotFoundException.class)
                .hasMessage("gone");

        assertThat(interrupted).hasValue(2);
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void anOutcomeSaysHowATaskEnded(Place place) throws Exception {
        Works.when("fails", () -> {
            throw new IOException("broken");
        });

        var outcomes = works(place).outcomes(List.of("a", "fails"));

        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Success<>("A"));
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception())
                                .isExactlyInstanceOf(IOException.class)
                                .hasMessage("broken"));
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void slotsRunBesideEachOther(Place place) throws Exception {
        assertThat(works(place).both("a", "b")).isEqualTo(new Works.Both("A", new Outcome.Success<>("B")));
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void aTaskTakesTheResultOfAnotherOne(Place place) throws Exception {
        assertThat(works(place).trip("Rome"))
                .isEqualTo(new Works.Trip(new Works.Hotel("Hotel Rome", List.of(1, 2)), "Hotel Rome [1, 2]"));
    }

    @Rule("RM2")
    @ParameterizedTest
    @EnumSource
    void aClassOfTheJdkThatTheTaskDeclaresIsSent(Place place) throws Exception {
        var local = InetAddress.getByAddress("here", new byte[] {127, 0, 0, 1});

        assertThat(works(place).allMoved(List.of(new InetSocketAddress(local, 80))))
                .containsExactly(new InetSocketAddress(local, 81));
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void noMoreRunThanTheBoundAllows(Place place) throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        Works.when("counts", () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            running.decrementAndGet();
            return "counted";
        });

        var results = works(place)
                .atMostTwo(IntStream.range(0, 200).mapToObj(number -> "counts").iterator());

        assertThat(results).hasSize(200).containsOnly("counted");
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void theFirstSuccessCancelsTheOthers(Place place) throws Exception {
        Works.when("wins when both wait", () -> {
            waiting.await();
            return "won";
        });

        assertThat(works(place).fastest(List.of("waits", "wins when both wait", "waits")))
                .isEqualTo("won");
        assertThat(interrupted).hasValue(2);
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void aScopeThrowsAllFailures(Place place) throws Exception {
        Works.when("fails", () -> {
            throw new IOException("broken");
        });
        var works = works(place);

        assertThatThrownBy(() -> works.scope(List.of("a", "fails")))
                .isInstanceOf(ExceptionGroup.class)
                .hasMessageContaining("java.io.IOException: broken");
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void aBodyCreatesTasks(Place place) throws Exception {
        assertThat(works(place).withBody(List.of("a", "b"))).isEqualTo("[A, B]");
    }

    @Rule("RM1")
    @ParameterizedTest
    @EnumSource
    void aHandleOfTheGroupCancelsItsTasks(Place place) throws Exception {
        var handle = works(place).handle(List.of("waits", "waits"));
        waiting.await();

        handle.cancel();

        assertThat(handle.await()).isInstanceOf(Outcome.Cancelled.class);
        assertThat(interrupted).hasValue(2);
    }

    @Rule({"RM1", "RM3"})
    @ParameterizedTest
    @EnumSource
    void aTimeoutCancelsAndJoins(Place place) throws Exception {
        var works = works(place);

        assertThatThrownBy(() -> works.inTime(List.of("waits", "waits"), Duration.ofMillis(500)))
                .isInstanceOf(TimeoutException.class);

        assertThat(interrupted).hasValue(2);
    }

    @Rule("RM3")
    @ParameterizedTest
    @EnumSource
    void anInterruptOfTheCallerReachesTheTasksAndTheirEndIsWaitedFor(Place place) throws Exception {
        var works = works(place);
        var done = new AtomicInteger();
        Works.when("cleans up", () -> {
            waiting.countDown();
            try {
                go.await();
                return "";
            } catch (InterruptedException interrupt) {
                Thread.yield();
                done.incrementAndGet();
                throw interrupt;
            }
        });
        var call = Task.start(code -> new Thread(code).start(), () -> works.all(List.of("cleans up", "cleans up")));
        waiting.await();

        call.cancel();

        assertThat(call.await()).isInstanceOf(Outcome.Cancelled.class);
        assertThat(done).hasValue(2);
    }

    @Rule("RM8")
    @ParameterizedTest
    @EnumSource
    void aDeadlineArrivesAsTheTimeThatRemains(Place place) throws Exception {
        var works = works(place);

        assertThat(works.byDeadline(List.of(1), dev.fanwise.Deadline.after(Duration.ofHours(1))))
                .containsExactly("long");
        assertThat(works.byDeadline(List.of(1), dev.fanwise.Deadline.after(Duration.ofSeconds(50))))
                .containsExactly("short");
    }
}
