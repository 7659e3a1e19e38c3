package dev.fanwise.processor.analyse;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of the annotated type, own or inherited.
 *
 * @param element its declaration
 * @param type its types as the annotated type sees them, with the type arguments of the supertype
 */
record Member(ExecutableElement element, ExecutableType type) {

    String name() {
        return element.getSimpleName().toString();
    }

    boolean is(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    List<? extends TypeMirror> parameterTypes() {
        return type.getParameterTypes();
    }

    String parameterName(int position) {
        return element.getParameters().get(position).getSimpleName().toString();
    }
}
