package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.model.Tasks;
import java.util.List;

/**
 * The tasks of a fan-out method, with what the rules of its policy need to know about them.
 *
 * @param model the tasks
 * @param throwing those whose failure the method throws
 * @param passed the parameters that tasks take
 */
public record AnalysedTasks(Tasks model, List<ThrowingTask> throwing, List<String> passed) {

    public boolean tolerant() {
        return model.tolerant();
    }
}
