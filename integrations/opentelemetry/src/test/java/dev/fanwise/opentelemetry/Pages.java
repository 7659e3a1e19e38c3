package dev.fanwise.opentelemetry;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.concurrent.Callable;

/** Fan-outs that are traced. */
abstract class Pages {

    record Page(String product, String price) {}

    @Gather
    abstract Page load(boolean isFailing) throws InterruptedException;

    String product(boolean isFailing) {
        if (isFailing) {
            throw new IllegalArgumentException("no product");
        }
        return Span.current().getSpanContext().getSpanId();
    }

    String price() {
        return Baggage.current().getEntryValue("user");
    }

    record Trip(String hotel, String bill) {}

    @Gather
    abstract Trip plan() throws InterruptedException;

    String hotel() {
        return "hotel";
    }

    String bill(String hotel) {
        return "bill of " + hotel;
    }

    String run(Callable<String> code) throws Exception {
        return code.call();
    }

    @Gather("run")
    abstract List<String> each(@Each List<Callable<String>> codes) throws Exception;

    /** Gives up waiting at once for what it cancels. */
    @Gather(value = "run", timeout = "20ms", grace = "1ms")
    abstract List<String> late(@Each List<Callable<String>> codes) throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract List<String> bounded(@Each List<Callable<String>> codes) throws Exception;

    @WaitFor("run")
    abstract Waited<String> waitForAll(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("run")
    abstract List<String> scope(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("inBody")
    abstract String body(List<Callable<String>> codes) throws Exception;

    String inBody(TaskGroup group, List<Callable<String>> codes) {
        codes.forEach(group::createTask);
        return "";
    }

    @Gather("run")
    abstract Task<List<String>> start(@Each List<Callable<String>> codes);
}
