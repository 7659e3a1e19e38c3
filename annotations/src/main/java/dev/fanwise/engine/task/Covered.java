package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import org.jspecify.annotations.Nullable;

/** What is done for a cancelled task, on whose thread others run, when its handshake is over. */
final class Covered {

    /** A task of a call that the cancelled one makes. */
    @Nullable TaskState cancelledInstead;

    /** What was registered by the body of a scope that the cancelled task calls. */
    private @Nullable StopHooks hooks;

    /** The same of a body below that one. */
    private @Nullable Covered more;

    void closes(StopHooks ofBody) {
        if (hooks != null) {
            var below = new Covered();
            below.hooks = hooks;
            below.more = more;
            more = below;
        }
        hooks = ofBody;
    }

    void stop() {
        if (cancelledInstead != null) {
            TaskStop.stop(cancelledInstead, false, Canceller.CALL);
        }
        for (@Nullable Covered each = this; each != null; each = each.more) {
            if (each.hooks != null) {
                each.hooks.closeSoon();
            }
        }
    }
}
