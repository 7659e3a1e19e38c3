package dev.fanwise.engine.failure;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/** A stream of tasks that somebody reads, until it is closed or exhausted. If it is dropped first, that is reported. */
public final class OpenStream implements Runnable {

    private final String call;
    private volatile boolean isOver;
    private Cleaner.@Nullable Cleanable registration;

    /** Holds what the report says, but not the stream: it would never be dropped. */
    private OpenStream(String call) {
        this.call = call;
    }

    /**
     * Reports the stream when it is dropped, unless it is over by then.
     *
     * @param stream what its reader holds, and its tasks do not
     * @param call the name of the call, with its place
     */
    public static OpenStream watch(Object stream, String call) {
        var open = new OpenStream(call);
        open.registration = DroppedObjects.CLEANER.register(stream, open);
        return open;
    }

    /** It is closed or exhausted. */
    public void end() {
        isOver = true;
        if (registration != null) {
            registration.clean();
        }
    }

    /** The stream was dropped, or is over. */
    @Override
    public void run() {
        if (!isOver) {
            Reports.warn("The stream of " + call + " was dropped before it was closed or exhausted", null);
        }
    }
}
