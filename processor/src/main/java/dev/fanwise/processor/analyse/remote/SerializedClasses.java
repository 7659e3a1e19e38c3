package dev.fanwise.processor.analyse.remote;

import dev.fanwise.processor.analyse.language.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The classes that Java serialization may meet in an object of a class, as far as declarations tell. */
final class SerializedClasses {

    private static final List<String> JDK = List.of("java.", "javax.");

    /**
     * Those packages of the JDK whose classes are always allowed; with what is below, the same as {@code AllowedClasses} at
     * run time.
     */
    private static final Set<String> ALWAYS_ALLOWED = Set.of("java.lang", "java.util", "java.math", "java.time");

    private final Language language;
    private final Set<String> names = new TreeSet<>();

    private SerializedClasses(Language language) {
        this.language = language;
    }

    /** Their binary names, without those that are always allowed. Of one of the JDK, its name alone: it may differ from JDK to JDK. */
    static Set<String> of(TypeMirror type, Language language) {
        SerializedClasses classes = new SerializedClasses(language);
        classes.add(type);
        return classes.names;
    }

    private void add(TypeMirror type) {
        if (type instanceof ArrayType array) {
            add(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(this::add);
            add((TypeElement) declared.asElement());
        }
    }

    private void add(TypeElement element) {
        String name = language.elements().getBinaryName(element).toString();
        if (isAlwaysAllowed(element, name) || !names.add(name) || JDK.stream().anyMatch(name::startsWith)) {
            return;
        }
        add(element.getSuperclass());
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)
                    && !field.getModifiers().contains(Modifier.TRANSIENT)) {
                add(field.asType());
            }
        }
    }

    private boolean isAlwaysAllowed(TypeElement element, String name) {
        String home =
                language.elements().getPackageOf(element).getQualifiedName().toString();
        return ALWAYS_ALLOWED.contains(home)
                || home.startsWith("java.time.")
                || name.equals("java.net.URI")
                || (home.startsWith("java.") && (name.endsWith("Exception") || name.endsWith("Error")));
    }
}
