package dev.fanwise.micrometer;

import dev.fanwise.FanOutObserver;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Makes an observation for each call, inside the current one, and one inside that for each task. */
final class ObservationObserver implements FanOutObserver {

    private final ObservationRegistry registry;

    ObservationObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public @Nullable CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        if (registry.isNoop()) {
            return null;
        }
        return new ObservedCallOf(Observation.createNotStarted("fanwise.call", registry)
                .contextualName(call.name())
                .lowCardinalityKeyValue("type", call.type())
                .lowCardinalityKeyValue("method", call.method())
                .lowCardinalityKeyValue("policy", call.policy())
                .start());
    }

    private final class ObservedCallOf implements CallObserver {

        private final Observation observation;

        ObservedCallOf(Observation observation) {
            this.observation = observation;
        }

        @Override
        public TaskObserver creates(ObservedTask task) {
            return new ObservedTaskOf(Observation.createNotStarted("fanwise.task", registry)
                    .parentObservation(observation)
                    .contextualName(task.call().type() + "." + task.method())
                    .lowCardinalityKeyValue("type", task.call().type())
                    .lowCardinalityKeyValue("method", task.call().method())
                    .lowCardinalityKeyValue("task", task.method())
                    .highCardinalityKeyValue("name", task.name())
                    .start());
        }

        @Override
        public void ended(CallEnd end) {
            stop(observation, end.ending(), end.exception());
        }
    }

    private record ObservedTaskOf(Observation observation) implements TaskObserver {

        @Override
        public <T extends @Nullable Object> T surround(Callable<T> code) throws Exception {
            try (var scope = observation.openScope()) {
                return code.call();
            }
        }

        @Override
        public void abandoned() {
            observation.event(Observation.Event.of("abandoned"));
        }

        @Override
        public void ended(TaskEnd end) {
            stop(observation, end.ending(), end.exception());
        }
    }

    private static void stop(Observation observation, FanOutObserver.Ending ending, @Nullable Throwable exception) {
        if (ending == FanOutObserver.Ending.FAILED && exception != null) {
            observation.error(exception);
        }
        observation.lowCardinalityKeyValue("outcome", ending.name().toLowerCase(Locale.ROOT));
        observation.stop();
    }
}
