package javadoc;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** What the example needs. */
final class RemoteExamples {

    interface Client {
        byte[] get(URI uri) throws IOException;
    }

    private RemoteExamples() {}

    abstract static class Mirrors {

        private final Client client;

        Mirrors(Client client) {
            this.client = client;
        }

        // region: fetch
        @Gather(value = "fetch", concurrency = 64, onFailure = Cancellation.CANCEL_AND_JOIN)
        abstract List<byte[]> fetchAll(@Each Stream<URI> mirrors) throws IOException, InterruptedException;

        @Remote
        byte[] fetch(URI mirror) throws IOException {
            return client.get(mirror);
        }
        // endregion
    }
}
