package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.diagnose.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * A task and the parameters that it takes.
 *
 * @param name how messages call it
 * @param takes the names of the fan-out method's parameters that it takes
 * @param parameters its own; none if it is no method
 */
public record TakingTask(Code name, List<String> takes, List<? extends VariableElement> parameters) {

    public TakingTask {
        takes = List.copyOf(takes);
        parameters = List.copyOf(parameters);
    }

    public Optional<VariableElement> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getSimpleName().contentEquals(name))
                .<VariableElement>map(parameter -> parameter)
                .findFirst();
    }
}
