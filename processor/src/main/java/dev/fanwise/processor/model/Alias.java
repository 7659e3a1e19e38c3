package dev.fanwise.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * Another name for a class of the runtime that has no name in the generated class: a subclass beside the generated one.
 *
 * @param target the class
 * @param isAbstract whether it has to be extended
 * @param typeVariables its own
 * @param constructors the parameters of each of its constructors
 */
public record Alias(
        ClassName target,
        boolean isAbstract,
        List<TypeVariableName> typeVariables,
        List<List<Parameter>> constructors) {

    public Alias {
        typeVariables = List.copyOf(typeVariables);
        constructors = List.copyOf(constructors);
    }
}
