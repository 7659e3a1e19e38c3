package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.SeenMethod;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** When one method can stand for another: what the Java language calls a subsignature. */
final class Overriding {

    private final Language language;

    Overriding(Language language) {
        this.language = language;
    }

    /** Whether each of two methods overrides the other, or one does so by erasure. */
    boolean areEquivalent(Member one, Member other) {
        return isSubsignature(one, other) || isSubsignature(other, one);
    }

    /** Whether the method has the signature of the other one, or that of its erasure. */
    boolean isSubsignature(Member method, Member other) {
        return method.name().equals(other.name())
                && method.parameterTypes().size() == other.parameterTypes().size()
                && (isSame(method.type(), other.type()) || isErasure(method.type(), other.type()));
    }

    private boolean isSame(SeenMethod one, SeenMethod other) {
        return one.typeParameters().size() == other.typeParameters().size()
                && haveSameBounds(one, other)
                && areSame(
                        one.parameters(),
                        other.withTypeParametersOf(one, language.types()).parameters());
    }

    private boolean haveSameBounds(SeenMethod one, SeenMethod other) {
        for (int position = 0; position < one.typeParameters().size(); position++) {
            List<TypeMirror> bounds = one.typeParameters().get(position).bounds();
            List<TypeMirror> others = other.boundsWithTypeParametersOf(one, position, language.types());
            if (bounds.size() != others.size()
                    || !bounds.stream().allMatch(bound -> others.stream().anyMatch(same -> isSame(bound, same)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isErasure(SeenMethod one, SeenMethod other) {
        return one.typeParameters().isEmpty()
                && areSame(
                        one.parameters(),
                        other.parameters().stream()
                                .map(language.types()::erasure)
                                .toList());
    }

    private boolean areSame(List<TypeMirror> some, List<TypeMirror> others) {
        for (int position = 0; position < some.size(); position++) {
            if (!isSame(some.get(position), others.get(position))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return language.types().isSameType(one, other);
    }
}
