package dev.fanwise.processor.analyse.subject;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.RepeatedAnnotations;
import dev.fanwise.processor.analyse.language.Signatures;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.Policy;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    public void report(Rule rule, Object... arguments) {
        findings().report(rule, position(), arguments);
    }

    /** Reports at an attribute of the method's annotation. */
    public void report(FanOutAnnotation annotation, Attribute<?> attribute, Rule rule, Object... arguments) {
        Position position = Position.of(method.element(), annotation.mirror(), attribute.position());
        findings().report(rule, position, arguments);
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

    /** The parameters, as arguments for tasks. */
    public List<TaskInput> parameters() {
        List<TaskInput> parameters = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            parameters.add(TaskInput.parameter(
                    method.element().getParameters().get(position),
                    method.parameterTypes().get(position)));
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

    /** The name of the method, with its supertype if several ask for it and that one does not declare an exception. */
    public String nameWithout(List<TypeMirror> exceptions) {
        List<ExecutableElement> declarations = method.declarations();
        return declarations.stream()
                .filter(declaration -> declarations.size() > 1)
                .filter(declaration -> exceptions.stream()
                        .anyMatch(exception -> !declares(exception)
                                && declaration.getThrownTypes().stream()
                                        .noneMatch(
                                                declared -> language().types().isSubtype(exception, declared))))
                .findFirst()
                .map(declaration -> name() + " of " + Enclosing.of(declaration).getSimpleName())
                .orElseGet(this::name);
    }

    /**
     * The model of the method, once all about it is known.
     *
     * @param thrown the checked exceptions by which the call, or the handle, may end
     */
    public FanOutMethod model(Tasks tasks, Policy policy, List<TypeMirror> thrown, Lints lints) {
        lints.useSignature(method);
        return new FanOutMethod(
                Signatures.of(
                        method,
                        new Traits(
                                RepeatedAnnotations.ofMethod(method.element(), type.element(), language()),
                                lints.categories()),
                        typeNames()),
                label(),
                tasks,
                policy,
                handle().map(handle -> handle.model(Exceptions.withoutSubtypes(thrown, language()), this)));
    }
}
