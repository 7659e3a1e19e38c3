package guide.cluster;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import java.io.IOException;
import java.net.URI;
import java.util.List;

// region: type
abstract class Mirrors {

    private final Client client; // never sent: each member has its own

    Mirrors(Client client) {
        this.client = client;
    }

    @Gather(value = "fetch", concurrency = 64, onFailure = CANCEL_AND_JOIN)
    abstract List<byte[]> fetchAll(@Each List<URI> mirrors) throws IOException, InterruptedException;

    @Remote
    byte[] fetch(URI mirror) throws IOException {
        return client.get(mirror);
    }
}
// endregion
