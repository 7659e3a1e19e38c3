package guide.policies;

import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.util.Collection;
import java.util.List;

/** Asks the same shops under each policy. */
final class ComparePolicies {

    private ComparePolicies() {}

    interface Call {
        Object on(Shops shops, List<String> names) throws Exception;
    }

    public static void main(String[] args) {
        // Two shops answer only when the call is over: what does it do about them?
        show("@Gather", Shops::gather, false);
        show("@Gather(onFailure = CANCEL_AND_JOIN)", Shops::gatherAndJoin, false);
        show("@WaitFor(returnWhen = FIRST_EXCEPTION)", Shops::waitForFailure, false);
        show("@TaskGroupScope", Shops::scope, false);
        // These wait for all, so the two shops answer.
        show("@Gather of outcomes", Shops::outcomes, true);
        show("@WaitFor", Shops::waitForAll, true);
        show("@TaskGroupScope(onFailure = LEAVE)", Shops::supervisor, true);
    }

    private static void show(String policy, Call call, boolean answer) {
        var shops = new ShopsFanOut();
        if (answer) {
            shops.answer.countDown();
        }
        System.out.println(policy);
        try {
            System.out.println("  returned " + text(call.on(shops, Shops.ALL)));
        } catch (Exception exception) {
            System.out.println("  threw " + exception.getClass().getSimpleName() + ": " + exception.getMessage());
        }
        if (!shops.stopped.isEmpty()) {
            System.out.println("  stopped: " + shops.stopped);
        }
        if (!shops.open.isEmpty()) {
            System.out.println("  still running: " + shops.open);
        }
        shops.answer.countDown();
    }

    private static String text(Object result) {
        return switch (result) {
            case Waited<?>(var done, var pending) -> "done " + text(done) + ", pending " + text(pending);
            case Task<?> task -> task.isDone() ? task.name() + " " + text(task.outcome()) : task.name();
            case Success<?>(var value) -> String.valueOf(value);
            case Failure<?>(var exception) -> String.valueOf(exception.getMessage());
            case Outcome<?> cancelled -> "cancelled";
            case Collection<?> several ->
                several.stream().map(ComparePolicies::text).toList().toString();
            default -> result.toString();
        };
    }
}
