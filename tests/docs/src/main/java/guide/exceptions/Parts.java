package guide.exceptions;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Cancelled;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.TaskGroupScope;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Several failures of one call. */
abstract class Parts {

    private final CountDownLatch begun = new CountDownLatch(3);

    // region: methods
    @Gather(value = "order", onFailure = CANCEL_AND_JOIN)
    abstract List<String> gather(@Each List<String> parts) throws IOException, InterruptedException;

    @TaskGroupScope("order")
    abstract List<String> scope(@Each List<String> parts) throws InterruptedException;

    @Gather("order")
    abstract List<Outcome<String>> outcomes(@Each List<String> parts) throws InterruptedException;
    // endregion

    /** The wheel fails; the bell fails when it is asked to stop; the lamp stops. */
    String order(String part) throws IOException, InterruptedException {
        try {
            begun.countDown();
            begun.await(); // here, too, the request to stop may meet the bell
            if (part.equals("wheel")) {
                throw new IOException("no wheel");
            }
            new CountDownLatch(1).await();
            return part;
        } catch (InterruptedException stop) {
            if (part.equals("bell")) {
                throw new IllegalStateException("the bell is half done");
            }
            throw stop;
        }
    }
}

/** Shows them. */
final class OrderParts {

    private static final List<String> PARTS = List.of("lamp", "wheel", "bell");

    private OrderParts() {}

    public static void main(String[] args) throws Exception {
        gather();
        scope();
    }

    private static void gather() throws InterruptedException {
        // region: gather
        try {
            new PartsFanOut().gather(PARTS);
        } catch (IOException first) {
            System.out.println("gather threw " + first);
            System.out.println("  suppressed " + Arrays.toString(first.getSuppressed()));
        }
        // endregion
    }

    private static void scope() throws InterruptedException {
        // region: scope
        try {
            new PartsFanOut().scope(PARTS);
        } catch (ExceptionGroup failures) {
            System.out.println("scope threw " + failures.exceptions());
        }
        // endregion
    }
}

/** Takes groups apart. */
final class TakeApart {

    private TakeApart() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            order(new PartsFanOut());
        } catch (IOException first) {
            System.out.println("threw " + first);
        }
        try {
            new PartsFanOut().scope(List.of("lamp", "wheel", "bell"));
        } catch (ExceptionGroup failures) {
            // region: split
            var split = failures.split(IOException.class);
            System.out.println("to try again: " + split.matched().map(ExceptionGroup::exceptions));
            System.out.println("the rest: " + split.rest().map(ExceptionGroup::exceptions));
            // endregion
        }
    }

    // region: throwFirst
    static List<String> order(Parts parts) throws IOException, InterruptedException {
        try {
            return parts.scope(List.of("lamp", "wheel", "bell"));
        } catch (ExceptionGroup failures) {
            failures.throwFirst(IOException.class); // if there is one; the others are suppressed under it
            throw failures;
        }
    }
    // endregion
}

/** Reads outcomes. */
final class ReadOutcomes {

    private ReadOutcomes() {}

    // region: outcomes
    static String text(Outcome<String> outcome) {
        return switch (outcome) {
            case Success<String>(var part) -> part;
            case Failure<String>(IOException missing) -> "try again";
            case Failure<String>(var exception) -> "failed: " + exception.getMessage();
            case Cancelled<String>() -> "stopped";
        };
    }
    // endregion

    public static void main(String[] args) {
        List<Outcome<String>> outcomes = List.of(
                new Success<>("lamp"),
                new Failure<>(new IOException("no wheel")),
                new Failure<>(new IllegalStateException("half a bell")),
                new Cancelled<>());
        System.out.println(outcomes.stream().map(ReadOutcomes::text).toList());
    }
}
