package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the threads of a bounded fan-out: it takes elements until there are none or the outcome is decided.
 * A worker whose element's failure counts ends with it, as if it were that element's task.
 */
final class Worker<E extends @Nullable Object, R extends @Nullable Object> extends FanOutTask<@Nullable Object> {

    private final EachFanOut<E, R> each;
    private final ElementPull<E, R> pull;

    /** The element taken last; see {@link ElementPull#take}. */
    @Nullable E element;

    int index = -1;

    /** Where its result goes; null if results are not kept. */
    @Nullable Object @Nullable [] chunk;

    int slot;

    Worker(EachFanOut<E, R> fanOut, ElementPull<E, R> pull) {
        super(fanOut);
        this.each = fanOut;
        this.pull = pull;
    }

    @Override
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        try {
            if (pull.take(this)) {
                pull.startOthers(this);
                do {
                    runElement();
                } while (pull.take(this));
            }
        } catch (Throwable thrown) {
            // Before the failure is announced: what has not started by then never starts.
            pull.closeSource();
            throw thrown;
        }
        return null;
    }

    private void runElement() throws Throwable {
        if (each.keepsFailures()) {
            keepOutcome();
        } else {
            R result = each.callAndWait(takeElement());
            if (chunk != null) {
                chunk[slot] = result;
            }
        }
        forgetResources();
        if (!each.reusesThreads() && !isStopRequested()) {
            // Whatever status an element has left behind in this worker's own thread is not the next one's.
            Thread.interrupted();
        }
    }

    @SuppressWarnings("NullAway") // an element of a nullable type may be null
    private E takeElement() {
        E taken = element;
        element = null;
        return taken;
    }

    private void keepOutcome() {
        Outcome<R> outcome;
        try {
            outcome = new Outcome.Success<>(each.callAndWait(takeElement()));
        } catch (Throwable thrown) {
            outcome = isCancelledBy(thrown) ? new Outcome.Cancelled<>() : new Outcome.Failure<>(thrown);
        }
        var isRead = ResultChunks.offer(Objects.requireNonNull(chunk), slot, outcome);
        if (!isRead && outcome instanceof Outcome.Failure<R> failure) {
            UnreadFailures.log(this, failure.exception());
        }
    }

    @Override
    boolean isFailureCounted() {
        return !each.keepsFailures();
    }

    @Override
    public String name() {
        return each.nameOf(index);
    }
}
