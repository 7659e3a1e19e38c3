package dev.fanwise.benchmarks.byhand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A task of the correct floor that starts when the last of those that it needs has returned. */
public abstract class DependentTask<T> extends CorrectTask<T> {

    private static final VarHandle MISSING = CorrectCall.handle(MethodHandles.lookup(), "missing", int.class);

    private volatile int missing;
    private Edge dependents;

    /** A task that needs this one, and the others that do. */
    private record Edge(DependentTask<?> task, Edge others) {}

    protected DependentTask(CorrectCall call, DependentTask<?>... needs) {
        super(call);
        missing = needs.length;
        for (var need : needs) {
            need.dependents = new Edge(this, need.dependents);
        }
    }

    @Override
    void returned() {
        for (var edge = dependents; edge != null; edge = edge.others) {
            if ((int) MISSING.getAndAdd(edge.task, -1) == 1) {
                call.startAnother(edge.task);
            }
        }
    }
}
