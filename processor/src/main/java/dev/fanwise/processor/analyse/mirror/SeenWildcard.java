package dev.fanwise.processor.analyse.mirror;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** A wildcard with a bound that the compiler's mirror has without its annotations. */
final class SeenWildcard extends SeenType implements WildcardType {

    private final @Nullable TypeMirror upper;
    private final @Nullable TypeMirror lower;

    SeenWildcard(
            TypeMirror plain,
            @Nullable TypeMirror upper,
            @Nullable TypeMirror lower,
            List<? extends AnnotationMirror> annotations) {
        super(plain, annotations);
        this.upper = upper;
        this.lower = lower;
    }

    @Override
    public @Nullable TypeMirror getExtendsBound() {
        return upper;
    }

    @Override
    public @Nullable TypeMirror getSuperBound() {
        return lower;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitWildcard(this, parameter);
    }
}
