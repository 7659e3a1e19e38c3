package dev.fanwise.behaviour;

import dev.fanwise.FanOutObserver;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** An observer that writes down which tasks are abandoned, and how each ends. */
public final class TaskEnds implements FanOutObserver {

    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    public CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        return task -> new TaskObserver() {
            @Override
            public void abandoned() {
                lines.add(task.name() + " is abandoned");
            }

            @Override
            public void ended(TaskEnd end) {
                var canceller = end.cancelledBy() == null ? "" : ", cancelled by " + end.cancelledBy();
                lines.add(task.name() + " " + end.ending() + canceller);
            }
        };
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
