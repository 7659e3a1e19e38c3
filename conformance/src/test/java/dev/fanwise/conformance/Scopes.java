package dev.fanwise.conformance;

import java.util.List;

/** Makes the calls of scopes. */
final class Scopes {

    private Scopes() {}

    static Result ofElements(Scenario scenario, List<Child> children, VirtualTime time) throws InterruptedException {
        new ScopeCallsFanOut(time).children(children);
        return ends(children);
    }

    static Result withBody(Scenario scenario, List<Child> children, VirtualTime time) throws InterruptedException {
        new ScopeCallsFanOut(time).scope(new Body(scenario.op().body(), children, time));
        return ends(children);
    }

    /** Somebody who has started tasks in a scope reads them when it has ended. */
    private static Result ends(List<Child> children) {
        return new Result.Returned(children.stream().map(Child::end).toList());
    }
}
