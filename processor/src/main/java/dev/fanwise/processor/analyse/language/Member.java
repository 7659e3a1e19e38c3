package dev.fanwise.processor.analyse.language;

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
public record Member(ExecutableElement element, ExecutableType type) {

    public String name() {
        return element.getSimpleName().toString();
    }

    public boolean is(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    public List<? extends TypeMirror> parameterTypes() {
        return type.getParameterTypes();
    }

    public String parameterName(int position) {
        return element.getParameters().get(position).getSimpleName().toString();
    }
}
