package dev.fanwise.engine.call;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import java.util.List;

/** What a coordinator waits for between two starts: a place for the next task, its turn, or an end. */
public interface Turn extends Awaited {

    Coordinator call();

    @Override
    default FanOutOptions options() {
        return call().options();
    }

    @Override
    default boolean mayBeUnstarted() {
        return call().mayBeUnstarted();
    }

    @Override
    default List<FanOutTask<?>> unstarted() {
        return call().unstarted();
    }

    @Override
    default String name() {
        return call().name();
    }
}
