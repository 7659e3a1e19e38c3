package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** A constructor of the annotated type that the generated class repeats. */
public record FanOutConstructor(
        Visibility visibility,
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        boolean varargs,
        List<TypeName> exceptions,
        Traits traits) {

    public FanOutConstructor {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }
}
