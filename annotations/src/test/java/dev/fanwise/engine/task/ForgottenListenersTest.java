package dev.fanwise.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A listener that has been forgotten elsewhere goes when the task is asked to forget such, and is not told. */
class ForgottenListenersTest {

    private static final class Listener implements EndListener {

        private final boolean isForgotten;
        private boolean isTold;

        Listener(boolean isForgotten) {
            this.isForgotten = isForgotten;
        }

        @Override
        public void ended(FanOutTask<?> task) {
            isTold = true;
        }

        @Override
        public boolean isForgotten() {
            return isForgotten;
        }
    }

    @Test
    void theOthersStayAndAreTold() {
        var jobs = new ArrayList<Runnable>();
        var task = (FanOutTask<?>) Task.start(jobs::add, () -> "value");
        var listeners = List.of(
                new Listener(true), new Listener(false), new Listener(true), new Listener(false), new Listener(true));
        listeners.forEach(task::addListener);

        task.removeForgottenListeners();
        jobs.forEach(Runnable::run);

        assertThat(listeners).extracting(each -> each.isTold).containsExactly(false, true, false, true, false);
    }
}
