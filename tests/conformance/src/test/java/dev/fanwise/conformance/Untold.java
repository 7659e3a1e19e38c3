package dev.fanwise.conformance;

/** Why a scenario can't be told with Fanwise at all. */
enum Untold {

    /**
     * When its time is over, a scope asks body and tasks to stop at the same moment. asyncio asks only the body, and
     * the tasks when it has left, which is the same if it leaves at once.
     */
    BODY_THAT_RESISTS_TIMEOUT;

    /** The reason, or null if there is none. */
    static Untold of(Scenario scenario) {
        var resists = scenario.hasBody() && scenario.op().body().onCancel() != null;
        return resists && scenario.op().deadline() != null ? BODY_THAT_RESISTS_TIMEOUT : null;
    }
}
