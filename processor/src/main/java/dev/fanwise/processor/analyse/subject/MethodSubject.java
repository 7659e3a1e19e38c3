package dev.fanwise.processor.analyse.subject;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.Signatures;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.Policy;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A fan-out method under analysis.
 *
 * @param type the annotated type
 * @param method the method
 */
public record MethodSubject(Subject type, Member method) {

    public String name() {
        return method.name();
    }

    /** The name of the fan-out in thread names and messages. */
    String label() {
        return String.join(".", ClassName.get(type.element()).simpleNames()) + "." + name();
    }

    public AnnotatedTypeNames typeNames() {
        return type.typeNames();
    }

    public Language language() {
        return type.language();
    }

    public Findings findings() {
        return type.findings();
    }

    public Position position() {
        return Position.of(method.element());
    }

    /** The place of an attribute of the method's annotation. */
    public Position position(FanOutAnnotation annotation, Attribute<?> attribute) {
        return Position.of(method.element(), annotation.mirror(), attribute.position());
    }

    /** An attribute of the method's annotation, as messages refer to it. */
    public AttributePlace place(FanOutAnnotation annotation, Attribute<?> attribute) {
        return new AttributePlace(method.element(), annotation.mirror(), attribute.name());
    }

    /** The name in messages. */
    public Code code() {
        return Code.of(name());
    }

    /** A task method that would do, as it is declared. */
    public Code declaration(TypeMirror result, String name, List<TaskInput> parameters) {
        return Code.of((type.isInterface() ? "default " : "")
                + TypeText.typeParameters(method.element())
                + TypeText.of(result)
                + " "
                + name
                + parameters.stream()
                        .map(given -> TypeText.of(given.type()) + " " + given.name())
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    /** What the method returns, as it is declared. */
    public TypeMirror returned() {
        return method.result();
    }

    /** The handle that it returns, if it does not wait for its tasks itself. */
    public Optional<HandleType> handle() {
        return HandleType.of(returned(), language());
    }

    /** What the tasks give together, whether the method returns it or a handle of it. */
    public TypeMirror result() {
        return handle().map(HandleType::result).orElseGet(this::returned);
    }

    /** The parameters with {@code @Each}, of which there should be one at most. */
    public List<VariableElement> each() {
        return method.element().getParameters().stream()
                .filter(parameter -> AnnotationUse.isPresent(
                        parameter, AnnotationNames.EACH, language().elements()))
                .<VariableElement>map(parameter -> parameter)
                .toList();
    }

    /** The parameters, as arguments for tasks: without what is given the results of these. */
    public List<TaskInput> parameters() {
        return inputs(false);
    }

    /** The parameters that are given each result as it comes, of which there should be one at most. */
    public List<TaskInput> handlers() {
        return inputs(true);
    }

    private List<TaskInput> inputs(boolean areHandlers) {
        List<TaskInput> parameters = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            VariableElement parameter = method.element().getParameters().get(position);
            boolean isHandler = AnnotationUse.isPresent(
                    parameter, AnnotationNames.AS_COMPLETED, language().elements());
            if (isHandler == areHandlers) {
                parameters.add(TaskInput.parameter(
                        parameter,
                        type.scope().variable(parameter),
                        method.parameterTypes().get(position)));
            }
        }
        return parameters;
    }

    public Optional<TaskInput> parameter(String name) {
        return parameters().stream().filter(given -> given.name().equals(name)).findFirst();
    }

    /** Whether the method may throw the exception, by what it declares; a handle may fail with anything. */
    public boolean declares(TypeMirror thrown) {
        return handle().isPresent()
                || method.thrown().stream()
                        .anyMatch(declared -> language().types().isSubtype(thrown, declared));
    }

    public boolean declares(String exception) {
        return declares(language().named(exception));
    }

    /** A declaration of the method by another supertype, which does not declare these exceptions. */
    public Optional<ExecutableElement> elsewhereWithout(List<TypeMirror> exceptions) {
        return method.declarations().stream()
                .filter(declaration -> !declaration.equals(method.element()))
                .filter(declaration -> exceptions.stream()
                        .anyMatch(exception -> !declares(exception)
                                && declaration.getThrownTypes().stream()
                                        .noneMatch(
                                                declared -> language().types().isSubtype(exception, declared))))
                .findFirst();
    }

    /**
     * The model of the method, once all about it is known.
     *
     * @param thrown the checked exceptions by which the call, or the handle, may end
     */
    public FanOutMethod model(Tasks tasks, Policy policy, List<TypeMirror> thrown, Lints lints) {
        lints.useSignature(method);
        return new FanOutMethod(
                Signatures.of(method, lints.categories(), typeNames(), type.scope()),
                label(),
                tasks,
                policy,
                handle().map(handle -> handle.model(Exceptions.withoutSubtypes(thrown, language()), this)));
    }
}
