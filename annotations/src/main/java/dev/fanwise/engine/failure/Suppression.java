package dev.fanwise.engine.failure;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts failures under the exception that a call is about to throw, each once, and never so that causes and suppressed
 * exceptions form a circle. Only the first hundred are named; of the others, how many there are.
 */
public final class Suppression {

    /** So many failures a person may read. */
    public static final int MOST_NAMED = 100;

    private final Throwable thrown;

    /** The call that throws; null if all failures can be read elsewhere, so that none is lost that is not suppressed. */
    private final @Nullable String call;

    /** What is known from the thrown exception: it, its causes, and what is suppressed under them. */
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /** An exception that several calls throw has been filled by the calls before: it must not grow with each. */
    private final boolean isFull;

    private int named;
    private int unnamed;

    /**
     * @param thrown what the call is about to throw
     * @param call the name of the call
     */
    public Suppression(Throwable thrown, String call) {
        this(call, thrown);
    }

    /**
     * @param thrown what is about to be thrown, while all failures can be read elsewhere
     */
    public Suppression(Throwable thrown) {
        this(null, thrown);
    }

    private Suppression(@Nullable String call, Throwable thrown) {
        this.thrown = thrown;
        this.call = call;
        collect(thrown, told);
        named = thrown.getSuppressed().length;
        isFull = named >= MOST_NAMED;
    }

    /** Suppresses a failure that can be read elsewhere, if the exception takes it. */
    public void add(Throwable failure) {
        add(failure, "");
    }

    /** Suppresses a failure, or reports it where the exception does not take it. */
    public void add(Throwable failure, String task) {
        if (!told.add(failure)) {
            return; // an exception can't suppress itself, and two tasks may have thrown the same instance
        }
        if (isFull) {
            notTaken(failure, task);
            return;
        }
        if (named >= MOST_NAMED) {
            unnamed++;
            return;
        }
        Set<Throwable> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, parts);
        if (parts.contains(thrown)) {
            // A wrapper of what is thrown: suppressed under it, they would form a circle.
            if (!Wrappers.isWrapperOf(failure, thrown)) {
                notTaken(failure, task);
            }
            return;
        }
        thrown.addSuppressed(failure);
        // Suppression can be disabled for an exception, which shows only in what it keeps.
        if (thrown.getSuppressed().length == named) {
            notTaken(failure, task);
            return;
        }
        named++;
        told.addAll(parts);
    }

    private void notTaken(Throwable failure, String task) {
        if (call != null) {
            Reports.neverRetrieved(task, call, failure);
        }
    }

    /** Says how many failures were not named. Called last. */
    public void finish() {
        if (unnamed > 0) {
            thrown.addSuppressed(new MoreFailures(unnamed + " more failures" + (call == null ? "" : " of " + call)));
            unnamed = 0;
        }
    }

    private static void collect(Throwable root, Set<Throwable> parts) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && parts.size() < 10 * MOST_NAMED) {
            var current = open.pop();
            if (parts.add(current)) {
                var cause = Causes.causeOf(current);
                if (cause != null) {
                    open.push(cause);
                }
                for (var suppressed : current.getSuppressed()) {
                    open.push(suppressed);
                }
            }
        }
    }
}
