package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Traits;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the signatures that the generated class repeats. */
public final class Signatures {

    private Signatures() {}

    public static Signature of(
            Member method, List<String> suppressedWarnings, AnnotatedTypeNames names, NamesInScope scope) {
        ExecutableElement element = method.element();
        return new Signature(
                Accessibility.of(element),
                method.name(),
                names.declarations(element.getTypeParameters()),
                names.of(method.type().getReturnType()),
                parameters(element, method.type(), names, scope),
                element.isVarArgs(),
                names.of(method.type().getThrownTypes()),
                new Traits(names.annotationsOfMethod(element, method.type().getReturnType()), suppressedWarnings));
    }

    public static List<Parameter> parameters(
            ExecutableElement method, ExecutableType type, AnnotatedTypeNames names, NamesInScope scope) {
        List<Parameter> parameters = new ArrayList<>();
        for (int position = 0; position < method.getParameters().size(); position++) {
            VariableElement parameter = method.getParameters().get(position);
            TypeMirror parameterType = type.getParameterTypes().get(position);
            parameters.add(new Parameter(
                    scope.variable(parameter),
                    names.of(parameterType),
                    names.annotationsOfParameter(parameter, parameterType)));
        }
        return parameters;
    }
}
