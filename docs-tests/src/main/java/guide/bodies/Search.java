package guide.bodies;

import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ends early. */
abstract class Search {

    // region: type
    @Nullable String search(List<String> boxes) throws InterruptedException {
        var found = new AtomicReference<@Nullable String>();
        searchAll(boxes, found);
        return found.get();
    }

    @TaskGroupScope
    abstract void searchAll(List<String> boxes, AtomicReference<@Nullable String> found) throws InterruptedException;

    void searchAll(TaskGroup group, List<String> boxes, AtomicReference<@Nullable String> found) {
        for (var box : boxes) {
            group.createTask(box, () -> {
                if (open(box)) {
                    found.set(box);
                    group.cancel(); // the others need not look any further
                }
            });
        }
    }
    // endregion

    /** Red boxes are never done. */
    private static boolean open(String box) throws InterruptedException {
        if (box.startsWith("red")) {
            new CountDownLatch(1).await();
        }
        return true;
    }
}

/** Finds one. */
final class FindOne {

    private FindOne() {}

    public static void main(String[] args) throws Exception {
        // region: use
        System.out.println(new SearchFanOut().search(List.of("red 1", "red 2", "green")));
        // endregion
    }
}
