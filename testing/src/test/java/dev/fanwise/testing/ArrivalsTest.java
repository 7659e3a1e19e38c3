package dev.fanwise.testing;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Results as they come, quorums, discarded results and timeouts of one part, in virtual time and in every order. */
@Timeout(60)
class ArrivalsTest {

    private static final List<String> PARCELS = List.of("aaaa", "b", "cc");

    private final VirtualTime time = new VirtualTime();
    private final Arrivals arrivals = on(time);
    private final List<String> seen = new ArrayList<>();

    private static Arrivals on(VirtualTime time) {
        return new ArrivalsFanOut(time.options(), time);
    }

    private void see(Object what) {
        seen.add(what + " at " + time.now());
    }

    @Test
    void resultsComeInTheirOwnTime() throws Exception {
        arrivals.receive(PARCELS, this::see);

        assertThat(seen).containsExactly("b at PT1S", "cc at PT3S", "aaaa at PT4S");
    }

    @Test
    void noTaskStartsWhileAResultIsTaken() throws Exception {
        arrivals.receive(PARCELS, parcel -> {
            see(parcel);
            time.sleep(ofSeconds(10));
        });

        assertThat(seen).containsExactly("b at PT1S", "aaaa at PT11S", "cc at PT21S");
        assertThat(arrivals.sent).as("the last one starts at 11 s").containsExactly("b", "aaaa", "cc");
    }

    @Test
    void tasksOfAStreamComeInTheirOwnTime() {
        try (var tasks = arrivals.inTurn(PARCELS)) {
            tasks.map(Task::outcome).forEach(outcome -> see(outcome.orElseThrow()));
        }

        assertThat(seen).containsExactly("b at PT1S", "cc at PT2S", "aaaa at PT4S");
    }

    @Test
    void aStreamThatIsClosedCancelsWhatRuns() {
        try (var tasks = arrivals.inTurn(PARCELS)) {
            tasks.limit(1).forEach(task -> see(task.outcome().orElseThrow()));
        }

        assertThat(seen).containsExactly("b at PT1S");
        assertThat(arrivals.sent).containsExactly("b");
        assertThat(time.now()).isEqualTo(ofSeconds(1));
    }

    @Test
    void aQuorumIsThereWithItsLastResult() throws Exception {
        assertThat(arrivals.firstTwo(PARCELS)).containsExactly("b", "cc");

        assertThat(time.now()).isEqualTo(ofSeconds(2));
        assertThat(arrivals.sent).containsExactly("b", "cc");
    }

    @Test
    void aPartThatIsLateIsMissingAndTheOthersAreThere() throws Exception {
        var delivery = arrivals.deliver();

        assertThat(delivery.parcel()).isEqualTo("box");
        assertThat(delivery.letter().isSuccess()).isFalse();
        assertThat(time.now()).isEqualTo(ofSeconds(3));
        assertThat(arrivals.sent).containsExactly("box");
    }

    // ---- every order

    private static long orders(EveryOrder.Code code) throws Exception {
        return EveryOrder.of(code)
                .withoutInterrupts()
                .withoutRejections()
                .atMost(500)
                .check()
                .run();
    }

    @Test
    void eachResultIsGivenOnceInEveryOrder() throws Exception {
        var runs = orders(() -> {
            List<String> given = new ArrayList<>();
            on(new VirtualTime()).receive(List.of("a", "b"), given::add);
            assertThat(given).containsExactlyInAnyOrder("a", "b");
        });

        assertThat(runs).isGreaterThan(1);
    }

    @Test
    void eachTaskOfAStreamComesOnceInEveryOrder() throws Exception {
        var runs = orders(() -> {
            try (var tasks = on(new VirtualTime()).inTurn(List.of("a", "b"))) {
                assertThat(tasks.map(task -> task.outcome().orElseThrow())).containsExactlyInAnyOrder("a", "b");
            }
        });

        assertThat(runs).isGreaterThan(1);
    }

    @Test
    void whatAQuorumDoesNotReceiveIsSentBackInEveryOrder() throws Exception {
        var sentBack = new AtomicInteger();
        var runs = orders(() -> {
            var all = on(new VirtualTime());
            var received = all.firstTwo(List.of("a", "b", "c"));
            assertThat(received).hasSize(2);
            List<String> accounted = new ArrayList<>(received);
            accounted.addAll(all.returned);
            assertThat(accounted).containsExactlyInAnyOrderElementsOf(all.sent);
            sentBack.addAndGet(all.returned.size());
        });

        assertThat(runs).isGreaterThan(1);
        assertThat(sentBack).as("results that came too late").hasPositiveValue();
    }
}
