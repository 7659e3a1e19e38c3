package javadoc;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;

/** What the example needs. */
abstract class TaskGroupExamples {

    // region: body
    @TaskGroupScope
    abstract int compare(URI left, URI right) throws InterruptedException;

    int compare(TaskGroup group, URI left, URI right) throws ExecutionException, InterruptedException {
        Task<String> first = group.createTask(() -> fetch(left));
        Task<String> second = group.createTask(() -> fetch(right));
        return first.get().compareTo(second.get());
    }
    // endregion

    private static String fetch(URI uri) throws IOException {
        try (var content = uri.toURL().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
