package javadoc;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.io.IOException;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the example needs. */
abstract class AsCompletedExamples {

    // region: store
    @Gather(concurrency = 16)
    abstract void fetch(@Each Stream<URI> pages, @AsCompleted BiConsumer<URI, byte[]> store)
            throws IOException, InterruptedException;
    // endregion

    byte[] fetch(URI page) throws IOException {
        try (var content = page.toURL().openStream()) {
            return content.readAllBytes();
        }
    }
}
