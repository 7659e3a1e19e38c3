package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fanwise.FanOutOptions;
import dev.fanwise.opentelemetry.FanOutTracing;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.Tracer;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What tasks have of the trace of their caller, with the Java agent of OpenTelemetry in the JVM. */
@Timeout(60)
class AgentTest {

    private final Tracer tracer = GlobalOpenTelemetry.getTracer("test");

    private record Seen(String caller, Queue<String> tasks, Queue<String> spans) {}

    /** Calls each shape in a span, and returns the traces that caller and tasks have seen. */
    private Seen call(FanOutOptions options) throws Exception {
        var seen = new ConcurrentLinkedQueue<String>();
        var spans = new ConcurrentLinkedQueue<String>();
        Callable<String> code = () -> {
            seen.add(Span.current().getSpanContext().getTraceId());
            spans.add(Span.current().getSpanContext().getSpanId());
            return "";
        };
        List<Callable<String>> codes = Collections.nCopies(3, code);
        var pages = new PagesFanOut(options);
        var span = tracer.spanBuilder("request").startSpan();
        try (var scope = span.makeCurrent()) {
            pages.load(code);
            pages.each(codes);
            pages.bounded(codes);
            pages.waitForAll(codes);
            pages.scope(codes);
            pages.body(codes);
            pages.start(codes).get();
        } finally {
            span.end();
        }
        assertTrue(span.getSpanContext().isValid(), "the agent is not there");
        assertEquals(20, seen.size());
        return new Seen(span.getSpanContext().getTraceId(), seen, spans);
    }

    @Test
    void tracingKeepsTheTraceAndGivesEachTaskASpan() throws Exception {
        var seen = call(FanOutTracing.trace(FanOutOptions.defaults(), GlobalOpenTelemetry.get()));

        assertEquals(Set.of(seen.caller), Set.copyOf(seen.tasks));
        assertEquals(20, Set.copyOf(seen.spans).size());
    }

    @Test
    void theContextAloneKeepsTheTrace() throws Exception {
        var seen = call(FanOutOptions.defaults().withContext(FanOutTracing.context()));

        assertEquals(Set.of(seen.caller), Set.copyOf(seen.tasks));
        assertEquals(1, Set.copyOf(seen.spans).size());
    }

    @Test
    void executorsThatTheAgentKnowsKeepTheTraceWithoutFanwiseOpenTelemetry() throws Exception {
        for (ExecutorService executor : List.of(
                Executors.newVirtualThreadPerTaskExecutor(),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("page-", 0).factory()),
                Executors.newFixedThreadPool(2))) {
            try (executor) {
                var seen = call(FanOutOptions.defaults().withExecutor(executor));

                assertEquals(Set.of(seen.caller), Set.copyOf(seen.tasks), executor.toString());
            }
        }
    }

    @Test
    void threadsOfTheirOwnDoNotKeepTheTraceWithoutOptions() throws Exception {
        var seen = call(FanOutOptions.defaults());

        assertEquals(Set.of(TraceId.getInvalid()), Set.copyOf(seen.tasks));
    }
}
