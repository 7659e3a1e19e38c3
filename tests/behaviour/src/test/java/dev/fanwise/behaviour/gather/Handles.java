package dev.fanwise.behaviour.gather;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.util.List;

/** Gathers of tasks that run already. */
abstract class Handles {

    @Gather
    abstract <T> List<T> all(@Each List<Task<T>> tasks) throws InterruptedException;
}
