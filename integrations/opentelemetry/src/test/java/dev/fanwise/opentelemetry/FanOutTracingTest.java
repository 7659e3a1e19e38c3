package dev.fanwise.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spans as OpenTelemetry's SDK exports them. */
@Timeout(60)
class FanOutTracingTest {

    private final Exported exported = new Exported();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exported))
            .build();
    private final OpenTelemetry telemetry = new OpenTelemetry() {
        @Override
        public TracerProvider getTracerProvider() {
            return provider;
        }

        @Override
        public ContextPropagators getPropagators() {
            return ContextPropagators.noop();
        }
    };
    private final Tracer tracer = provider.get("test");
    private final FanOutOptions options = FanOutTracing.trace(FanOutOptions.defaults(), telemetry);
    private final Pages pages = new PagesFanOut(options);

    @AfterEach
    void close() {
        provider.close();
    }

    private interface Code<T> {
        T run() throws Exception;
    }

    private <T> T inSpan(Code<T> code) throws Exception {
        var span = tracer.spanBuilder("request").setSpanKind(SpanKind.SERVER).startSpan();
        try (var scope = span.makeCurrent();
                var baggage = Baggage.builder().put("user", "Ada").build().makeCurrent()) {
            return code.run();
        } finally {
            span.end();
        }
    }

    @Test
    void aTaskThatIsAbandonedHasAnEvent() {
        var end = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        var pages = new PagesFanOut(options);

        while (started.getCount() > 0) { // on a busy machine the time may be over before the task begins
            assertThatThrownBy(() -> pages.late(List.of(() -> {
                        started.countDown();
                        return awaitDeaf(end);
                    })))
                    .isInstanceOf(TimeoutException.class);
        }

        end.countDown();
        while (exported.spans().stream()
                .flatMap(span -> span.getEvents().stream())
                .noneMatch(event -> event.getName().equals("abandoned"))) {
            Thread.onSpinWait(); // the span ends with the task
        }
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
    void aTaskIsLinkedToTheTasksThatItNeeded() throws Exception {
        pages.plan();

        assertThat(exported.of("Pages.bill").getLinks())
                .extracting(link -> link.getSpanContext().getSpanId())
                .containsExactly(exported.of("Pages.hotel").getSpanId());
        assertThat(exported.of("Pages.hotel").getLinks()).isEmpty();
    }

    @Test
    void aCallIsASpanInTheTraceOfItsCallerWithAChildForEachTask() throws Exception {
        var page = inSpan(() -> pages.load(false));

        var request = exported.of("request");
        var call = exported.of("Pages.load");
        var product = exported.of("Pages.product");
        assertThat(call.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(product.getParentSpanId()).isEqualTo(call.getSpanId());
        assertThat(exported.of("Pages.price").getParentSpanId()).isEqualTo(call.getSpanId());
        assertThat(exported.spans()).extracting(SpanData::getTraceId).containsOnly(request.getTraceId());
        assertThat(page.product()).as("the span that is current in the task").isEqualTo(product.getSpanId());
        assertThat(page.price()).as("the baggage of the caller").isEqualTo("Ada");
        assertThat(attributesOf(call)).containsExactlyInAnyOrder("fanwise.policy=gather", "fanwise.outcome=succeeded");
        assertThat(attributesOf(product))
                .containsExactlyInAnyOrder("fanwise.task=product", "fanwise.outcome=succeeded");
    }

    private static Set<String> attributesOf(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .map(entry -> entry.getKey().getKey() + "=" + entry.getValue())
                .collect(Collectors.toSet());
    }

    @Test
    void aFailureIsRecordedInTheTaskAndInTheCall() {
        assertThatThrownBy(() -> pages.load(true)).hasMessage("no product");

        for (var name : List.of("Pages.product", "Pages.load")) {
            var failed = exported.of(name);
            assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(failed.getEvents()).anyMatch(event -> event.getName().equals("exception"));
        }
        assertThat(attributesOf(exported.of("Pages.load"))).contains("fanwise.decided_by=product");
    }

    @Test
    void theTraceIsKeptInEveryShapeAndNothingIsLeftInThreadsOfAPool() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var each : List.of(options, options.withExecutor(pool), options.withExecutor(Runnable::run))) {
                var shapes = new PagesFanOut(each);
                var seen = new ConcurrentLinkedQueue<String>();
                List<Callable<String>> codes = Collections.nCopies(4, () -> {
                    seen.add(Span.current().getSpanContext().getTraceId());
                    return "";
                });
                var trace = inSpan(() -> {
                    shapes.each(codes);
                    shapes.bounded(codes);
                    shapes.waitForAll(codes);
                    shapes.scope(codes);
                    shapes.body(codes);
                    shapes.start(codes).get();
                    return Span.current().getSpanContext().getTraceId();
                });

                assertThat(seen).hasSize(24).containsOnly(trace);
            }
            assertThat(spansOf(pool)).containsOnly("0000000000000000");
        } finally {
            pool.shutdown();
        }
    }

    private static List<String> spansOf(ExecutorService pool) throws Exception {
        Callable<String> look = () -> Span.current().getSpanContext().getSpanId();
        var spans = new java.util.ArrayList<String>();
        for (var future : pool.invokeAll(Collections.nCopies(8, look))) {
            spans.add(future.get());
        }
        return spans;
    }

    @Test
    void aCallThatATaskMakesIsInsideTheSpanOfTheTask() throws Exception {
        inSpan(() -> pages.each(List.of(() -> pages.load(false).product())));

        assertThat(exported.of("Pages.load").getParentSpanId())
                .isEqualTo(exported.of("Pages.run").getSpanId());
    }

    @Test
    void theContextAloneMakesNoSpans() throws Exception {
        var quiet = new PagesFanOut(FanOutOptions.defaults().withContext(FanOutTracing.context()));

        assertThat(inSpan(() -> quiet.load(false).price())).isEqualTo("Ada");
        assertThat(exported.spans()).extracting(SpanData::getName).containsExactly("request");
    }
}
