package dev.fanwise.conformance;

import dev.fanwise.TaskGroup;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The body of a scope: it starts the tasks, each at its time, works on, and ends as the scenario says. */
final class Body {

    private final Scenario.BodyPlan plan;
    private final List<ScenarioTask> children;
    private final VirtualTime time;

    /** Of its own failure, which always reaches the caller. */
    private final AtomicInteger reports = new AtomicInteger();

    /**
     * A body.
     *
     * @param plan null if it does nothing but start the tasks
     */
    Body(Scenario.BodyPlan plan, List<ScenarioTask> children, VirtualTime time) {
        this.plan = plan;
        this.children = children.stream()
                .sorted(Comparator.comparingInt(ScenarioTask::spawnAt))
                .toList();
        this.time = time;
    }

    String run(TaskGroup group) throws Boom, InterruptedException {
        try {
            for (var child : children) {
                sleepUntil(child.spawnAt());
                group.createTask("child " + child.number(), child::run);
            }
            if (plan == null) {
                return null;
            }
            sleepUntil(plan.ticks());
        } catch (InterruptedException stop) {
            return stop(group, stop);
        }
        return ScenarioTask.end(plan.outcome(), reports, null);
    }

    private void sleepUntil(int tick) throws InterruptedException {
        if (tick > time.tick()) {
            time.sleep(tick - time.tick());
        }
    }

    private String stop(TaskGroup group, InterruptedException stop) throws Boom, InterruptedException {
        if (plan == null || plan.onCancel() == null) {
            throw stop;
        }
        time.sleepDeaf(plan.onCancel().ticks(), false);
        var then = plan.onCancel().then();
        if (!then.kind().equals("spawn")) {
            return ScenarioTask.end(then, reports, stop);
        }
        try {
            group.createTask("late", () -> time.sleep(1));
        } catch (IllegalStateException refused) {
            throw new Boom("shut", reports);
        }
        return null;
    }
}
