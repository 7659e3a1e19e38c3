package dev.fanwise.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.RunningFanOuts;
import dev.fanwise.TaskContext;
import dev.fanwise.TaskLimit;
import dev.fanwise.micrometer.FanOutObservations;
import io.micrometer.context.ContextRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What an application gets injected. */
@Timeout(60)
class FanwiseAutoConfigurationTest {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    FanwiseAutoConfiguration.class,
                    FanwiseObservationAutoConfiguration.class,
                    FanwiseActuatorAutoConfiguration.class));

    private static List<String> call(ApplicationContext context, Callable<String> code) throws Exception {
        return new PagesFanOut(context.getBean(FanOutOptions.class)).each(List.of(code));
    }

    // ---- options

    @Test
    void optionsHaveAllContextsAndObservers() {
        FanOutObserver observer = (call, parent) -> null;
        application
                .withBean(TaskContext.class, () -> TaskContext.ofThreadLocal(USER))
                .withBean("own", FanOutObserver.class, () -> observer)
                .run(context -> {
                    var options = context.getBean(FanOutOptions.class);
                    assertThat(options.contexts()).hasSize(3);
                    assertThat(options.observers())
                            .contains(observer, context.getBean(RunningFanOuts.class))
                            .hasSize(3);
                    USER.set("Ada");
                    assertThat(call(context, USER::get)).containsExactly("Ada");
                    USER.remove();
                });
    }

    @Test
    void aCustomizerChangesOptions() {
        Executor here = Runnable::run;
        application
                .withBean(FanOutOptionsCustomizer.class, () -> options -> options.withExecutor(here))
                .run(context -> assertThat(context.getBean(FanOutOptions.class).executor())
                        .isSameAs(here));
    }

    @Test
    void optionsOfTheApplicationReplaceThese() {
        application
                .withBean("own", FanOutOptions.class, FanOutOptions::defaults)
                .run(context -> assertThat(context.getBean(FanOutOptions.class)).isSameAs(FanOutOptions.defaults()));
    }

    @Test
    void tasksHaveTheLoggingContextOfTheirCaller() {
        application.run(context -> {
            try (var user = MDC.putCloseable("user", "Ada")) {
                assertThat(call(context, () -> MDC.get("user"))).containsExactly("Ada");
            }
        });
        application
                .withPropertyValues("fanwise.context.mdc=false", "fanwise.context.propagation=false")
                .run(context -> assertThat(context.getBean(FanOutOptions.class).contexts())
                        .isEmpty());
    }

    @Test
    void tasksHaveWhatContextPropagationKnowsAlsoWithoutObservations() {
        ContextRegistry.getInstance().registerThreadLocalAccessor("user", USER);
        try {
            application
                    .withClassLoader(new FilteredClassLoader(ObservationRegistry.class))
                    .run(context -> {
                        USER.set("Ada");
                        assertThat(call(context, USER::get)).containsExactly("Ada");
                    });
        } finally {
            USER.remove();
            ContextRegistry.getInstance().removeThreadLocalAccessor("user");
        }
    }

    // ---- observations

    @Test
    void callsAreObservedIfThereIsARegistry() {
        var meters = new SimpleMeterRegistry();
        application
                .withBean(ObservationRegistry.class, () -> {
                    var registry = ObservationRegistry.create();
                    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
                    return registry;
                })
                .run(context -> {
                    call(context, () -> "a");
                    assertThat(meters.get("fanwise.call").timer().count()).isEqualTo(1);
                    assertThat(meters.get("fanwise.task").timer().count()).isEqualTo(1);
                });
    }

    @Test
    void observationsCanBeSwitchedOff() {
        application
                .withBean(ObservationRegistry.class, ObservationRegistry::create)
                .withPropertyValues("fanwise.observations=false")
                .run(context -> assertThat(context).doesNotHaveBean("fanOutObservations"));
    }

    // ---- what is not there

    @Test
    void anApplicationWithoutActuatorMicrometerAndLoggingContextStarts() {
        application
                .withClassLoader(new FilteredClassLoader(
                        Endpoint.class,
                        Health.class,
                        MeterBinder.class,
                        MeterRegistry.class,
                        ObservationRegistry.class,
                        FanOutObservations.class,
                        MDC.class))
                .withBean(TaskLimit.class, () -> TaskLimit.of(1))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(call(context, () -> "a")).containsExactly("a");
                });
    }

    // ---- operation

    @Test
    void theEndpointIsThereWhenItIsExposed() {
        application.run(context -> assertThat(context).doesNotHaveBean(FanOutsEndpoint.class));
        application
                .withPropertyValues("management.endpoints.web.exposure.include=fanouts")
                .run(context -> {
                    var endpoint = context.getBean(FanOutsEndpoint.class);
                    var seen = call(context, () -> endpoint.fanouts(true));
                    assertThat(seen.get(0))
                            .startsWith("[{\"name\":\"Pages.each\",\"policy\":\"gather\",")
                            .contains("\"state\":\"RUNNING\"", "\"stack\":[\"");
                    assertThat(endpoint.fanouts(null)).isEqualTo("[]");
                });
    }

    @Test
    void theHealthOfALimitTellsHowFullItIs() {
        var limit = TaskLimit.of(1);
        application
                .withBean("database", TaskLimit.class, () -> limit)
                .withPropertyValues("fanwise.health.max-waiting=0")
                .run(context -> {
                    var health = context.getBean(HealthIndicator.class);
                    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
                    var pages =
                            new PagesFanOut(context.getBean(FanOutOptions.class).withLimit(limit));
                    var seen = pages.each(List.of(() -> String.valueOf(health.health())));
                    assertThat(seen).containsExactly("UP {database={size=1, inFlight=1, waiting=0}}");
                });
    }

    @Test
    void moreWaitingTasksThanTheApplicationBearsAreOutOfService() throws Exception {
        var limit = TaskLimit.of(1);
        var health = new TaskLimitHealth(java.util.Map.of("database", limit), 0);
        var isFull = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var pages = new PagesFanOut(FanOutOptions.defaults().withLimit(limit));
        var call = new Thread(() -> {
            try {
                Callable<String> code = () -> {
                    isFull.countDown();
                    release.await();
                    return "";
                };
                pages.each(List.of(code, code));
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        call.start();
        isFull.await();
        while (limit.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        release.countDown();
        call.join();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void limitsAreGauges() {
        var meters = new SimpleMeterRegistry();
        new TaskLimitMeters(java.util.Map.of("database", TaskLimit.of(3))).bindTo(meters);

        assertThat(meters.get("fanwise.limit.size")
                        .tag("limit", "database")
                        .gauge()
                        .value())
                .isEqualTo(3);
        assertThat(meters.get("fanwise.limit.in.flight").gauge().value()).isZero();
        assertThat(meters.get("fanwise.limit.waiting").gauge().value()).isZero();
    }

    // ---- shutdown

    @Test
    void aShutdownWaitsForCallsAndForTasksThatTheyHaveLeftRunning() throws Exception {
        var isRunning = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        application.run(context -> {
            var pages = new PagesFanOut(context.getBean(FanOutOptions.class));
            assertThatThrownBy(() -> pages.leaving(List.of(
                            () -> {
                                isRunning.await();
                                throw new IllegalStateException("leaves the other one running");
                            },
                            () -> {
                                isRunning.countDown();
                                release.await();
                                ended.countDown();
                                return "";
                            })))
                    .isInstanceOf(IllegalStateException.class);

            var shutdown = new Thread(context::close);
            shutdown.start();
            while (stateOf("fan-out-shutdown") != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertThat(shutdown.isAlive()).isTrue();
            release.countDown();
            shutdown.join();
            assertThat(ended.getCount()).isZero();
        });
    }

    /** With the thirty seconds of a phase: a shutdown that waited for the task would not end within the time of the test. */
    @Test
    void aShutdownDoesNotWaitForTasksThatWereAbandonedOrForTheirCalls() {
        var release = new CountDownLatch(1);
        application.run(context -> {
            var pages = new PagesFanOut(context.getBean(FanOutOptions.class));
            var isRunning = new CountDownLatch(1);
            Callable<String> deaf = () -> {
                isRunning.countDown();
                awaitDeaf(release);
                return "";
            };
            assertThatThrownBy(() -> pages.abandoning(List.of(
                            () -> {
                                isRunning.await();
                                throw new IllegalStateException("the others are cancelled");
                            },
                            () -> pages.leaving(List.of(deaf)).get(0),
                            deaf)))
                    .isInstanceOf(IllegalStateException.class);
            var running = context.getBean(RunningFanOuts.class);
            assertThat(running.toText()).contains("abandoned, not ended");

            assertTimeoutPreemptively(Duration.ofSeconds(20), context::close);

            assertThat(running.toText()).contains("abandoned, not ended");
            release.countDown();
        });
    }

    private static void awaitDeaf(CountDownLatch release) {
        while (true) {
            try {
                release.await();
                return;
            } catch (InterruptedException ignored) {
                // that is what deaf means
            }
        }
    }

    @Test
    void aShutdownWaitsNoLongerThanAPhase() {
        var release = new CountDownLatch(1);
        application
                .withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=20ms")
                .run(context -> {
                    var pages = new PagesFanOut(context.getBean(FanOutOptions.class));
                    var isRunning = new CountDownLatch(1);
                    var call = new Thread(() -> {
                        try {
                            pages.each(List.of(() -> {
                                isRunning.countDown();
                                release.await();
                                return "";
                            }));
                        } catch (Exception unexpected) {
                            throw new AssertionError(unexpected);
                        }
                    });
                    call.start();
                    isRunning.await();
                    context.close();
                    assertThat(call.isAlive()).isTrue();
                    release.countDown();
                    call.join();
                });
    }

    private static Thread.State stateOf(String thread) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().equals(thread))
                .findFirst()
                .map(Thread::getState)
                .orElse(Thread.State.NEW);
    }
}
