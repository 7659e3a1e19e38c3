package dev.fanwise.behaviour.product;

import dev.fanwise.FanOutObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** An observer that keeps account of what it is told: every call and task begins once and ends once, one inside the other. */
final class Audit implements FanOutObserver {

    private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    @Override
    public CallObserver begins(ObservedCall call, TaskObserver parent) {
        var audited = new Call(call, (OfTask) parent);
        calls.add(audited);
        return audited;
    }

    /** Whether every call and task that was told of has ended. */
    boolean isComplete() {
        return calls.stream()
                .allMatch(call -> call.ends.get() > 0 && call.tasks.stream().allMatch(task -> task.ends.get() > 0));
    }

    List<String> faults() {
        for (var call : calls) {
            if (call.ends.get() != 1) {
                faults.add(call.observed.name() + " ended " + call.ends + " times");
            }
            for (var task : call.tasks) {
                if (task.ends.get() != 1) {
                    faults.add(task.observed.name() + " ended " + task.ends + " times");
                }
            }
        }
        return new ArrayList<>(faults);
    }

    /** How the first call ended. */
    CallEnd end() {
        return calls.isEmpty() ? null : calls.peek().end;
    }

    private final class Call implements CallObserver {

        private final ObservedCall observed;
        private final ConcurrentLinkedQueue<OfTask> tasks = new ConcurrentLinkedQueue<>();
        private final AtomicInteger ends = new AtomicInteger();
        private volatile CallEnd end;

        Call(ObservedCall observed, OfTask parent) {
            this.observed = observed;
            if (parent != null && !parent.isRunning) {
                faults.add(observed.name() + " begins in " + parent.observed.name() + ", which does not run");
            }
        }

        @Override
        public TaskObserver creates(ObservedTask task) {
            var audited = new OfTask(task);
            tasks.add(audited);
            return audited;
        }

        @Override
        public void ended(CallEnd how) {
            end = how;
            ends.incrementAndGet();
        }
    }

    private final class OfTask implements TaskObserver {

        private final ObservedTask observed;
        private final AtomicInteger ends = new AtomicInteger();
        private volatile boolean isStarted;
        private volatile boolean isRunning;

        OfTask(ObservedTask observed) {
            this.observed = observed;
        }

        @Override
        public void starts() {
            if (isStarted) {
                faults.add(observed.name() + " starts twice");
            }
            isStarted = true;
        }

        @Override
        public <T> T surround(Callable<T> code) throws Exception {
            if (!isStarted) {
                faults.add(observed.name() + " runs and was not started");
            }
            isRunning = true;
            try {
                return code.call();
            } finally {
                isRunning = false;
            }
        }

        @Override
        public void ended(TaskEnd how) {
            if (isRunning) {
                faults.add(observed.name() + " ends while its code runs");
            }
            if ((how.ending() == Ending.FAILED) != (how.exception() != null) && how.ending() != Ending.CANCELLED) {
                faults.add(observed.name() + " ends " + how);
            }
            if (how.ending() == Ending.CANCELLED && how.cancelledBy() == null) {
                faults.add(observed.name() + " was cancelled by nobody");
            }
            ends.incrementAndGet();
        }
    }
}
