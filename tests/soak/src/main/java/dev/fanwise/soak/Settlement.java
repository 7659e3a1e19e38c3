package dev.fanwise.soak;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * What a caller does with the handles that it got: read them, stop them and read them, or drop them. A caller that is
 * a task itself always drops them: it may hold the only thread of the pool that they wait for.
 */
class Settlement {

    private interface Reading {
        void read() throws ExecutionException, InterruptedException;
    }

    private final Ledger ledger;
    private final SplittableRandom random;
    private final boolean mayWait;

    Settlement(Ledger ledger, SplittableRandom random, boolean mayWait) {
        this.ledger = ledger;
        this.random = random;
        this.mayWait = mayWait;
    }

    final void accountFor(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Failure<?> failure) {
            ledger.account(failure.exception(), "outcome");
        }
    }

    final void settle(Waited<?> waited) throws InterruptedException {
        List<Task<?>> handles = new ArrayList<>(waited.done());
        handles.addAll(waited.pending());
        settle(handles);
    }

    final void settle(Collection<? extends Task<?>> handles) throws InterruptedException {
        if (isStopWanted()) {
            handles.forEach(Task::cancel);
        }
        if (isDropWanted()) {
            return; // their failures are reported when the handles are gone
        }
        var isInterrupted = false;
        for (var handle : handles) {
            isInterrupted |= read(random.nextBoolean() ? handle::get : () -> accountFor(handle.await()), "handle");
        }
        throwIf(isInterrupted);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // of an action that only accounts
    final void settleFuture(CompletableFuture<?> future) throws InterruptedException {
        if (isStopWanted()) {
            future.cancel(true);
        }
        if (isDropWanted()) {
            // A future that holds a failure does not tell whether anybody has read it.
            future.whenComplete((value, thrown) -> ledger.account(thrown, "future"));
            return;
        }
        throwIf(read(future::get, "future"));
    }

    private boolean isStopWanted() {
        return random.nextInt(4) == 0;
    }

    private boolean isDropWanted() {
        return !mayWait || random.nextInt(4) == 0;
    }

    /** Waits for the end, however often it is interrupted. */
    private boolean read(Reading reading, String place) {
        var isInterrupted = false;
        while (true) {
            try {
                reading.read();
                return isInterrupted;
            } catch (ExecutionException | CancellationException thrown) {
                // The cancellation of a group may have failures with it.
                ledger.account(thrown, place);
                return isInterrupted;
            } catch (InterruptedException interrupt) {
                isInterrupted = true;
            }
        }
    }

    private static void throwIf(boolean isInterrupted) throws InterruptedException {
        if (isInterrupted) {
            throw new InterruptedException("while settling");
        }
    }
}
