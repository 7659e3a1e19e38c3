package comingfrom.structuredtaskscope;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import comingfrom.Shop;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

abstract class WithFanOuts extends Shop {

    // region: all
    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page load(long id) throws IOException, InterruptedException;
    // endregion

    // region: each
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN)
    abstract List<String> prices(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: tolerate
    record PageAnyway(String product, Outcome<List<String>> reviews) {}

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract PageAnyway loadAnyway(long id) throws IOException, InterruptedException;
    // endregion

    // region: first
    @WaitFor(
            value = "price",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN)
    abstract String anyPrice(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: timeout
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN, timeout = "100ms")
    abstract List<String> pricesInTime(@Each List<String> sellers)
            throws IOException, InterruptedException, TimeoutException;
    // endregion

    // region: bound
    @Gather(value = "price", onFailure = CANCEL_AND_JOIN, concurrency = 8)
    abstract List<String> pricesOfMany(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: dynamic
    @TaskGroupScope
    abstract void warm(List<String> sellers) throws InterruptedException;

    void warm(TaskGroup group, List<String> sellers) {
        for (var seller : sellers) {
            group.createTask(seller, () -> {
                price(seller);
                group.createTask(() -> price(seller + "'s partner")); // a task may start tasks
            });
        }
    }
    // endregion
}
