package dev.fanwise.opentelemetry;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import io.opentelemetry.api.baggage.Baggage;
import java.io.IOException;
import java.util.List;

/** Fan-outs over members. */
abstract class Relays {

    @Gather("relay")
    abstract List<String> relayAll(@Each List<String> names) throws IOException, InterruptedException;

    @Remote
    String relay(String name) throws IOException, InterruptedException {
        return String.join(",", askAll(List.of(name)));
    }

    @Gather("ask")
    abstract List<String> askAll(@Each List<String> names) throws IOException, InterruptedException;

    String ask(String name) throws IOException {
        if (name.isEmpty()) {
            throw new IOException("no name");
        }
        return name + " for " + Baggage.current().getEntryValue("user");
    }
}
