package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** The signature of a fan-out method, as the generated class repeats it. */
public record Signature(
        Visibility visibility,
        String name,
        List<TypeVariableName> typeVariables,
        TypeName result,
        List<Parameter> parameters,
        boolean varargs,
        List<TypeName> exceptions,
        Traits traits) {

    public Signature {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }
}
