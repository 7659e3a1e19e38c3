package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.subject.TakingTask;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.model.Tasks;
import java.util.List;

/**
 * The tasks of a fan-out method, with what the rules of its policy need to know about them.
 *
 * @param model the tasks, if all of them are right
 * @param throwing those whose failure the method throws, as far as they are right
 * @param taking all of them with the parameters that they take, as far as they are right
 * @param tolerant whether failures are results: no task can make the method throw
 */
public record AnalysedTasks(
        Checked<Tasks> model, List<ThrowingTask> throwing, List<TakingTask> taking, boolean tolerant) {

    public AnalysedTasks {
        throwing = List.copyOf(throwing);
        taking = List.copyOf(taking);
    }

    /** The tasks, or nothing about them but that they are wrong. */
    public static AnalysedTasks of(Checked<AnalysedTasks> tasks) {
        if (tasks instanceof Checked.Right<AnalysedTasks> right) {
            return right.found();
        }
        // nothing is known that would make it throw
        return new AnalysedTasks(tasks.flatMap(AnalysedTasks::model), List.of(), List.of(), true);
    }

    /** Whether the tasks are known, so that what none of them takes or throws is of no use. */
    public boolean complete() {
        return model.value().isPresent();
    }
}
