package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A fan-out method under analysis.
 *
 * @param type the annotated type
 * @param method the method
 */
record MethodSubject(Subject type, Member method) {

    String name() {
        return method.name();
    }

    /** The name of the fan-out in thread names and messages. */
    String label() {
        return String.join(".", ClassName.get(type.element()).simpleNames()) + "." + name();
    }

    AnnotatedTypeNames typeNames() {
        return type.typeNames();
    }

    Language language() {
        return type.language();
    }

    Findings findings() {
        return type.findings();
    }

    Position position() {
        return Position.of(method.element());
    }

    void report(Rule rule, Object... arguments) {
        findings().report(rule, position(), arguments);
    }

    TypeMirror result() {
        return method.type().getReturnType();
    }

    /** The parameters, as arguments for tasks. */
    List<Given> parameters() {
        List<Given> parameters = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            parameters.add(Given.parameter(
                    method.element().getParameters().get(position),
                    method.parameterTypes().get(position)));
        }
        return parameters;
    }

    Optional<Given> parameter(String name) {
        return parameters().stream().filter(given -> given.name().equals(name)).findFirst();
    }

    /** Whether the method may throw the exception, by what it declares. */
    boolean declares(TypeMirror thrown) {
        return method.type().getThrownTypes().stream()
                .anyMatch(declared -> language().types().isSubtype(thrown, declared));
    }

    boolean declares(String exception) {
        return declares(language().named(exception));
    }
}
