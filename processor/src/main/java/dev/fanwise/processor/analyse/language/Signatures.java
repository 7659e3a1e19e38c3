package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Traits;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the signatures that the generated class repeats. */
public final class Signatures {

    private Signatures() {}

    public static Signature of(
            Member method, List<String> suppressedWarnings, AnnotatedTypeNames names, NamesInScope scope) {
        ExecutableElement element = method.element();
        return new Signature(
                method.visibility(),
                method.name(),
                names.declarationsOf(method.typeParameters()),
                names.of(method.result()),
                parameters(method, names, scope),
                element.isVarArgs(),
                names.of(method.thrown()),
                new Traits(names.annotationsOfMethod(element, method.result()), suppressedWarnings));
    }

    public static List<Parameter> parameters(Member method, AnnotatedTypeNames names, NamesInScope scope) {
        List<Parameter> parameters = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            VariableElement parameter = method.element().getParameters().get(position);
            TypeMirror parameterType = method.parameterTypes().get(position);
            parameters.add(new Parameter(
                    scope.variable(parameter),
                    names.of(parameterType),
                    names.annotationsOfParameter(parameter, parameterType)));
        }
        return parameters;
    }
}
