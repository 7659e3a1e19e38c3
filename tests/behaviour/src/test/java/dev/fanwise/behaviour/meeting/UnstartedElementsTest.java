package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The elements of a collection that have no task when the call is over. */
class UnstartedElementsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<String> KEYS = List.of("a", "b", "c", "d");

    static Stream<Collection<String>> collections() {
        return Stream.of(
                KEYS,
                new HashSet<>(KEYS),
                new TreeSet<>(KEYS),
                Collections.unmodifiableList(KEYS),
                KEYS.subList(0, 4),
                new TreeMap<>(KEYS.stream().collect(Collectors.toMap(key -> key, String::length))).keySet());
    }

    /** Whatever collection they are in. */
    @ParameterizedTest
    @MethodSource("collections")
    @Rule("T12")
    void eachHasAnOutcomeByItsKey(Collection<String> keys) {
        var time = new SetTime();
        var kept = new KeptFanOut(FanOutOptions.defaults().withTime(time));
        var call = Caller.start(() -> kept.byKey(keys, SECOND));
        Tasks.await(kept.started);
        time.pass(SECOND);

        assertThat(call.returned())
                .containsOnlyKeys(KEYS)
                .allSatisfy((key, outcome) -> assertThat(outcome).isInstanceOf(Outcome.Cancelled.class));
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    /** What the source throws when it is read on then is not what ends the call. */
    @Test
    @Rule({"W8", "W21"})
    void anInterruptedCallerReadsTheRestAsFarAsItComes() {
        var starts = new AtomicInteger();
        var options = FanOutOptions.defaults().withExecutor(task -> {
            DaemonTask.start(() -> {
                task.run();
                return null;
            });
            if (starts.incrementAndGet() == 2) {
                Thread.currentThread().interrupt();
            }
        });
        var pages = new AbstractList<String>() {
            @Override
            public String get(int index) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("page " + index + " is not loaded");
                }
                return "page " + index;
            }

            @Override
            public int size() {
                return 50;
            }
        };
        var kept = new KeptFanOut(options);
        var thrown = Caller.start(() -> kept.all(pages)).thrown();

        assertThat(thrown).isInstanceOf(InterruptedWaitException.class);
        var waited = ((InterruptedWaitException) thrown).waited();
        assertThat(waited.pending()).hasSize(2);
        waited.pending().forEach(task -> task.cancel());
    }
}
