package dev.fanwise.processor.analyse.task;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Owner;
import dev.fanwise.processor.model.Work;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * A method whose parameters the fan-out method can fill.
 *
 * @param method the task method
 * @param given what fills its parameters, in order
 * @param arguments the same, as they are written
 * @param result what it returns here
 * @param exceptions the checked exceptions that it declares here
 * @param unchecked whether handing over an argument gives an unchecked warning
 */
public record BoundTask(
        Member method,
        List<TaskInput> given,
        List<Argument> arguments,
        TypeMirror result,
        List<TypeMirror> exceptions,
        boolean unchecked) {

    Work.Call call(ResultConversion conversion, MethodSubject fanOut) {
        Subject subject = fanOut.type();
        Optional<Owner> owner = method.is(Modifier.STATIC)
                ? Optional.of(new Owner(
                        ClassName.get(subject.element()),
                        subject.element().getKind().isInterface()))
                : Optional.empty();
        return new Work.Call(
                method.name(),
                owner,
                arguments,
                conversion.delivery(),
                conversion.cast(),
                subject.typeNames().of(Exceptions.withoutSubtypes(exceptions, subject.language())),
                lints(conversion, fanOut));
    }

    private List<String> lints(ResultConversion conversion, MethodSubject fanOut) {
        Lints lints = fanOut.type().lints(fanOut.method().element());
        lints.useDeprecated(method.element());
        exceptions.forEach(lints::use);
        if (unchecked || conversion.unchecked() || method.isErased(fanOut.language())) {
            lints.add("unchecked");
        }
        return lints.categories();
    }
}
