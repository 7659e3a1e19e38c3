package dev.fanwise.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * What runs the tasks of some calls.
 *
 * @param name for messages
 * @param errands the generated class, with that executor or none
 * @param runsOnCaller whether tasks run on the thread of the caller, where an interrupt from outside may hit them
 */
record Runner(String name, Errands errands, boolean runsOnCaller) {

    /** The name of a platform thread that runs one task. */
    static final String TASK_THREAD = "platform-task";

    /** A thread of its own for each task, virtual or not, pools, one that rejects, and the calling thread. */
    static List<Runner> all(Ledger ledger) {
        List<Runner> runners = new ArrayList<>();
        for (var weight = 0; weight < 4; weight++) {
            runners.add(new Runner("virtual threads", new ErrandsFanOut(), false));
        }
        runners.add(new Runner(
                "platform threads",
                new ErrandsFanOut(task -> Pool.daemon(TASK_THREAD, task).start()),
                false));
        for (var size = 1; size <= 4; size++) {
            runners.add(new Runner("a pool of " + size, new ErrandsFanOut(Pool.ofSize(size, ledger)), false));
        }
        runners.add(new Runner("a rejecting pool", new ErrandsFanOut(Pool.rejecting(ledger)), false));
        runners.add(new Runner("a fork-join pool", new ErrandsFanOut(new ForkJoinPool(3)), false));
        runners.add(new Runner("the calling thread", new ErrandsFanOut(Runnable::run), true));
        return List.copyOf(runners);
    }
}
