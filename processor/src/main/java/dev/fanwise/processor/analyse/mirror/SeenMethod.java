package dev.fanwise.processor.analyse.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The types of a method or constructor, as a type sees them that has or inherits it. */
public record SeenMethod(
        List<SeenVariable> typeParameters, TypeMirror result, List<TypeMirror> parameters, List<TypeMirror> thrown) {

    public SeenMethod {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /**
     * Puts the type arguments of a supertype in.
     *
     * @param self the type that has or inherits the method
     * @param taken names of type parameters that mean something else there
     */
    public static SeenMethod of(
            ExecutableElement method, Substitution arguments, DeclaredType self, Set<String> taken, SeenTypes types) {
        // a method of a raw type has lost its own type parameters, too
        List<? extends TypeParameterElement> parameters = arguments.erases() ? List.of() : method.getTypeParameters();
        Variables variables = new Variables(parameters, arguments);
        List<? extends TypeMirror> plain = parameters.isEmpty() || arguments.isEmpty()
                ? parameters.stream().map(TypeParameterElement::asType).toList()
                : ((ExecutableType) types.asMemberOf(self, method)).getTypeVariables();
        variables.add(plain, taken);
        Substitution all = variables.substitution;
        return new SeenMethod(
                variables.variables,
                all.apply(method.getReturnType()),
                all.apply(method.asType() instanceof ExecutableType type ? type.getParameterTypes() : List.of()),
                all.apply(method.getThrownTypes()));
    }

    /** The same method with the type parameters of another one. */
    public SeenMethod withTypeParametersOf(SeenMethod other, SeenTypes types) {
        Substitution renamed = renamedTo(other, types);
        return new SeenMethod(
                other.typeParameters, renamed.apply(result), renamed.apply(parameters), renamed.apply(thrown));
    }

    /** The bounds of a type parameter, with the type parameters of another method. */
    public List<TypeMirror> boundsWithTypeParametersOf(SeenMethod other, int position, SeenTypes types) {
        return renamedTo(other, types).apply(typeParameters.get(position).bounds());
    }

    private Substitution renamedTo(SeenMethod other, SeenTypes types) {
        Substitution renamed = Substitution.none(types);
        for (int position = 0; position < typeParameters.size(); position++) {
            renamed = renamed.with(typeParameters.get(position).parameter(), other.typeParameters.get(position));
        }
        return renamed;
    }

    public SeenMethod withResult(TypeMirror other) {
        return new SeenMethod(typeParameters, other, parameters, thrown);
    }

    public SeenMethod withThrown(List<TypeMirror> others) {
        return new SeenMethod(typeParameters, result, parameters, others);
    }

    /** Type parameters whose bounds may mention all of them. */
    private static final class Variables {

        private final List<? extends TypeParameterElement> parameters;
        private final List<SeenVariable> variables = new ArrayList<>();
        private Substitution substitution;

        Variables(List<? extends TypeParameterElement> parameters, Substitution arguments) {
            this.parameters = parameters;
            this.substitution = arguments;
        }

        void add(List<? extends TypeMirror> plain, Set<String> taken) {
            for (int position = 0; position < parameters.size(); position++) {
                TypeParameterElement parameter = parameters.get(position);
                SeenVariable variable = SeenVariable.of(
                        (TypeVariable) plain.get(position),
                        parameter,
                        taken.isEmpty() ? Set.of() : takenBesides(parameter, taken),
                        () -> substitution.apply(parameter.getBounds()));
                variables.add(variable);
                substitution = substitution.with(parameter, variable);
            }
        }

        private Set<String> takenBesides(TypeParameterElement parameter, Set<String> taken) {
            return Stream.concat(
                            taken.stream(),
                            parameters.stream()
                                    .filter(other -> !other.equals(parameter))
                                    .map(other -> other.getSimpleName().toString()))
                    .collect(Collectors.toSet());
        }
    }
}
