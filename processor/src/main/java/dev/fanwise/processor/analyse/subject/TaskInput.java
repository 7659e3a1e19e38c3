package dev.fanwise.processor.analyse.subject;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.model.Argument;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A value that a fan-out method can hand to its tasks.
 *
 * @param given how messages call it
 * @param variable what the generated class calls it, or the parameter that it comes from
 * @param type its type
 * @param element the parameter that it is, or comes from
 * @param form the argument, with the cast that it may need
 */
public record TaskInput(
        Given given,
        String variable,
        TypeMirror type,
        VariableElement element,
        Function<Optional<TypeName>, Argument> form) {

    static TaskInput parameter(VariableElement element, String variable, TypeMirror type) {
        String name = element.getSimpleName().toString();
        return new TaskInput(
                new Given.Parameter(Code.of(name)),
                variable,
                type,
                element,
                cast -> new Argument.OfParameter(variable, cast));
    }

    /**
     * The result of another task of the call.
     *
     * @param parameter what takes it
     * @param task the name of the other task
     */
    public static TaskInput result(
            VariableElement parameter, String task, TypeMirror type, Argument.OfResult.Form form) {
        return new TaskInput(
                new Given.Result(Code.of(task)),
                task,
                type,
                parameter,
                cast -> new Argument.OfResult(task, form, cast));
    }

    /** The name of the parameter that it is, or comes from. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** A part of what is iterated over, in the place of the parameter. */
    public TaskInput part(TypeMirror type, Function<Optional<TypeName>, Argument> form) {
        return new TaskInput(new Given.ElementOf(Code.of(element)), variable, type, element, form);
    }
}
