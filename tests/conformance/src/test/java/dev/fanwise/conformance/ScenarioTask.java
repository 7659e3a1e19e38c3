package dev.fanwise.conformance;

import dev.fanwise.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** A task of a scenario: what it does, and what is known of it afterwards. */
final class ScenarioTask {

    /** How often its failure was reported. Held apart, because the child must be forgotten before that is known. */
    final AtomicInteger reports = new AtomicInteger();

    private final int number;
    private final Scenario.TaskPlan plan;
    private final VirtualTime time;
    private volatile Task<?> task;
    private volatile String value;
    private volatile Throwable failure;
    private volatile Integer started;
    private volatile Integer ended;

    ScenarioTask(int number, Scenario.TaskPlan plan, VirtualTime time) {
        this.number = number;
        this.plan = plan;
        this.time = time;
    }

    /** The code of the task. */
    String run() throws Boom, InterruptedException {
        // What an executor is given is the task itself: the handle that somebody else may have.
        task = (Task<?>) time.currentCode();
        try {
            value = work();
            return value;
        } catch (Throwable thrown) {
            failure = thrown;
            throw thrown;
        } finally {
            ended = time.tick();
        }
    }

    private String work() throws Boom, InterruptedException {
        try {
            if (plan.delay() > 0) {
                time.sleep(plan.delay());
            }
            started = time.tick();
            time.sleep(plan.duration());
        } catch (InterruptedException stop) {
            if (plan.onCancel() == null) {
                throw stop;
            }
            var then = plan.onCancel().then();
            // A failure that leaves a cancelled task with its interrupt status set would be a cancellation.
            time.sleepDeaf(plan.onCancel().ticks(), !then.kind().equals("fail"));
            return end(then, reports, stop);
        }
        return end(plan.outcome(), reports, null);
    }

    /** Ends as told; cancelled by the interrupt that led to it, or else of its own accord. */
    static String end(Scenario.Ending ending, AtomicInteger reports, InterruptedException stop)
            throws Boom, InterruptedException {
        switch (ending.kind()) {
            case "ok":
                return ending.value();
            case "fail":
                if (ending.base()) {
                    throw new BadBoom(ending.name(), reports);
                }
                throw new Boom(ending.name(), reports);
            case "cancel":
                if (stop != null) {
                    throw stop;
                }
                throw new CancellationException();
            default:
                throw new IllegalArgumentException(ending.kind());
        }
    }

    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    boolean isTask(Task<?> handle) {
        return task == handle;
    }

    int number() {
        return number;
    }

    int spawnAt() {
        return plan.spawnAt();
    }

    Integer started() {
        return started;
    }

    Integer ended() {
        return ended;
    }

    /** Its state, without reading it. */
    End end() {
        if (task == null) {
            return End.UNSPAWNED;
        }
        if (!task.isDone()) {
            return End.RUNNING;
        }
        // Not its outcome: that would count as reading, and then nothing is reported.
        if (task.toString().endsWith("(cancelled)")) {
            return End.CANCELLED;
        }
        return failure == null ? End.ok(value) : End.failed(failure);
    }
}
