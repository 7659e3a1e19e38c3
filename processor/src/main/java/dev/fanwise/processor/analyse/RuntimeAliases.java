package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.model.Alias;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Scope;
import dev.fanwise.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes of the runtime that have no name in the generated class, because a type hides their package and an
 * inherited one has their simple name: each gets another name, beside the generated class, where it can be imported.
 */
final class RuntimeAliases {

    private static final String RUNTIME = "dev.fanwise.runtime";

    private RuntimeAliases() {}

    static List<Alias> of(Subject subject, Scope scope) {
        if (!scope.hiddenPackages().contains("dev")) {
            return List.of();
        }
        AnnotatedTypeNames names = subject.typeNames().ofHeader().plain();
        return new TreeSet<>(scope.members())
                .stream()
                        .map(name -> subject.language().find(subject.element(), RUNTIME + "." + name))
                        .flatMap(Optional::stream)
                        .filter(RuntimeAliases::isExtendable)
                        .map(type -> alias(type, names))
                        .toList();
    }

    private static boolean isExtendable(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.FINAL);
    }

    private static Alias alias(TypeElement type, AnnotatedTypeNames names) {
        return new Alias(
                ClassName.get(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                names.declarations(type.getTypeParameters()),
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(RuntimeAliases::isInherited)
                        .map(constructor -> parameters(constructor, names))
                        .toList());
    }

    private static boolean isInherited(ExecutableElement constructor) {
        Visibility visibility = Accessibility.of(constructor);
        return visibility == Visibility.PUBLIC || visibility == Visibility.PROTECTED;
    }

    private static List<Parameter> parameters(ExecutableElement constructor, AnnotatedTypeNames names) {
        return constructor.getParameters().stream()
                .map(parameter -> parameter(parameter, names))
                .toList();
    }

    private static Parameter parameter(VariableElement parameter, AnnotatedTypeNames names) {
        return new Parameter(parameter.getSimpleName().toString(), names.of(parameter.asType()), List.of());
    }
}
