package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.model.Argument;
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
record BoundTask(
        Member method,
        List<Given> given,
        List<Argument> arguments,
        TypeMirror result,
        List<TypeMirror> exceptions,
        boolean unchecked) {

    Work.Call call(Fit fit, MethodSubject fanOut) {
        Subject subject = fanOut.type();
        Optional<ClassName> owner =
                method.is(Modifier.STATIC) ? Optional.of(ClassName.get(subject.element())) : Optional.empty();
        return new Work.Call(
                method.name(),
                owner,
                arguments,
                fit.delivery(),
                fit.cast(),
                subject.typeNames().of(Exceptions.withoutSubtypes(exceptions, subject.language())),
                lints(fit, fanOut));
    }

    private List<String> lints(Fit fit, MethodSubject fanOut) {
        Lints lints = new Lints(fanOut.type(), fanOut.method().element());
        lints.useDeprecated(method.element());
        exceptions.forEach(lints::use);
        if (unchecked || fit.unchecked()) {
            lints.add("unchecked");
        }
        return lints.categories();
    }
}
