package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import org.jspecify.annotations.Nullable;

/** How long a thread waits for tasks that were cancelled. */
public interface Patience {

    /** Waits however long it takes. */
    Patience UNLIMITED = new Patience() {

        @Override
        public @Nullable Deadline deadline() {
            return null;
        }

        @Override
        public boolean goesOn() {
            return true;
        }
    };

    /** The next moment at which it is to be asked whether to go on, or null if it need not be asked. */
    @Nullable Deadline deadline();

    /** Whether to wait on, when that moment has come. */
    boolean goesOn();
}
