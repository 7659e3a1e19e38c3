package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.FunctionType;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.UnusedParameterAdvice;
import dev.fanwise.processor.read.AnnotationNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Parameters that are probably meant for the call as a whole, and that tasks are expected to take. */
public final class CallParameters {

    private static final Pattern TIME = Pattern.compile("timeout|deadline|wait");
    private static final Pattern LIMIT = Pattern.compile("concurren|parallel|in_?flight|threads|max_?tasks");
    private static final Pattern INTERVAL = Pattern.compile("stagger|delay|hedg|interval");
    private static final Pattern END = Pattern.compile("deadline|until|expir|timeout|latest");
    private static final Set<String> MOMENTS = Set.of(
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.util.Date");
    private static final String DURATION_CLASS = "java.time.Duration";
    private static final Code DURATION = Code.of("Duration");
    private static final Set<TypeKind> NUMBERS = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

    private CallParameters() {}

    /** Where such a thing belongs; empty for all other parameters. */
    public static Optional<UnusedParameterAdvice> advice(TaskInput parameter, MethodSubject fanOut) {
        return stagger(parameter, fanOut)
                .or(() -> timeout(parameter, fanOut))
                .or(() -> deadline(parameter, fanOut))
                .or(() -> ofConstructor(parameter, fanOut))
                .or(() -> concurrency(parameter, fanOut))
                .or(() -> handler(parameter, fanOut));
    }

    private static Optional<UnusedParameterAdvice> timeout(TaskInput parameter, MethodSubject fanOut) {
        boolean isDuration = fanOut.language().is(parameter.type(), DURATION_CLASS);
        boolean isNamedTimeout = parameter.name().equals(CallInputs.TIMEOUT);
        if (isNamedTimeout && !isDuration) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(
                    asTimeout(withoutUnit(new Edit.ChangeType(parameter.element(), DURATION), fanOut), fanOut))));
        }
        if (isDuration && !isNamedTimeout && CallInputs.timeouts(fanOut).isEmpty()) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(
                    asTimeout(new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.TIMEOUT)), fanOut))));
        }
        return parameter.type().getKind().isPrimitive() && isTime(parameter)
                ? Optional.of(UnusedParameterAdvice.timeout(
                        List.of(withoutUnit(new Edit.Advice("make it 'Duration timeout'"), fanOut))))
                : Optional.empty();
    }

    /** A number of units, as the methods of {@code java.util.concurrent} take it. */
    private static Edit withoutUnit(Edit edit, MethodSubject fanOut) {
        return unit(fanOut)
                .<Edit>map(unit -> new Edit.Together(List.of(edit, new Edit.RemoveParameter(unit.element()))))
                .orElse(edit);
    }

    private static Optional<TaskInput> unit(MethodSubject fanOut) {
        return fanOut.parameters().stream()
                .filter(given -> fanOut.language().is(given.type(), "java.util.concurrent.TimeUnit"))
                .findFirst();
    }

    /** Whether it is the unit of a parameter that is advised about. */
    public static boolean isUnit(TaskInput parameter, MethodSubject fanOut) {
        return fanOut.language().is(parameter.type(), "java.util.concurrent.TimeUnit")
                && fanOut.parameters().stream()
                        .anyMatch(other -> other.type().getKind().isPrimitive() && isTime(other));
    }

    /** A moment is no time from now on. */
    private static Optional<UnusedParameterAdvice> deadline(TaskInput parameter, MethodSubject fanOut) {
        boolean isMoment = MOMENTS.stream().anyMatch(type -> fanOut.language().is(parameter.type(), type));
        return isMoment
                        && isNamed(parameter, END)
                        && CallInputs.timeouts(fanOut).isEmpty()
                ? Optional.of(UnusedParameterAdvice.deadline(
                        List.of(asTimeout(new Edit.ChangeType(parameter.element(), Code.of("Deadline")), fanOut))))
                : Optional.empty();
    }

    /** What runs the tasks of all calls. */
    private static Optional<UnusedParameterAdvice> ofConstructor(TaskInput parameter, MethodSubject fanOut) {
        Code generated = Code.of(GeneratedNames.of(fanOut.type().element()).simpleName());
        List<Edit> edits = List.of(new Edit.RemoveParameter(parameter.element()));
        if (fanOut.language().is(parameter.type(), "dev.fanwise.FanOutOptions")) {
            return Optional.of(UnusedParameterAdvice.options(generated, edits));
        }
        return fanOut.language()
                .viewAs(parameter.type(), "java.util.concurrent.Executor")
                .map(executor -> UnusedParameterAdvice.executor(generated, edits));
    }

    /** A limit of another type or name than the one that it has. */
    private static Optional<UnusedParameterAdvice> concurrency(TaskInput parameter, MethodSubject fanOut) {
        boolean isNumber = fanOut.language()
                .primitiveKind(parameter.type())
                .filter(NUMBERS::contains)
                .isPresent();
        boolean isInt = parameter.type().getKind() == TypeKind.INT;
        boolean isNamed = parameter.name().equals(CallInputs.CONCURRENCY);
        if (!isNumber
                || (!isNamed && !isNamed(parameter, LIMIT))
                || fanOut.each().isEmpty()
                || CallInputs.concurrency(fanOut).isPresent()) {
            return Optional.empty();
        }
        Edit type = new Edit.ChangeType(parameter.element(), Code.of("int"));
        Edit name = new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.CONCURRENCY));
        List<Edit> edits =
                isNamed ? List.of(type) : isInt ? List.of(name) : List.of(new Edit.Together(List.of(type, name)));
        return Optional.of(UnusedParameterAdvice.concurrency(edits));
    }

    /** A time between the starts of a race, of another type or name than the one that it has. */
    private static Optional<UnusedParameterAdvice> stagger(TaskInput parameter, MethodSubject fanOut) {
        boolean isDuration = fanOut.language().is(parameter.type(), DURATION_CLASS);
        boolean isNumber = parameter.type().getKind().isPrimitive();
        if (!(isDuration || isNumber)
                || !isNamed(parameter, INTERVAL)
                || !mayBeRace(fanOut)
                || CallInputs.stagger(fanOut).isPresent()) {
            return Optional.empty();
        }
        Edit name = new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.STAGGER));
        Edit type = withoutUnit(new Edit.ChangeType(parameter.element(), DURATION), fanOut);
        List<Edit> edits = parameter.name().equals(CallInputs.STAGGER)
                ? List.of(type)
                : isDuration ? List.of(name) : List.of(new Edit.Together(List.of(type, name)));
        return Optional.of(UnusedParameterAdvice.stagger(edits));
    }

    private static boolean mayBeRace(MethodSubject fanOut) {
        return !fanOut.each().isEmpty()
                && fanOut.type().fanOutAnnotations(fanOut.method().element()).stream()
                        .anyMatch(use -> use.name().equals(AnnotationNames.WAIT_FOR)
                                && (use.isWritten("returnWhen") || use.isWritten("until")));
    }

    private static boolean isNamed(TaskInput parameter, Pattern words) {
        return words.matcher(parameter.name().toLowerCase(Locale.ROOT)).find();
    }

    /** A function that nothing but the results of tasks can be for. */
    private static Optional<UnusedParameterAdvice> handler(TaskInput parameter, MethodSubject fanOut) {
        boolean takesResults = !fanOut.each().isEmpty()
                && fanOut.handlers().isEmpty()
                && fanOut.result().getKind() == TypeKind.VOID
                && fanOut.type().fanOutAnnotations(fanOut.method().element()).stream()
                        .noneMatch(use -> use.name().equals(AnnotationNames.WAIT_FOR));
        return takesResults
                        && FunctionType.of(parameter.type(), fanOut.language())
                                .filter(function -> List.of(1, 2)
                                        .contains(function.parameters().size()))
                                .isPresent()
                ? Optional.of(UnusedParameterAdvice.handler(
                        List.of(new Edit.Annotate(parameter.element(), Code.of("@AsCompleted")))))
                : Optional.empty();
    }

    /** The edit that makes a parameter the timeout of the call: that is thrown, and declared. */
    public static Edit asTimeout(Edit edit, MethodSubject fanOut) {
        if (fanOut.declares(Exceptions.TIMEOUT)) {
            return edit;
        }
        TypeMirror expiry = fanOut.language().named(Exceptions.TIMEOUT);
        Code name = Code.of(TypeText.of(expiry, fanOut.method().thrown()));
        return new Edit.Together(
                List.of(edit, new Edit.AddThrows(fanOut.method().element(), List.of(name))));
    }

    private static boolean isTime(TaskInput parameter) {
        return isNamed(parameter, TIME);
    }
}
