package dev.fanwise.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A type with fan-out methods, and the class to generate for it.
 *
 * @param type the annotated type
 * @param supertype the annotated type with its type variables, as the generated class extends it
 * @param isInterface whether it is implemented rather than extended
 * @param generated the name of the class to generate
 * @param isFinal whether nothing can extend the generated class; a container may have to
 * @param isPublic whether the generated class is visible everywhere; else in its package
 * @param typeVariables repeated by the generated class
 * @param constructors repeated by the generated class, each also with an executor
 * @param methods the fan-out methods, in source order
 * @param environment what the compilation offers to generated code
 * @param traits what the generated class has to repeat or to keep quiet about
 * @param scope what simple names mean in the generated class
 * @param remote what of it runs on a cluster
 * @param aliases classes of the runtime that need another name
 */
public record FanOutType(
        ClassName type,
        TypeName supertype,
        boolean isInterface,
        ClassName generated,
        boolean isFinal,
        boolean isPublic,
        List<TypeVariableName> typeVariables,
        List<FanOutConstructor> constructors,
        List<FanOutMethod> methods,
        Environment environment,
        Traits traits,
        Remote remote,
        Scope scope,
        List<Alias> aliases) {

    public FanOutType {
        typeVariables = List.copyOf(typeVariables);
        constructors = List.copyOf(constructors);
        methods = List.copyOf(methods);
        aliases = List.copyOf(aliases);
    }
}
