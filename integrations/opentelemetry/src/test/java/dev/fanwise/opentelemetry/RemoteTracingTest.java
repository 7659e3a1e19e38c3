package dev.fanwise.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.Network;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A trace over two members, each with an SDK of its own, as OpenTelemetry exports it. */
@Timeout(60)
class RemoteTracingTest {

    /** OpenTelemetry of one process. */
    private static final class Telemetry implements OpenTelemetry, AutoCloseable {

        private final Exported exported = new Exported();
        private final SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exported))
                .build();

        @Override
        public TracerProvider getTracerProvider() {
            return provider;
        }

        @Override
        public ContextPropagators getPropagators() {
            return ContextPropagators.create(TextMapPropagator.composite(
                    W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance()));
        }

        Relays relays(Cluster cluster) {
            return new RelaysFanOut(cluster, FanOutTracing.trace(FanOutOptions.defaults(), this));
        }

        @Override
        public void close() {
            provider.close();
        }
    }

    private final Network network = new Network();
    private final Telemetry here = new Telemetry();
    private final Telemetry there = new Telemetry();
    private Cluster caller;
    private Cluster member;

    @BeforeEach
    void join() throws IOException {
        caller = Cluster.join(network.port("caller"), RemoteTracing.trace(ClusterOptions.defaults(), here));
        member = Cluster.join(network.port("member"), RemoteTracing.trace(ClusterOptions.defaults(), there));
        RelaysFanOut.serve(member, new RelaysFanOut(FanOutTracing.trace(FanOutOptions.defaults(), there)));
    }

    @AfterEach
    void close() {
        caller.close();
        member.close();
        network.close();
        here.close();
        there.close();
    }

    private List<String> relayInSpan(String name) throws Exception {
        var request = here.provider.get("test").spanBuilder("request").startSpan();
        try (var scope = request.makeCurrent();
                var baggage = Baggage.builder().put("user", "Ada").build().makeCurrent()) {
            return here.relays(caller).relayAll(List.of(name));
        } finally {
            request.end();
        }
    }

    @Test
    void theSpanOfATaskOnAMemberHasThatOfTheCallersTaskAsItsParent() throws Exception {
        assertThat(relayInSpan("tea")).containsExactly("tea for Ada");

        var task = here.exported.of("Relays.relay");
        var remote = there.exported.of("Relays.relay");
        assertThat(remote.getTraceId()).isEqualTo(here.exported.of("request").getTraceId());
        assertThat(remote.getParentSpanId()).isEqualTo(task.getSpanId());
        assertThat(remote.getParentSpanContext().isRemote()).isTrue();
        assertThat(remote.getKind()).isEqualTo(SpanKind.SERVER);
    }

    @Test
    void aCallOnTheMemberGoesOnInThatTrace() throws Exception {
        relayInSpan("tea");

        var remote = there.exported.of("Relays.relay");
        var nested = there.exported.of("Relays.askAll");
        assertThat(nested.getParentSpanId()).isEqualTo(remote.getSpanId());
        assertThat(there.exported.of("Relays.ask").getParentSpanId()).isEqualTo(nested.getSpanId());
    }

    @Test
    void bothSpansTellOfAFailure() {
        assertThatThrownBy(() -> relayInSpan("")).isInstanceOf(IOException.class);

        assertThat(List.of(here, there))
                .extracting(side -> side.exported.of("Relays.relay").getStatus().getStatusCode())
                .containsOnly(StatusCode.ERROR);
    }
}
