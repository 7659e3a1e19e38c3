package guide.policies;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The ways to wait. */
abstract class Mirrors {

    // region: winner
    @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract String fastest(@Each List<String> mirrors) throws InterruptedException;
    // endregion

    // region: staggered
    @WaitFor(
            value = "fetch",
            returnWhen = FIRST_SUCCEEDED,
            stagger = "250ms",
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN)
    abstract String preferred(@Each List<String> mirrors) throws InterruptedException;
    // endregion

    // region: stages
    @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED, onCancel = CANCEL)
    abstract Waited<String> first(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(onCancel = CANCEL)
    abstract Waited<String> rest(@Each Set<Task<String>> pending, Duration timeout) throws InterruptedException;
    // endregion

    String fetch(String mirror) throws IOException, InterruptedException {
        if (mirror.equals("slow")) {
            new CountDownLatch(1).await();
        }
        return "from " + mirror;
    }
}

/** Fetches once. */
final class FetchFromMirrors {

    private FetchFromMirrors() {}

    public static void main(String[] args) throws Exception {
        // region: use
        System.out.println(new MirrorsFanOut().fastest(List.of("slow", "good")));
        // endregion
    }
}
