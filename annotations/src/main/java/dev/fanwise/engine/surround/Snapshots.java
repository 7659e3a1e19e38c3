package dev.fanwise.engine.surround;

import dev.fanwise.TaskContext;
import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.failure.Suppression;
import dev.fanwise.engine.failure.Thrown;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the contexts of a call captured on one thread. */
public final class Snapshots {

    private final List<TaskContext> contexts;
    private final TaskContext.Snapshot[] snapshots;

    /** What capturing threw. No code runs then. */
    private final @Nullable Throwable refused;

    private Snapshots(List<TaskContext> contexts, TaskContext.Snapshot[] snapshots, @Nullable Throwable refused) {
        this.contexts = contexts;
        this.snapshots = snapshots;
        this.refused = refused;
    }

    /** Captures what the current thread has, in order. Throws nothing: see {@link #requireCaptured}. */
    public static Snapshots capture(List<TaskContext> contexts) {
        var snapshots = new TaskContext.Snapshot[contexts.size()];
        try {
            for (var index = 0; index < snapshots.length; index++) {
                var context = contexts.get(index);
                snapshots[index] = Objects.requireNonNull(context.capture(), () -> context + " captured null");
            }
            return new Snapshots(contexts, snapshots, null);
        } catch (Throwable thrown) {
            return new Snapshots(contexts, snapshots, thrown);
        }
    }

    /** Throws what capturing threw. */
    public void requireCaptured() {
        if (refused != null) {
            throw Thrown.<RuntimeException>sneak(refused);
        }
    }

    /** Runs code with everything that was captured. Returns or throws what the code does, unless a snapshot fails it. */
    public @Nullable Object run(Code code) throws Throwable {
        requireCaptured();
        return run(0, code);
    }

    private @Nullable Object run(int index, Code code) throws Throwable {
        if (index == snapshots.length) {
            return code.run();
        }
        var once = new RunOnce(() -> run(index + 1, code), "a snapshot of " + contexts.get(index));
        Throwable own = null;
        try {
            var unused = snapshots[index].call(once);
        } catch (Throwable thrown) {
            own = thrown;
        }
        once.close();
        var misuse = once.misuse();
        if (misuse == null && own == null && !once.hasRun()) {
            misuse = new IllegalStateException(
                    "a snapshot of " + contexts.get(index) + " did not run the code of the task");
        }
        var fault = misuse == null ? own : misuse;
        if (fault == null || fault == once.thrown()) {
            return once.outcome();
        }
        if (once.thrown() == null) {
            throw fault;
        }
        return endedBoth(once, fault);
    }

    /** The code has failed and its surroundings too, or they threw its failure in another form: none is lost. */
    private static @Nullable Object endedBoth(RunOnce once, Throwable fault) throws Throwable {
        var failure = Objects.requireNonNull(once.thrown());
        if (!Causes.anyOf(fault, cause -> cause == failure)) {
            // Not without end under an exception that many tasks throw.
            new Suppression(failure).add(fault);
        }
        return once.outcome();
    }
}
