package javadoc;

import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** What the example needs. */
abstract class WaitForExamples {

    // region: stages
    @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<byte[]> first(@Each List<URI> mirrors) throws InterruptedException;

    @WaitFor // wait for the others
    abstract Waited<byte[]> rest(@Each Set<Task<byte[]>> pending) throws InterruptedException;
    // endregion

    byte[] fetch(URI mirror) throws IOException {
        try (var content = mirror.toURL().openStream()) {
            return content.readAllBytes();
        }
    }
}
