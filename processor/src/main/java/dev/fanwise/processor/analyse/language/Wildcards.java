package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.Substitution;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What is known of a type argument that is a wildcard: its own bound, and that of the type parameter. */
public final class Wildcards {

    private Wildcards() {}

    /** The type with each wildcard that can be read from within the bound of its type parameter. */
    static DeclaredType bounded(DeclaredType type, Language language) {
        List<? extends TypeMirror> written = type.getTypeArguments();
        List<TypeMirror> bounded = new ArrayList<>();
        for (int position = 0; position < written.size(); position++) {
            TypeMirror argument = written.get(position);
            boolean lower = argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null;
            TypeMirror upper = upperBound(type, position, language);
            boolean tells = argument.getKind() == TypeKind.WILDCARD
                    && !lower
                    && !language.types().isSameType(upper, language.upperBound(argument));
            bounded.add(tells ? language.types().getWildcardType(upper, null) : argument);
        }
        return bounded.equals(written) ? type : language.types().withArguments(type, bounded);
    }

    /** What a reader gets from the type argument of that position. */
    public static TypeMirror upperBound(DeclaredType type, int position, Language language) {
        TypeMirror argument = type.getTypeArguments().get(position);
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        TypeMirror declared = boundsOf(type, position, language).get(0);
        @Nullable TypeMirror written = wildcard.getExtendsBound();
        return written == null || language.types().isSubtype(declared, written) ? declared : written;
    }

    /** Whether all that is known of the wildcard of that position is one type, which can be written down. */
    public static boolean isOneType(DeclaredType type, int position, Language language) {
        TypeMirror upper = upperBound(type, position, language);
        return !mentionsWildcards(parameter(type, position).getBounds(), type, language)
                && boundsOf(type, position, language).stream()
                        .allMatch(bound -> language.types().isSubtype(upper, bound));
    }

    private static boolean mentionsWildcards(List<? extends TypeMirror> bounds, DeclaredType type, Language language) {
        for (int position = 0; position < type.getTypeArguments().size(); position++) {
            boolean isWildcard = type.getTypeArguments().get(position).getKind() == TypeKind.WILDCARD;
            TypeParameterElement parameter = parameter(type, position);
            if (isWildcard && bounds.stream().anyMatch(bound -> mentions(bound, parameter, language))) {
                return true;
            }
        }
        return false;
    }

    public static boolean mentions(TypeMirror type, TypeParameterElement parameter, Language language) {
        return Substitution.none(language.types())
                .with(parameter, language.object())
                .changes(type);
    }

    private static TypeParameterElement parameter(DeclaredType type, int position) {
        return ((TypeElement) type.asElement()).getTypeParameters().get(position);
    }

    /** The bounds of a type parameter for these type arguments; what it says of itself is not known. */
    private static List<TypeMirror> boundsOf(DeclaredType type, int position, Language language) {
        TypeParameterElement parameter = parameter(type, position);
        Substitution known = Substitution.of(type, language.types())
                .with(parameter, language.types().getWildcardType(null, null));
        return parameter.getBounds().stream()
                .map(known::apply)
                .map(language::upperBound)
                .toList();
    }
}
