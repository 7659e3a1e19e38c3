package guide.enough;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.util.List;

/** What the joiners of a structured task scope do. */
abstract class Joiners {

    // region: joiners
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN) // allSuccessfulOrThrow
    abstract List<String> all(@Each List<String> sellers) throws IOException, InterruptedException;

    @Gather(value = "price", onFailure = CANCEL_AND_JOIN) // awaitAllSuccessfulOrThrow
    abstract void allDone(@Each List<String> sellers) throws IOException, InterruptedException;

    @WaitFor(value = "price", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract String any(@Each List<String> sellers) throws InterruptedException; // anySuccessfulResultOrThrow

    @Gather("price") // awaitAll
    abstract List<Outcome<String>> outcomes(@Each List<String> sellers) throws InterruptedException;

    @WaitFor(value = "price", until = "enough", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN) // allUntil
    abstract Waited<String> until(@Each List<String> sellers) throws InterruptedException;

    boolean enough(Waited<String> soFar) {
        return soFar.done().stream().anyMatch(task -> task.outcome().isSuccess());
    }
    // endregion

    String price(String seller) throws IOException {
        if (seller.isEmpty()) {
            throw new IOException("no seller");
        }
        return "10 at " + seller;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var joiners = new JoinersFanOut();
        // region: use
        System.out.println(joiners.all(List.of("Ada", "Bo")));
        try {
            joiners.allDone(List.of("Ada", ""));
        } catch (IOException failure) {
            System.out.println(failure.getMessage());
        }
        System.out.println(joiners.any(List.of("", "Bo")));
        System.out.println(joiners.outcomes(List.of("", "Bo")));
        System.out.println(joiners.until(List.of("", "Bo")).done().stream()
                .map(Task::outcome)
                .filter(Outcome::isSuccess)
                .toList());
        // endregion
    }
}
