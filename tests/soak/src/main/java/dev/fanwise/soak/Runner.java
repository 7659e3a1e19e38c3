package dev.fanwise.soak;

import dev.fanwise.FanOutOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * What runs the tasks of some calls.
 *
 * @param name for messages
 * @param errands the generated class, with those options
 * @param runsOnCaller whether tasks run on the thread of the caller, where an interrupt from outside may hit them
 * @param mayBlock whether it is an executor: a call that is late interrupts its caller, whom that may block
 * @param isObserved whether an {@link Account} is told what becomes of each failure
 */
record Runner(String name, Errands errands, boolean runsOnCaller, boolean mayBlock, boolean isObserved) {

    /** The name of a platform thread that runs one task. */
    static final String TASK_THREAD = "platform-task";

    /**
     * A thread of its own for each task, virtual or not, pools, one that rejects, and the calling thread; each by itself and
     * observed.
     */
    static List<Runner> all(Ledger ledger) {
        List<Runner> runners = new ArrayList<>();
        for (var isObserved : List.of(false, true)) {
            var options =
                    isObserved ? FanOutOptions.defaults().withObserver(new Account(ledger)) : FanOutOptions.defaults();
            for (var weight = 0; weight < 4; weight++) {
                runners.add(new Runner("virtual threads", new ErrandsFanOut(options), false, false, isObserved));
            }
            runners.add(of(
                    "platform threads",
                    options,
                    task -> Pool.daemon(TASK_THREAD, task).start()));
            for (var size = 1; size <= 4; size++) {
                runners.add(of("a pool of " + size, options, Pool.ofSize(size, ledger)));
            }
            runners.add(of("a rejecting pool", options, Pool.rejecting(ledger)));
            runners.add(of("a fork-join pool", options, new ForkJoinPool(3)));
            runners.add(new Runner(
                    "the calling thread",
                    new ErrandsFanOut(options.withExecutor(Runnable::run)),
                    true,
                    true,
                    isObserved));
        }
        return List.copyOf(runners);
    }

    /** Plain calls on an executor. */
    static Runner of(String name, Executor executor) {
        return of(name, FanOutOptions.defaults(), executor);
    }

    private static Runner of(String name, FanOutOptions options, Executor executor) {
        var isObserved = !options.equals(FanOutOptions.defaults());
        return new Runner(name, new ErrandsFanOut(options.withExecutor(executor)), false, true, isObserved);
    }
}
