package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.mirror.Nesting;
import dev.fanwise.processor.analyse.mirror.SeenCapture;
import dev.fanwise.processor.analyse.mirror.Substitution;
import dev.fanwise.processor.analyse.mirror.TypeParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Wildcards that stand for one type while a value is handed over, and types that can be written for these again. */
final class Captures {

    private final Language language;

    Captures(Language language) {
        this.language = language;
    }

    static boolean areIn(TypeMirror type) {
        return TypeParts.has(type, SeenCapture.class::isInstance);
    }

    /** The type of a variable where it is used: each wildcard is one type. */
    TypeMirror of(TypeMirror type) {
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED ? of(declared) : type;
    }

    private DeclaredType of(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<? extends TypeMirror> written = type.getTypeArguments();
        Optional<DeclaredType> enclosing =
                Nesting.isInner(element) && type.getEnclosingType() instanceof DeclaredType outer
                        ? Optional.of(of(outer))
                        : Optional.empty();
        boolean isCaptured = written.stream().anyMatch(WildcardType.class::isInstance);
        if (!isCaptured && enclosing.filter(Captures::areIn).isEmpty()) {
            return type;
        }
        List<TypeMirror> arguments = new ArrayList<>();
        List<DeclaredType> captured = new ArrayList<>();
        for (int position = 0; position < written.size(); position++) {
            TypeParameterElement parameter = element.getTypeParameters().get(position);
            arguments.add(
                    written.get(position) instanceof WildcardType wildcard
                            ? capture(wildcard, parameter, captured)
                            : written.get(position));
        }
        captured.add(language.types()
                .withArguments(type, enclosing.map(TypeMirror.class::cast).orElse(type.getEnclosingType()), arguments));
        return captured.get(0);
    }

    /**
     * Makes the type of a wildcard.
     *
     * @param whole has the captured type when its bounds are asked for
     */
    private SeenCapture capture(WildcardType wildcard, TypeParameterElement parameter, List<DeclaredType> whole) {
        @Nullable TypeMirror upper = wildcard.getExtendsBound();
        return new SeenCapture(
                parameter,
                () -> Stream.concat(
                                Stream.ofNullable(upper),
                                Substitution.of(whole.get(0), language.types()).apply(parameter.getBounds()).stream())
                        .toList(),
                Optional.ofNullable(wildcard.getSuperBound()),
                language.types());
    }

    /** The narrowest type that can be written for one that may have captured wildcards. */
    TypeMirror written(TypeMirror type) {
        return written(type, List.of());
    }

    private TypeMirror written(TypeMirror type, List<SeenCapture> inside) {
        if (!areIn(type)) {
            return type;
        }
        if (type instanceof SeenCapture capture) {
            return inside.contains(capture) ? language.object() : written(narrowest(capture), with(inside, capture));
        }
        if (type instanceof ArrayType array) {
            return language.types().getArrayType(written(array.getComponentType(), inside));
        }
        return type instanceof DeclaredType declared
                ? written(declared, inside)
                : language.types().erasure(type);
    }

    private static List<SeenCapture> with(List<SeenCapture> inside, SeenCapture capture) {
        return Stream.concat(inside.stream(), Stream.of(capture)).toList();
    }

    /** Of several bounds one that says more than {@code Object}, a class rather than an interface. */
    private TypeMirror narrowest(SeenCapture capture) {
        TypeMirror best = capture.bounds().get(0);
        for (TypeMirror bound : capture.bounds()) {
            TypeMirror erased = language.types().erasure(bound);
            if (language.types().isSubtype(erased, language.types().erasure(best))
                    || (isInterface(best) && !isInterface(bound) && !language.is(bound, "java.lang.Object"))) {
                best = bound;
            }
        }
        return best;
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind().isInterface();
    }

    private DeclaredType written(DeclaredType type, List<SeenCapture> inside) {
        List<TypeMirror> arguments = type.getTypeArguments().stream()
                .map(argument -> areIn(argument) ? argument(argument, inside) : argument)
                .toList();
        TypeMirror enclosing = type.getEnclosingType();
        return language.types()
                .withArguments(
                        type, enclosing instanceof DeclaredType outer ? written(outer, inside) : enclosing, arguments);
    }

    private TypeMirror argument(TypeMirror argument, List<SeenCapture> inside) {
        if (argument instanceof WildcardType wildcard) {
            @Nullable TypeMirror upper = wildcard.getExtendsBound();
            return wildcardUpTo(upper == null ? language.object() : written(upper, inside));
        }
        if (argument instanceof SeenCapture capture) {
            Optional<TypeMirror> lower = capture.lower().filter(below -> !areIn(below));
            if (lower.isPresent()) {
                return language.types().getWildcardType(null, lower.get());
            }
        }
        return wildcardUpTo(written(argument, inside));
    }

    private TypeMirror wildcardUpTo(TypeMirror upper) {
        boolean saysNothing = language.is(upper, "java.lang.Object");
        return language.types().getWildcardType(saysNothing ? null : upper, null);
    }
}
