package dev.fanwise.processor.analyse;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.model.Argument;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A value that a fan-out method can hand to its tasks.
 *
 * @param name how messages call it
 * @param type its type
 * @param element the parameter that it is, or comes from
 * @param form the argument, with the cast that it may need
 */
record Given(String name, TypeMirror type, VariableElement element, Function<Optional<TypeName>, Argument> form) {

    static Given parameter(VariableElement element, TypeMirror type) {
        String name = element.getSimpleName().toString();
        return new Given(name, type, element, cast -> new Argument.OfParameter(name, cast));
    }

    /** The name at the start of a sentence. */
    String title() {
        return name.startsWith("the ") ? "The " + name.substring("the ".length()) : name;
    }

    /** A part of what is iterated over, in the place of the parameter. */
    Given part(String name, TypeMirror type, Function<Optional<TypeName>, Argument> form) {
        return new Given(name, type, element, form);
    }
}
