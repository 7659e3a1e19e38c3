package comingfrom.asyncio;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import comingfrom.Shop;
import dev.fanwise.Each;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

abstract class WithFanOuts extends Shop {

    // region: all
    @Gather
    abstract Page load(long id) throws IOException, InterruptedException;
    // endregion

    // region: each
    @Gather("price")
    abstract List<String> prices(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: tolerate
    @Gather("price")
    abstract List<Outcome<String>> pricesOrFailures(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: first
    @WaitFor(value = "price", returnWhen = FIRST_COMPLETED, onReturn = CANCEL, onCancel = CANCEL)
    abstract String firstPrice(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: stages
    @WaitFor(value = "price", returnWhen = FIRST_COMPLETED)
    abstract Waited<String> first(@Each List<String> sellers) throws InterruptedException;

    @WaitFor(timeout = "100ms")
    abstract Waited<String> more(@Each Set<Task<String>> pending) throws InterruptedException;
    // endregion

    // region: timeout
    @Gather(value = "price", timeout = "100ms")
    abstract List<String> pricesInTime(@Each List<String> sellers)
            throws IOException, InterruptedException, TimeoutException;
    // endregion

    // region: bound
    @Gather(value = "price", concurrency = 8)
    abstract List<String> pricesOfMany(@Each List<String> sellers) throws IOException, InterruptedException;
    // endregion

    // region: group
    @TaskGroupScope("price")
    abstract List<String> pricesOrNothing(@Each List<String> sellers) throws InterruptedException;
    // endregion

    // region: except
    List<String> pricesOrClosed(List<String> sellers) throws InterruptedException {
        try {
            return pricesOrNothing(sellers);
        } catch (ExceptionGroup failures) {
            var closed = failures.split(IOException.class); // except* OSError
            if (closed.rest().isPresent()) {
                throw closed.rest().get();
            }
            return List.of();
        }
    }
    // endregion

    // region: cancel
    void cancelSlowPrice() throws InterruptedException {
        var task = Task.start(Thread::startVirtualThread, () -> price("slow"));
        slowIsAsked.await(); // it begins
        task.cancel();
        System.out.println(task.await());
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        new WithFanOutsFanOut().cancelSlowPrice();
    }
}
