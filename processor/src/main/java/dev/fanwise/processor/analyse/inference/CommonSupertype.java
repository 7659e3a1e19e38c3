package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.mirror.TypeParts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** A type that several are subtypes of, and that can be written: Java's own is often an intersection of many. */
final class CommonSupertype {

    private final Language language;

    CommonSupertype(Language language) {
        this.language = language;
    }

    /**
     * Finds one.
     *
     * @param bounds types that it should be a subtype of, if there is such a one
     */
    TypeMirror of(List<TypeMirror> types, List<TypeMirror> bounds) {
        List<TypeMirror> common = supertypes(types.get(0)).stream()
                .flatMap(candidate -> seenByAll(candidate, types).stream())
                .toList();
        return common.stream()
                .filter(candidate -> bounds.stream().allMatch(bound -> isBelow(candidate, bound)))
                .filter(candidate -> !language.is(candidate, "java.lang.Object"))
                .findFirst()
                .or(() -> bounds.stream()
                        .filter(bound -> bound.getKind() == TypeKind.DECLARED && !Captures.areIn(bound))
                        .filter(bound -> !language.is(bound, "java.lang.Object"))
                        .findFirst())
                .or(() -> common.stream().findFirst())
                .orElseGet(language::object);
    }

    private boolean isBelow(TypeMirror candidate, TypeMirror bound) {
        return !Captures.areIn(bound) && language.types().isSubtype(candidate, bound);
    }

    /** The classes and interfaces above a type, the nearest first, a class before the interfaces beside it. */
    List<DeclaredType> supertypes(TypeMirror type) {
        List<DeclaredType> found = new ArrayList<>();
        Deque<TypeMirror> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            TypeMirror one = next.remove();
            if (one instanceof TypeVariable variable && one.getKind() == TypeKind.TYPEVAR) {
                next.addAll(Language.bounds(variable));
            } else if (one instanceof DeclaredType declared && one.getKind() == TypeKind.DECLARED) {
                found.add(declared);
                next.addAll(language.types().directSupertypes(declared));
            }
        }
        return found;
    }

    /** The type that all of them are, of the class of the candidate, where they differ in type arguments with wildcards. */
    private Optional<TypeMirror> seenByAll(DeclaredType candidate, List<TypeMirror> types) {
        TypeElement element = (TypeElement) candidate.asElement();
        List<DeclaredType> views = new ArrayList<>();
        for (TypeMirror type : types) {
            language.viewAs(type, element.getQualifiedName().toString()).ifPresent(views::add);
        }
        if (views.size() < types.size()) {
            return Optional.empty();
        }
        boolean isRaw = views.stream().anyMatch(language::isRaw);
        int count = isRaw ? 0 : element.getTypeParameters().size();
        List<TypeMirror> arguments = new ArrayList<>();
        for (int position = 0; position < count; position++) {
            TypeMirror argument = views.get(0).getTypeArguments().get(position);
            int at = position;
            boolean isShared = !TypeParts.has(argument, part -> part.getKind() == TypeKind.WILDCARD)
                    && views.stream()
                            .allMatch(view -> language.types()
                                    .isSameType(view.getTypeArguments().get(at), argument));
            arguments.add(isShared ? argument : language.types().getWildcardType(null, null));
        }
        return Optional.of(language.types().withArguments(views.get(0), arguments));
    }
}
