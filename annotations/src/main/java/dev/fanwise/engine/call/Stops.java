package dev.fanwise.engine.call;

/** What a coordinator does with the tasks that still run when it has waited. */
public final class Stops {

    private Stops() {}

    /** Leaves them to themselves. */
    public static void leave(Coordinator call) {
        call.endStarts();
        abandonUnlessHandedOut(call);
        letGo(call);
    }

    /** Cancels them. */
    public static void cancel(Coordinator call) {
        call.endStarts();
        abandonUnlessHandedOut(call);
        call.watchAll();
        TaskChain.cancel(call.newest());
        letGo(call);
    }

    /** Cancels them and waits until they have ended. */
    public static void cancelAndJoin(Coordinator call) {
        call.endStarts();
        call.watchAll();
        TaskChain.cancel(call.newest());
        Waits.join(call);
        letGo(call);
    }

    private static void abandonUnlessHandedOut(Coordinator call) {
        if (!call.handsOutTasks()) {
            Exits.abandon(call, null);
        }
    }

    /** The call waits for its tasks no more. It still holds them, if it has to make something of their ends at its exit. */
    private static void letGo(Coordinator call) {
        Observation.ended(call);
        if (call.hasGiven) {
            TaskChain.letGoOfGiven(call.newest());
        }
        if (call.handsOutTasks() || (call.readsWhatIsThere && !call.hasElements())) {
            TaskChain.forget(call);
            Decision.forget(call);
        }
    }
}
