package guide.enough;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

/** Replicas of which one does not answer, and one fails. */
abstract class Replicas {

    // region: quorum
    @WaitFor(value = "read", until = "quorum", onReturn = CANCEL, onCancel = CANCEL, timeout = "2s")
    abstract List<String> read(@Each List<String> replicas) throws InterruptedException, TimeoutException;

    boolean quorum(Waited<String> soFar) {
        return soFar.done().stream().filter(task -> task.outcome().isSuccess()).count() >= 2;
    }
    // endregion

    // region: threshold
    @WaitFor(value = "read", until = "tooManyFailures", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract Waited<String> readMost(@Each List<String> replicas) throws InterruptedException;

    boolean tooManyFailures(Waited<String> soFar) {
        return soFar.done().stream().filter(task -> !task.outcome().isSuccess()).count() > 3;
    }
    // endregion

    // region: valid
    @WaitFor(value = "read", until = "valid", onReturn = CANCEL, onCancel = CANCEL, stagger = "100ms")
    abstract String firstValid(@Each List<String> replicas) throws InterruptedException;

    boolean valid(Waited<String> soFar) {
        return soFar.done().stream()
                .anyMatch(task -> task.outcome().map(value -> !value.isBlank()).orElse(false));
    }
    // endregion

    String read(String replica) throws IOException, InterruptedException {
        return switch (replica) {
            case "lost" -> {
                new CountDownLatch(1).await();
                yield "";
            }
            case "broken" -> throw new IOException("disk full");
            case "empty" -> "";
            default -> "value of " + replica;
        };
    }
}
