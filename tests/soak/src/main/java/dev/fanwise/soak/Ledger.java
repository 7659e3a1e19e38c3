package dev.fanwise.soak;

import dev.fanwise.ExceptionGroup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Which failures were made and not yet accounted for, how many tasks run, and what was found to be wrong. */
final class Ledger {

    /** One of so many failures of calls without an observer may come at the moment of a cancellation; one of 500 was seen. */
    private static final int RARE = 200;

    private final Set<Throwable> open = ConcurrentHashMap.newKeySet();

    /** The same of calls without an observer. */
    private final Set<Throwable> openUnobserved = ConcurrentHashMap.newKeySet();

    private final AtomicLong madeUnobserved = new AtomicLong();
    private final Collection<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong made = new AtomicLong();
    private final AtomicLong reported = new AtomicLong();

    /** The same, if no observer tells whether it ends its task as cancelled. */
    <X extends Throwable & Made> X madeUnobserved(X failure) {
        openUnobserved.add(failure);
        madeUnobserved.incrementAndGet();
        made.incrementAndGet();
        return failure;
    }

    /** Called by a task that is about to throw it. */
    <X extends Throwable & Made> X made(X failure) {
        open.add(failure);
        made.incrementAndGet();
        return failure;
    }

    /** Accounts for every failure in the tree of causes, suppressed exceptions and members of groups. */
    void account(@Nullable Throwable thrown, String place) {
        account(thrown, place, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Accounts for every failure in such a tree, which is owed to nobody, but may be told all the same. */
    void passOver(@Nullable Throwable thrown) {
        var trees = new ArrayDeque<Throwable>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        trees.addAll(thrown == null ? List.of() : List.of(thrown));
        while (!trees.isEmpty()) {
            var next = trees.pop();
            if (seen.add(next)) {
                settle(next);
                trees.addAll(children(next));
            }
        }
    }

    private void settle(Throwable failure) {
        open.remove(failure);
        openUnobserved.remove(failure);
    }

    private static List<Throwable> children(Throwable thrown) {
        List<Throwable> children = new ArrayList<>(List.of(thrown.getSuppressed()));
        if (thrown.getCause() != null) {
            children.add(thrown.getCause());
        }
        if (thrown instanceof ExceptionGroup group) {
            children.addAll(group.exceptions());
        }
        return children;
    }

    private void account(@Nullable Throwable thrown, String place, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        if (thrown instanceof Made failure) {
            var before = failure.account().getAndSet(place);
            if (before != null) {
                violate("a failure was accounted for twice: " + before + ", then " + place);
            }
            settle(thrown);
        } else if (!isExpected(thrown)) {
            violate("nobody made " + Machine.traceOf(thrown));
        }
        for (var child : children(thrown)) {
            var isOfClosing = thrown instanceof CancellationException && child instanceof Errand.ClosedException;
            if (!isOfClosing) {
                account(child, place, seen);
            }
        }
    }

    /** What calls, executors and the JDK throw or wrap failures in, and nothing that a mistake of the engine would throw. */
    private static boolean isExpected(Throwable thrown) {
        return thrown instanceof ExceptionGroup
                || thrown instanceof CancellationException
                || thrown instanceof InterruptedException
                || thrown instanceof TimeoutException
                || thrown instanceof RejectedExecutionException
                || thrown instanceof ExecutionException
                || thrown instanceof CompletionException;
    }

    void report(@Nullable Throwable thrown) {
        reported.incrementAndGet();
        account(thrown, "report");
    }

    void violate(String violation) {
        violations.add(violation);
    }

    void taskBegins() {
        running.incrementAndGet();
    }

    void taskEnds() {
        running.decrementAndGet();
    }

    int running() {
        return running.get();
    }

    /** The failures that are lost, as far as that is known. */
    Set<Throwable> open() {
        var areRare = (long) openUnobserved.size() * RARE <= madeUnobserved.get();
        if (areRare) {
            return open;
        }
        Set<Throwable> both = new HashSet<>(open);
        both.addAll(openUnobserved);
        return both;
    }

    long failuresMade() {
        return made.get();
    }

    long reports() {
        return reported.get();
    }

    Collection<String> violations() {
        return violations;
    }
}
