package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.SeenMethod;
import dev.fanwise.processor.analyse.mirror.SeenTypes;
import dev.fanwise.processor.analyse.mirror.Substitution;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** How a type sees the types of what it inherits: with the type arguments of its supertypes. */
final class MemberTypes {

    private final TypeElement type;
    private final Map<TypeElement, Substitution> supertypes = new HashMap<>();
    private final Language language;
    private final SeenTypes types;

    MemberTypes(TypeElement type, Language language) {
        this.type = type;
        this.language = language;
        this.types = language.types();
        supertypes.put(type, Substitution.none(types));
        types.directSupertypes(type.asType()).forEach(this::add);
    }

    private void add(TypeMirror supertype) {
        TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
        if (supertypes.putIfAbsent(element, Substitution.of((DeclaredType) supertype, types)) == null) {
            types.directSupertypes(supertype).forEach(this::add);
        }
    }

    /** Whether the members of a supertype are erased, because it is extended without type arguments. */
    boolean isRaw(TypeElement supertype) {
        return seenAs(supertype).erases();
    }

    private Substitution seenAs(TypeElement supertype) {
        Substitution substitution = supertypes.get(supertype);
        return substitution == null ? Substitution.none(types) : substitution;
    }

    SeenMethod of(ExecutableElement method) {
        TypeElement declaring = Enclosing.typeOf(method);
        // static members have no part in the type arguments
        Substitution substitution =
                method.getModifiers().contains(Modifier.STATIC) ? Substitution.none(types) : seenAs(declaring);
        Set<String> taken = declaring.equals(type) || method.getTypeParameters().isEmpty() ? Set.of() : namesOfTypes();
        return SeenMethod.of(method, substitution, (DeclaredType) type.asType(), taken, types);
    }

    /** What an inherited type parameter must not be called: it would hide a type. */
    private Set<String> namesOfTypes() {
        return Stream.concat(
                        type.getTypeParameters().stream(),
                        ElementFilter.typesIn(language.elements().getAllMembers(type)).stream())
                .map(named -> named.getSimpleName().toString())
                .collect(Collectors.toSet());
    }
}
