package dev.fanwise.soak;

import dev.fanwise.ExceptionGroup;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
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

    private final Set<Throwable> open = ConcurrentHashMap.newKeySet();
    private final Collection<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong made = new AtomicLong();
    private final AtomicLong reported = new AtomicLong();

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

    private void account(@Nullable Throwable thrown, String place, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        if (thrown instanceof Made failure) {
            var before = failure.account().getAndSet(place);
            if (before != null) {
                violate("a failure was accounted for twice: " + before + ", then " + place);
            }
            open.remove(thrown);
        } else if (!isExpected(thrown)) {
            violate("nobody made " + Machine.traceOf(thrown));
        }
        if (!(thrown instanceof CancellationException && thrown.getCause() instanceof Errand.ClosedException)) {
            account(thrown.getCause(), place, seen);
        }
        for (var suppressed : thrown.getSuppressed()) {
            account(suppressed, place, seen);
        }
        if (thrown instanceof ExceptionGroup group) {
            group.exceptions().forEach(member -> account(member, place, seen));
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

    Set<Throwable> open() {
        return open;
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
