package dev.fanwise.processor.analyse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What simple names mean in the body of the generated class.
 *
 * <p>Nested types of the annotated type are inherited: they have simple names there, as in the user's
 * own source, and win over imports.
 */
final class NamesInScope {

    /** The classes of java.lang that generated code names without an import. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Deprecated",
            "Double",
            "Exception",
            "Float",
            "Integer",
            "InterruptedException",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Thread",
            "Throwable",
            "Void");

    private NamesInScope() {}

    /** The nested types that can be called by their simple names. */
    static Set<TypeElement> simple(TypeElement type, List<Member> methods, Language language) {
        Set<String> typeParameters = typeParameters(type, methods);
        List<TypeElement> nested = nestedTypes(type, language);
        Set<TypeElement> simple = new LinkedHashSet<>();
        for (TypeElement candidate : nested) {
            boolean unique = nested.stream()
                            .filter(other -> other.getSimpleName().equals(candidate.getSimpleName()))
                            .count()
                    == 1;
            if (unique && !typeParameters.contains(candidate.getSimpleName().toString())) {
                simple.add(candidate);
            }
        }
        return simple;
    }

    private static Set<String> typeParameters(TypeElement type, List<Member> methods) {
        return Stream.concat(
                        type.getTypeParameters().stream(),
                        methods.stream().flatMap(method -> method.element().getTypeParameters().stream()))
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private static List<TypeElement> nestedTypes(TypeElement type, Language language) {
        return ElementFilter.typesIn(language.elements().getAllMembers(type));
    }

    /** The names by which the JDK's and the runtime's classes must not be called. */
    static List<String> toQualify(Subject subject) {
        Elements elements = subject.language().elements();
        TreeSet<String> names = new TreeSet<>();
        nestedTypes(subject.element(), subject.language())
                .forEach(nested -> names.add(nested.getSimpleName().toString()));
        // a class of the same package wins over java.lang
        PackageElement home = elements.getPackageOf(subject.element());
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        for (String name : JAVA_LANG) {
            if (elements.getTypeElement(prefix + name) != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
