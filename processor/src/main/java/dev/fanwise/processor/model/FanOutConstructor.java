package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A constructor of the annotated type that the generated class repeats.
 *
 * @param withExecutor whether it is also there with an executor in front
 */
public record FanOutConstructor(
        Visibility visibility,
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        boolean varargs,
        List<TypeName> exceptions,
        boolean withExecutor,
        Traits traits) {

    public FanOutConstructor {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }
}
