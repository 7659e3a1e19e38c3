package dev.fanwise.processor.analyse;

import dev.fanwise.processor.model.Tasks;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * The tasks of a fan-out method, with what the rules of its policy need to know about them.
 *
 * @param model the tasks
 * @param plain those whose failure the method throws
 * @param passed the parameters that tasks take
 */
record AnalysedTasks(Tasks model, List<PlainTask> plain, List<String> passed) {

    /**
     * A task whose failure the method throws.
     *
     * @param name how messages call it
     * @param exceptions the checked exceptions that it may throw
     * @param cure how the method could get away without declaring them
     * @param asynchronous whether it may fail with undeclared ones as well
     */
    record PlainTask(String name, List<TypeMirror> exceptions, String cure, boolean asynchronous) {}

    boolean tolerant() {
        return model.tolerant();
    }
}
