package guide.policies;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.Cancellation.LEAVE;
import static dev.fanwise.ReturnWhen.FIRST_EXCEPTION;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;

/** One task, under each policy. */
abstract class Shops {

    static final List<String> ALL = List.of("north", "south", "closed");

    final Set<String> open = new ConcurrentSkipListSet<>();
    final Set<String> stopped = new ConcurrentSkipListSet<>();
    final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(2);

    // region: methods
    @Gather("ask")
    abstract List<String> gather(@Each List<String> shops) throws IOException, InterruptedException;

    @Gather(value = "ask", onFailure = CANCEL_AND_JOIN)
    abstract List<String> gatherAndJoin(@Each List<String> shops) throws IOException, InterruptedException;

    @Gather("ask")
    abstract List<Outcome<String>> outcomes(@Each List<String> shops) throws InterruptedException;

    @WaitFor("ask")
    abstract Waited<String> waitForAll(@Each List<String> shops) throws InterruptedException;

    @WaitFor(value = "ask", returnWhen = FIRST_EXCEPTION)
    abstract Waited<String> waitForFailure(@Each List<String> shops) throws InterruptedException;

    @TaskGroupScope("ask")
    abstract List<String> scope(@Each List<String> shops) throws InterruptedException;

    @TaskGroupScope(value = "ask", onFailure = LEAVE)
    abstract List<String> supervisor(@Each List<String> shops) throws InterruptedException;
    // endregion

    String ask(String shop) throws IOException, InterruptedException {
        if (shop.equals("closed")) {
            begun.await();
            throw new IOException("closed today");
        }
        open.add(shop);
        begun.countDown();
        try {
            answer.await();
            return "tea from " + shop;
        } catch (InterruptedException interrupt) {
            stopped.add(shop);
            throw interrupt;
        } finally {
            open.remove(shop);
        }
    }
}
