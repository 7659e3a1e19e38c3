package dev.fanwise.processor.analyse.subject;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.Language;
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
public record TaskInput(
        String name, TypeMirror type, VariableElement element, Function<Optional<TypeName>, Argument> form) {

    /** The name of the parameter that is the timeout of a call. */
    public static final String TIMEOUT = "timeout";

    static TaskInput parameter(VariableElement element, TypeMirror type) {
        String name = element.getSimpleName().toString();
        return new TaskInput(name, type, element, cast -> new Argument.OfParameter(name, cast));
    }

    /** Whether it is the timeout of the call. */
    public boolean isTimeout(Language language) {
        return name.equals(TIMEOUT) && language.is(type, "java.time.Duration");
    }

    /** The name at the start of a sentence. */
    public String title() {
        return name.startsWith("the ") ? "The " + name.substring("the ".length()) : name;
    }

    /** A part of what is iterated over, in the place of the parameter. */
    public TaskInput part(String name, TypeMirror type, Function<Optional<TypeName>, Argument> form) {
        return new TaskInput(name, type, element, form);
    }
}
