package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Traits;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads the signatures that the generated class repeats. */
public final class Signatures {

    private Signatures() {}

    /**
     * The signature of a method.
     *
     * @param traits what else is repeated
     */
    public static Signature of(Member method, Traits traits, AnnotatedTypeNames names) {
        ExecutableElement element = method.element();
        return new Signature(
                method.visibility(),
                method.name(),
                names.declarationsOf(method.typeParameters()),
                names.of(method.result()),
                parameters(method, names),
                element.isVarArgs(),
                names.of(method.thrown()),
                traits);
    }

    public static List<Parameter> parameters(Member method, AnnotatedTypeNames names) {
        List<Parameter> parameters = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            VariableElement parameter = method.element().getParameters().get(position);
            parameters.add(new Parameter(
                    parameter.getSimpleName().toString(),
                    names.of(method.parameterTypes().get(position)),
                    RepeatedAnnotations.ofParameter(parameter)));
        }
        return parameters;
    }
}
