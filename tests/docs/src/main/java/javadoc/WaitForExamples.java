package javadoc;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the example needs. */
abstract class WaitForExamples {

    // region: stages
    @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<byte[]> first(@Each List<URI> mirrors) throws InterruptedException;

    @WaitFor // wait for the others
    abstract Waited<byte[]> rest(@Each Set<Task<byte[]>> pending) throws InterruptedException;
    // endregion

    // region: stream
    @WaitFor(value = "fetch", onReturn = Cancellation.CANCEL, concurrency = 16)
    abstract Stream<Task<byte[]>> fetched(@Each Stream<URI> pages);
    // endregion

    // region: quorum
    @WaitFor(value = "read", until = "quorum", onReturn = Cancellation.CANCEL)
    abstract List<String> read(@Each List<URI> replicas) throws InterruptedException;

    boolean quorum(Waited<String> soFar) {
        return soFar.done().stream().filter(task -> task.outcome().isSuccess()).count() >= 2;
    }
    // endregion

    String read(URI replica) {
        return "the value of " + replica;
    }

    byte[] fetch(URI mirror) throws IOException {
        try (var content = mirror.toURL().openStream()) {
            return content.readAllBytes();
        }
    }
}
