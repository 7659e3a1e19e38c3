package dev.fanwise.conformance;

import java.util.List;
import java.util.function.Predicate;

/** The ways to make the call of a scenario with Fanwise. */
enum Form {
    GATHER_ELEMENTS(Scenario::isGather, Calls::gatherElements),

    GATHER_HANDLES(Scenario::isGather, Calls::gatherHandles),

    GATHER_SLOTS(scenario -> scenario.isGather() && scenario.hasThreeTasks(), Calls::gatherSlots),

    WAIT_FOR_ELEMENTS(scenario -> scenario.isWait() || scenario.isWaitAny(), Calls::waitForElements),

    WAIT_FOR_HANDLES(scenario -> scenario.isWait() || scenario.isWaitAny(), Calls::waitForHandles),

    /** Not for any: which tasks were pending before they were asked to stop cannot be seen. */
    WAIT_FOR_SLOTS(scenario -> scenario.isWait() && scenario.hasThreeTasks(), Calls::waitForSlots),

    AS_THEY_COME(Scenario::isAsCompleted, Calls::asTheyCome),

    SCOPE_OF_ELEMENTS(scenario -> scenario.isScope() && !scenario.hasBody(), Calls::scopeOfElements),

    SCOPE_OF_SLOTS(
            scenario -> scenario.isScope() && !scenario.hasBody() && scenario.hasThreeTasks(), Calls::scopeOfSlots),

    SCOPE_WITH_BODY(Scenario::isScope, Calls::scopeWithBody);

    /** How a form makes a call. */
    interface Call {

        Result make(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception;
    }

    private final Predicate<Scenario> condition;
    private final Call call;

    Form(Predicate<Scenario> condition, Call call) {
        this.condition = condition;
        this.call = call;
    }

    /** Whether the scenario can be told in this form. */
    boolean tells(Scenario scenario) {
        return condition.test(scenario)
                && (!scenario.namesTasksTwice() || takesHandles())
                && Untold.of(scenario) == null;
    }

    private boolean takesHandles() {
        return this == GATHER_HANDLES || this == WAIT_FOR_HANDLES;
    }

    /**
     * What CPython's verdict means in this form. Nobody fails when a task of a scope is cancelled, but who then reads
     * its result is told; and these calls read all results themselves.
     */
    Verdict expected(Verdict cpython) {
        var readsResults = this == SCOPE_OF_ELEMENTS || this == SCOPE_OF_SLOTS;
        return readsResults
                        && cpython.result() instanceof Result.Returned returned
                        && returned.ends().contains(End.CANCELLED)
                ? cpython.withResult(new Result.Cancelled(false))
                : cpython;
    }

    /** Makes the call, on the current thread. */
    Result call(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        return scenario.isWithinTimeout()
                ? Calls.withinTimeout(scenario, () -> call.make(scenario, children, time), time)
                : call.make(scenario, children, time);
    }
}
