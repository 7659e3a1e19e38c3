package dev.fanwise.conformance;

import java.util.List;
import java.util.function.Predicate;

/** The ways to make the call of a scenario with Fanwise. */
enum Form {

    /** {@code @Gather} over elements. */
    GATHER(Scenario::isGather, Gathers::ofElements),

    /** {@code @WaitFor} over elements. */
    WAIT_FOR(Scenario::isWait, Waits::ofElements),

    /** {@code @WaitFor} over elements, for the first, stopping the others. */
    WAIT_FOR_ANY(Scenario::isWaitAny, Waits::ofElements),

    /** {@code @TaskGroupScope} over elements. */
    SCOPE(scenario -> scenario.isScope() && scenario.op().body() == null, Scopes::ofElements),

    /** {@code @TaskGroupScope} with a body, which may do nothing but start the tasks. */
    SCOPE_WITH_BODY(Scenario::isScope, Scopes::withBody);

    /** How a form makes a call. */
    interface Call {

        Result make(Scenario scenario, List<Child> children, VirtualTime time) throws Exception;
    }

    private final Predicate<Scenario> condition;
    private final Call call;

    Form(Predicate<Scenario> condition, Call call) {
        this.condition = condition;
        this.call = call;
    }

    /** Whether the scenario can be told in this form. */
    boolean tells(Scenario scenario) {
        return scenario.op().args() == null && scenario.op().deadline() == null && condition.test(scenario);
    }

    /** Makes the call, on the current thread. */
    Result call(Scenario scenario, List<Child> children, VirtualTime time) throws Exception {
        return call.make(scenario, children, time);
    }
}
