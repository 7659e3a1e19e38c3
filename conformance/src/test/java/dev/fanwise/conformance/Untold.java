package dev.fanwise.conformance;

/** Why a scenario can't be told with Fanwise at all. */
enum Untold {

    /** There is nothing like {@code asyncio.as_completed}. */
    AS_COMPLETED,

    /** A wait has a timeout of its own, which does not throw, and none around it. */
    WAIT_WITHIN_TIMEOUT,

    /**
     * When its time is over, a scope asks body and tasks to stop at the same moment. asyncio asks only the body, and
     * the tasks when it has left, which is the same if it leaves at once.
     */
    BODY_THAT_RESISTS_TIMEOUT;

    /** The reason, or null if there is none. */
    static Untold of(Scenario scenario) {
        if (scenario.op().kind().equals("as_completed")) {
            return AS_COMPLETED;
        }
        if (scenario.op().deadline() == null) {
            return null;
        }
        if (scenario.isWait() || scenario.isWaitAny()) {
            return WAIT_WITHIN_TIMEOUT;
        }
        return scenario.hasBody() && scenario.op().body().onCancel() != null ? BODY_THAT_RESISTS_TIMEOUT : null;
    }
}
