package dev.fanwise.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Meters as Micrometer makes them of the observations. */
@Timeout(60)
class FanOutObservationsTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final FanOutOptions options = FanOutObservations.observe(FanOutOptions.defaults(), registry);

    @BeforeEach
    void handle() {
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    private double count(String name, String... tags) {
        return meters.get(name).tags(tags).timer().count();
    }

    @Test
    void callsAndTasksAreTimers() throws Exception {
        var pages = new PagesFanOut(options);

        pages.each(List.of(() -> "a", () -> "b"));
        assertThatThrownBy(() -> pages.scope(List.of(() -> {
                    throw new IllegalArgumentException("failure");
                })))
                .isInstanceOf(RuntimeException.class);

        assertThat(count("fanwise.call", "method", "each", "policy", "gather", "outcome", "succeeded"))
                .isEqualTo(1);
        assertThat(count("fanwise.task", "type", "Pages", "method", "each", "task", "run", "outcome", "succeeded"))
                .isEqualTo(2);
        assertThat(count("fanwise.call", "method", "scope", "outcome", "failed"))
                .isEqualTo(1);
        assertThat(count("fanwise.task", "method", "scope", "outcome", "failed", "error", "IllegalArgumentException"))
                .isEqualTo(1);
    }

    @Test
    void abandonedTasksAreCounted() {
        var end = new CountDownLatch(1);
        var started = new CountDownLatch(1);

        while (started.getCount() > 0) { // on a busy machine the time may be over before the task begins
            assertThatThrownBy(() -> new PagesFanOut(options).late(List.of(() -> {
                        started.countDown();
                        return awaitDeaf(end);
                    })))
                    .isInstanceOf(TimeoutException.class);
        }

        assertThat(meters.find("fanwise.task.abandoned").tags("method", "late").counter())
                .isNotNull();
        end.countDown();
    }

    /** Does not react to its cancellation. */
    private static String awaitDeaf(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "";
            } catch (InterruptedException unheeded) {
                // on purpose
            }
        }
    }

    @Test
    void tasksThatRunAreActive() throws Exception {
        var pages = new PagesFanOut(options.withExecutor(Runnable::run));
        var active = new ArrayList<Integer>();

        pages.each(List.of(() -> {
            active.add(meters.get("fanwise.task.active").longTaskTimer().activeTasks());
            return "";
        }));

        assertThat(active).containsExactly(1);
        assertThat(meters.get("fanwise.task.active").longTaskTimer().activeTasks())
                .isZero();
    }

    @Test
    void theObservationOfTheCallerIsAroundEveryTaskAndNothingIsLeftInThreadsOfAPool() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var each : List.of(options, options.withExecutor(pool), options.withExecutor(Runnable::run))) {
                var shapes = new PagesFanOut(each);
                var seen = new ConcurrentLinkedQueue<String>();
                List<Callable<String>> codes = Collections.nCopies(4, () -> {
                    seen.add(namesAround());
                    return "";
                });
                Observation.createNotStarted("request", registry).observeChecked(() -> {
                    shapes.each(codes);
                    shapes.bounded(codes);
                    shapes.waitForAll(codes);
                    shapes.scope(codes);
                    shapes.body(codes);
                    shapes.start(codes).get();
                    return null;
                });

                assertThat(seen).hasSize(24).containsOnly("fanwise.task < fanwise.call < request");
            }
            Callable<Boolean> look = () -> registry.getCurrentObservation() == null;
            for (var future : pool.invokeAll(Collections.nCopies(8, look))) {
                assertThat(future.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    private String namesAround() {
        var names = new ArrayList<String>();
        var around = registry.getCurrentObservation();
        while (around != null) {
            names.add(around.getContext().getName());
            around = (Observation) around.getContext().getParentObservation();
        }
        return String.join(" < ", names);
    }

    @Test
    void aRegistryThatObservesNothingCostsNoObservations() throws Exception {
        var pages = new PagesFanOut(FanOutObservations.observe(FanOutOptions.defaults(), ObservationRegistry.NOOP));

        assertThat(pages.each(List.of(() -> "a"))).containsExactly("a");
    }
}
