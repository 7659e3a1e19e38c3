package dev.fanwise.processor.analyse.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The names of annotations and of those on them, at any depth. */
public final class MetaAnnotations {

    private MetaAnnotations() {}

    /** The qualified names, those of the annotations themselves first. */
    public static Set<String> of(List<? extends AnnotationMirror> annotations) {
        Set<String> names = new LinkedHashSet<>();
        annotations.forEach(annotation -> add(declaration(annotation), names));
        return names;
    }

    /** The same of one annotation. */
    public static Set<String> of(TypeElement annotation) {
        Set<String> names = new LinkedHashSet<>();
        add(annotation, names);
        return names;
    }

    private static void add(TypeElement annotation, Set<String> names) {
        String name = annotation.getQualifiedName().toString();
        if (!name.startsWith("java.lang.annotation.") && names.add(name)) {
            annotation.getAnnotationMirrors().forEach(meta -> add(declaration(meta), names));
        }
    }

    private static TypeElement declaration(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }
}
