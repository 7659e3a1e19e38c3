package dev.fanwise.contexts;

import dev.fanwise.FanOutOptions;
import dev.fanwise.micrometer.FanOutObservations;
import dev.fanwise.opentelemetry.FanOutTracing;
import dev.fanwise.scopedvalues.ScopedValues;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.baggage.Baggage;
import java.util.concurrent.Callable;
import org.slf4j.MDC;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A library that binds something to a thread: how its user is set, seen and left behind, and how tasks get it. */
enum Library {
    LOGBACK {
        @Override
        FanOutOptions carriedBy(FanOutOptions options) {
            ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor());
            return options.withContext(FanOutObservations.context());
        }

        @Override
        <T> T as(String user, Callable<T> code) throws Exception {
            try (var closed = MDC.putCloseable("user", user)) {
                return code.call();
            }
        }

        @Override
        String user() {
            return String.valueOf(MDC.get("user"));
        }

        @Override
        void leaveBehind(String user) {
            MDC.put("user", user);
            MDC.put("more", user);
        }
    },

    OBSERVATION {
        private final ObservationRegistry registry = ObservationRegistry.create();

        @Override
        FanOutOptions carriedBy(FanOutOptions options) {
            registry.observationConfig().observationHandler(context -> true);
            return FanOutObservations.observe(options, registry);
        }

        @Override
        <T> T as(String user, Callable<T> code) throws Exception {
            return Observation.createNotStarted(user, registry).observeChecked(code::call);
        }

        /** The outermost: each task has an observation of its own inside. */
        @Override
        String user() {
            var name = "null";
            for (var around = registry.getCurrentObservation();
                    around != null;
                    around = (Observation) around.getContext().getParentObservation()) {
                name = around.getContext().getName();
            }
            return name;
        }

        @Override
        void leaveBehind(String user) {
            Observation.start(user, registry).openScope();
        }
    },

    OPEN_TELEMETRY {
        @Override
        FanOutOptions carriedBy(FanOutOptions options) {
            return options.withContext(FanOutTracing.context());
        }

        @Override
        <T> T as(String user, Callable<T> code) throws Exception {
            try (var scope = Baggage.builder().put("user", user).build().makeCurrent()) {
                return code.call();
            }
        }

        @Override
        String user() {
            return String.valueOf(Baggage.current().getEntryValue("user"));
        }

        /** A scope that the task forgets to close. */
        @Override
        void leaveBehind(String user) {
            Baggage.builder().put("user", user).build().makeCurrent();
        }
    },

    SPRING_SECURITY {
        @Override
        FanOutOptions carriedBy(FanOutOptions options) {
            return options.withContext(FanOutObservations.context());
        }

        @Override
        <T> T as(String user, Callable<T> code) throws Exception {
            leaveBehind(user);
            try {
                return code.call();
            } finally {
                SecurityContextHolder.clearContext();
            }
        }

        @Override
        String user() {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication == null ? "null" : authentication.getName();
        }

        @Override
        void leaveBehind(String user) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new TestingAuthenticationToken(user, "secret"));
            SecurityContextHolder.setContext(context);
        }
    },

    SCOPED_VALUE {
        private final ScopedValue<String> value = ScopedValue.newInstance();

        @Override
        FanOutOptions carriedBy(FanOutOptions options) {
            return options.withContext(ScopedValues.of(value));
        }

        @Override
        <T> T as(String user, Callable<T> code) throws Exception {
            return ScopedValue.where(value, user).call(code::call);
        }

        @Override
        String user() {
            return value.orElse("null");
        }

        /** It can't be: its binding ends with the code. */
        @Override
        void leaveBehind(String user) {}
    };

    abstract FanOutOptions carriedBy(FanOutOptions options);

    abstract <T> T as(String user, Callable<T> code) throws Exception;

    abstract String user();

    /** What a careless task does. */
    abstract void leaveBehind(String user);
}
