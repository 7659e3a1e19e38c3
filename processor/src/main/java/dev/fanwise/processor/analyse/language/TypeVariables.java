package dev.fanwise.processor.analyse.language;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Whether a type means the same everywhere. */
public final class TypeVariables {

    private static final Search SEARCH = new Search();

    private TypeVariables() {}

    /** Whether the type has no type variable in it. */
    public static boolean none(TypeMirror type) {
        return !SEARCH.visit(type);
    }

    private static final class Search extends SimpleTypeVisitor14<Boolean, Void> {

        Search() {
            super(false);
        }

        @Override
        public Boolean visitTypeVariable(TypeVariable type, Void none) {
            return true;
        }

        @Override
        public Boolean visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType());
        }

        @Override
        public Boolean visitDeclared(DeclaredType type, Void none) {
            return type.getTypeArguments().stream().anyMatch(this::visit);
        }

        @Override
        public Boolean visitWildcard(WildcardType type, Void none) {
            return (type.getExtendsBound() != null && visit(type.getExtendsBound()))
                    || (type.getSuperBound() != null && visit(type.getSuperBound()));
        }
    }
}
