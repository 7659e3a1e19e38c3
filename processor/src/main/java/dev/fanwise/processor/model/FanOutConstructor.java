package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * A constructor of the annotated type that the generated class repeats.
 *
 * @param withExecutor whether it is also there with an executor in front
 * @param takesOptions whether its first parameter is the options themselves: then it is there once
 * @param injection what a container reads of it, if one calls it
 */
public record FanOutConstructor(
        Visibility visibility,
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        boolean varargs,
        List<TypeName> exceptions,
        boolean withExecutor,
        boolean takesOptions,
        Optional<Injection> injection,
        Traits traits) {

    public FanOutConstructor {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }
}
