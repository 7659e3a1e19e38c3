package dev.fanwise.processor.analyse.task;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeInference;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.model.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Fills the parameters of a method with what a fan-out method can give. */
final class TaskBinder {

    /** Whether a method can be a task. */
    sealed interface Attempt {

        /** It can. */
        record Bound(BoundTask task) implements Attempt {}

        /** It cannot; the reason completes "fetch(URI) …". */
        record Unbound(Member method, String reason) implements Attempt {}
    }

    private final MethodSubject fanOut;
    private final Language language;

    TaskBinder(MethodSubject fanOut) {
        this.fanOut = fanOut;
        this.language = fanOut.language();
    }

    /** Each parameter takes the fan-out method's parameter of its name. */
    Attempt bindByName(Member method) {
        List<TaskInput> given = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            String name = method.parameterName(position);
            fanOut.parameter(name).ifPresentOrElse(given::add, () -> unknown.add(name));
        }
        return unknown.isEmpty()
                ? bindInOrder(method, given)
                : new Attempt.Unbound(
                        method, "takes " + String.join(", ", unknown) + ", which " + fanOut.name() + " does not have");
    }

    /** Each parameter takes what is given in its position. */
    Attempt bindInOrder(Member method, List<TaskInput> given) {
        if (method.parameterTypes().size() != given.size()) {
            return new Attempt.Unbound(
                    method, "takes " + count(method.parameterTypes().size()) + " instead of " + given.size());
        }
        TypeInference inference = new TypeInference(method.typeParameters(), language);
        for (int position = 0; position < given.size(); position++) {
            inference.infer(
                    method.parameterTypes().get(position), given.get(position).type());
        }
        inference.inferFromBounds();
        List<String> mismatches = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        boolean unchecked = false;
        for (int position = 0; position < given.size(); position++) {
            TypeMirror wanted = inference.apply(method.parameterTypes().get(position));
            TaskInput argument = given.get(position);
            if (!language.types().isAssignable(argument.type(), wanted)) {
                mismatches.add(mismatch(method, position, argument));
            }
            unchecked |= language.isUncheckedAssignment(argument.type(), wanted);
            arguments.add(argument.form().apply(cast(method, position, argument.type(), wanted)));
        }
        if (!mismatches.isEmpty()) {
            return new Attempt.Unbound(method, String.join(" and ", mismatches));
        }
        if (!inference.isWithinBounds()) {
            return new Attempt.Unbound(method, "has type parameters whose bounds do not allow what it is given");
        }
        return new Attempt.Bound(new BoundTask(
                method,
                given,
                arguments,
                inference.apply(method.result()),
                Exceptions.checked(
                        method.thrown().stream().map(inference::applyToThrown).toList(), language),
                unchecked));
    }

    private static String count(int parameters) {
        return parameters == 1 ? "1 parameter" : parameters + " parameters";
    }

    private static String mismatch(Member method, int position, TaskInput argument) {
        TypeMirror wanted = method.parameterTypes().get(position);
        return "takes " + TypeText.of(wanted, argument.type()) + " " + method.parameterName(position) + ", but "
                + argument.name() + " is " + TypeText.of(argument.type(), wanted);
    }

    /** Without the cast the compiler could choose another overload, or warn about an array for varargs. */
    private Optional<TypeName> cast(Member method, int position, TypeMirror actual, TypeMirror wanted) {
        boolean varargs = method.element().isVarArgs()
                && position == method.parameterTypes().size() - 1;
        boolean needed = (varargs || isOverloaded(method)) && !language.types().isSameType(actual, wanted);
        return needed ? Optional.of(fanOut.typeNames().of(wanted).withoutAnnotations()) : Optional.empty();
    }

    private boolean isOverloaded(Member method) {
        return fanOut.type().methodsNamed(method.name()).stream()
                .map(Member::element)
                .anyMatch(other -> !other.equals(method.element()) && takesAsMany(other, method.element()));
    }

    private static boolean takesAsMany(ExecutableElement other, ExecutableElement method) {
        return other.getParameters().size() == method.getParameters().size() || other.isVarArgs();
    }
}
