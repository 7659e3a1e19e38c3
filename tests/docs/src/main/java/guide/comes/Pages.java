package guide.comes;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages that are stored as they come. */
abstract class Pages {

    // region: store
    interface Store {
        void put(String page, String text) throws IOException;
    }

    @Gather(value = "fetch", onFailure = CANCEL_AND_JOIN, concurrency = 16)
    abstract void fetchAll(@Each Stream<String> pages, @AsCompleted Store store)
            throws IOException, InterruptedException;
    // endregion

    // region: outcomes
    @Gather(value = "fetch", concurrency = 16)
    abstract void tryAll(@Each Stream<String> pages, @AsCompleted BiConsumer<String, Outcome<String>> each)
            throws InterruptedException;
    // endregion

    String fetch(String page) throws IOException {
        if (page.equals("broken")) {
            throw new IOException("404");
        }
        return "text of " + page;
    }

    // region: million
    @Gather(value = "square", concurrency = 64)
    abstract void squares(@Each Stream<Integer> numbers, @AsCompleted IntConsumer each) throws InterruptedException;

    int square(int number) {
        return number * number;
    }
    // endregion

    // region: stream
    @WaitFor(value = "fetch", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN, concurrency = 16)
    abstract Stream<Task<String>> fetched(@Each Collection<String> pages);
    // endregion
}

/** Fetches once in each way. */
final class FetchPages {

    private FetchPages() {}

    public static void main(String[] args) throws Exception {
        var pages = new PagesFanOut();
        // region: use
        var failed = new TreeSet<String>();
        pages.tryAll(Stream.of("home", "broken", "news"), (page, outcome) -> {
            if (!outcome.isSuccess()) {
                failed.add(page);
            }
        });
        System.out.println("failed: " + failed);

        var count = new int[1];
        pages.squares(IntStream.range(0, 10_000).boxed(), square -> count[0]++); // one thread calls it
        System.out.println(count[0] + " squares");
        // endregion
    }
}

/** Reads a stream of tasks. */
final class ReadPages {

    private ReadPages() {}

    public static void main(String[] args) {
        var pages = new PagesFanOut();
        // region: read
        try (var fetched = pages.fetched(List.of("broken", "home", "news", "tea"))) {
            var two = fetched.flatMap(task -> task.outcome().stream()).limit(2).toList();
            System.out.println(two.size() + " pages");
        }
        // endregion
    }
}
