package dev.fanwise.processor.analyse.task;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.inference.TypeInference;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Misfit;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.diagnose.Misfit.Lacking;
import dev.fanwise.processor.diagnose.Misfit.Mismatch;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Fills the parameters of a method with what a fan-out method can give. */
final class TaskBinder {

    /** Whether a method can be a task. */
    sealed interface Attempt {

        /** It can. */
        record Bound(BoundTask task) implements Attempt {}

        /** It cannot. */
        record Unbound(Member method, Misfit misfit) implements Attempt {}

        /** It takes the result of another task, and that is wrong. */
        record Mistaken(OtherResults.Offer offer) implements Attempt {}
    }

    /** With more parameters than these there are thousands of ways. */
    private static final int MOST_TRIED = 6;

    private final MethodSubject fanOut;
    private final Optional<TypeMirror> wanted;
    private final OtherResults results;
    private final Language language;

    /**
     * Creates a binder.
     *
     * @param wanted what the task has to give, if that is known
     */
    TaskBinder(MethodSubject fanOut, Optional<TypeMirror> wanted) {
        this(fanOut, wanted, OtherResults.NONE);
    }

    /**
     * Creates a binder for a task that may take results of others.
     *
     * @param wanted what the task has to give, if that is known
     */
    TaskBinder(MethodSubject fanOut, Optional<TypeMirror> wanted, OtherResults results) {
        this.fanOut = fanOut;
        this.wanted = wanted;
        this.results = results;
        this.language = fanOut.language();
    }

    /** Each parameter takes the fan-out method's parameter of its name, or a result. */
    Attempt bindByName(Member method) {
        if (language.lacksNames(method) || language.lacksNames(fanOut.method())) {
            return bindByTypes(method);
        }
        List<TaskInput> given = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            OtherResults.Offer offer = results.offer(method, position);
            if (offer instanceof OtherResults.Offer.Mistake || offer instanceof OtherResults.Offer.Known) {
                return new Attempt.Mistaken(offer);
            }
            Optional<TaskInput> parameter = offer instanceof OtherResults.Offer.Result result
                    ? Optional.of(result.input())
                    : fanOut.parameter(method.parameterName(position));
            if (parameter.isPresent()) {
                given.add(parameter.get());
            } else {
                unknown.add(position);
            }
        }
        return unknown.isEmpty()
                ? bindInOrder(method, given)
                : new Attempt.Unbound(
                        method,
                        Misfit.unknown(
                                TypeText.code(method),
                                fanOut.code(),
                                new UnknownParameters(method, fanOut, results).describe(unknown)));
    }

    /**
     * Where a class file has no parameter names: if the types leave one way only, it is what the names say, as the class
     * was compiled with them.
     */
    private Attempt bindByTypes(Member method) {
        List<Attempt> bound = choices(method.parameterTypes().size()).stream()
                .map(given -> bindInOrder(method, given))
                .filter(Attempt.Bound.class::isInstance)
                .limit(2)
                .toList();
        return bound.size() == 1 ? bound.get(0) : new Attempt.Unbound(method, Misfit.nameless(TypeText.code(method)));
    }

    /** The ways to give each of so many parameters another one of the fan-out method. */
    private List<List<TaskInput>> choices(int count) {
        if (count > fanOut.parameters().size() || fanOut.parameters().size() > MOST_TRIED) {
            return List.of();
        }
        List<List<TaskInput>> choices = List.of(List.of());
        for (int position = 0; position < count; position++) {
            List<List<TaskInput>> longer = new ArrayList<>();
            for (List<TaskInput> choice : choices) {
                fanOut.parameters().stream()
                        .filter(given -> !choice.contains(given))
                        .forEach(given -> longer.add(
                                Stream.concat(choice.stream(), Stream.of(given)).toList()));
            }
            choices = longer;
        }
        return choices;
    }

    /** Each parameter takes what is given in its position. */
    Attempt bindInOrder(Member method, List<TaskInput> given) {
        if (method.parameterTypes().size() != given.size()) {
            return new Attempt.Unbound(
                    method,
                    Misfit.count(
                            TypeText.code(method),
                            method.parameterTypes().size(),
                            given.size(),
                            method.element().getParameters().stream()
                                    .anyMatch(parameter -> AnnotationUse.isPresent(
                                            parameter, AnnotationNames.FROM, language.elements()))));
        }
        TypeInference inference = new TypeInference(method.typeParameters(), method.thrown(), language);
        List<Mismatch> mismatches = new ArrayList<>();
        for (int position = 0; position < given.size(); position++) {
            if (!inference.takes(method.parameterTypes().get(position), actual(given.get(position)))) {
                mismatches.add(mismatch(method, position, given.get(position)));
            }
        }
        if (!mismatches.isEmpty()) {
            return new Attempt.Unbound(
                    method, Misfit.types(TypeText.code(method), mismatches, isOtherOrder(method, given)));
        }
        boolean gives = wanted.filter(type -> inference.findsFor(given(method, type), type))
                .isPresent();
        if (!gives && !inference.finds()) {
            return new Attempt.Unbound(method, Misfit.bounds(TypeText.code(method)));
        }
        List<Argument> arguments = new ArrayList<>();
        for (int position = 0; position < given.size(); position++) {
            TaskInput argument = given.get(position);
            TypeMirror formal = inference.apply(method.parameterTypes().get(position));
            arguments.add(argument.form().apply(cast(method, position, actual(argument), formal)));
        }
        return new Attempt.Bound(new BoundTask(
                method,
                given,
                arguments,
                gives ? result(method, inference, wanted.orElseThrow()) : inference.applyToResult(method.result()),
                Exceptions.checked(
                        method.thrown().stream().map(inference::applyToResult).toList(), language),
                inference.isUnchecked()));
    }

    /** What it returns; where Java infers a type that cannot be written, it is as much of it as is wanted. */
    private TypeMirror result(Member method, TypeInference inference, TypeMirror wanted) {
        TypeMirror result = inference.applyToResult(method.result());
        if (ResultConversion.of(result, wanted, language).isPresent()) {
            return result;
        }
        Optional<AwaitableType> running =
                AwaitableType.startedBy(wanted, language).isEmpty()
                        ? AwaitableType.startedBy(result, language)
                        : Optional.empty();
        return running.map(awaitable -> awaitable.typeFor(wanted, language)).orElse(wanted);
    }

    /** A task gives an int as an Integer. */
    private TypeMirror actual(TaskInput argument) {
        return argument.given() instanceof Given.Result ? language.boxed(argument.type()) : argument.type();
    }

    /** What the method gives: what it returns, or the value of a stage or a task, if that is wanted. */
    private TypeMirror given(Member method, TypeMirror wanted) {
        TypeMirror returned = method.result();
        return AwaitableType.startedBy(wanted, language).isPresent()
                ? returned
                : AwaitableType.startedBy(returned, language)
                        .map(AwaitableType::result)
                        .orElse(returned);
    }

    private boolean isOtherOrder(Member method, List<TaskInput> given) {
        return given.stream()
                .allMatch(input -> method.parameterTypes().stream()
                                .filter(type -> language.types().isSameType(type, input.type()))
                                .count()
                        == given.stream()
                                .filter(other -> language.types().isSameType(other.type(), input.type()))
                                .count());
    }

    private Mismatch mismatch(Member method, int position, TaskInput argument) {
        TypeMirror wanted = method.parameterTypes().get(position);
        return new Mismatch(
                Code.of(TypeText.of(wanted, argument.type()) + " " + method.parameterName(position)),
                argument.given(),
                TypeText.code(argument.type(), wanted),
                lacking(argument));
    }

    private Lacking lacking(TaskInput argument) {
        if (!(argument.given() instanceof Given.Result)) {
            return Lacking.NOTHING;
        }
        TypeMirror value = ResultPart.of(argument.type(), language).wanted();
        if (language.is(value, "java.lang.Void")) {
            return Lacking.RESULT;
        }
        return AwaitableType.isUnawaited(value, language) ? Lacking.COMPLETION : Lacking.NOTHING;
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
