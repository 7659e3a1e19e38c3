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
import java.util.function.Predicate;
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
    private static final String UNIT_CLASS = "java.util.concurrent.TimeUnit";
    private static final Set<TypeKind> NUMBERS =
            Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);

    private final MethodSubject fanOut;
    private final Predicate<TaskInput> isTaken;

    /**
     * Prepares advice.
     *
     * @param isTaken whether a task takes a parameter, which is then not to be removed
     */
    public CallParameters(MethodSubject fanOut, Predicate<TaskInput> isTaken) {
        this.fanOut = fanOut;
        this.isTaken = isTaken;
    }

    /** Where such a thing belongs; empty for all other parameters. */
    public Optional<UnusedParameterAdvice> advice(TaskInput parameter) {
        return stagger(parameter)
                .or(() -> timeout(parameter))
                .or(() -> deadline(parameter))
                .or(() -> ofConstructor(parameter))
                .or(() -> concurrency(parameter))
                .or(() -> handler(parameter));
    }

    private Optional<UnusedParameterAdvice> timeout(TaskInput parameter) {
        if (!CallInputs.timeouts(fanOut).isEmpty()) {
            return Optional.empty();
        }
        if (parameter.name().equals(CallInputs.TIMEOUT)) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(
                    asTimeout(withoutUnit(new Edit.ChangeType(parameter.element(), DURATION), parameter), fanOut))));
        }
        if (isOf(parameter, DURATION_CLASS)) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(
                    asTimeout(new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.TIMEOUT)), fanOut))));
        }
        return isTimeInUnits(parameter)
                ? Optional.of(UnusedParameterAdvice.timeout(
                        List.of(withoutUnit(new Edit.Advice("make it 'Duration timeout'"), parameter))))
                : Optional.empty();
    }

    /** A number of units, as the methods of {@code java.util.concurrent} take it. */
    private Edit withoutUnit(Edit edit, TaskInput number) {
        return unit(number)
                .<Edit>map(unit -> new Edit.Together(List.of(edit, new Edit.RemoveParameter(unit.element()))))
                .orElse(edit);
    }

    /** The unit that nothing but the number needs: the next one behind it, or else the first. */
    private Optional<TaskInput> unit(TaskInput number) {
        List<TaskInput> units = fanOut.parameters().stream()
                .filter(given -> isOf(given, UNIT_CLASS) && !isTaken.test(given))
                .toList();
        List<String> before = fanOut.parameters().stream()
                .map(TaskInput::name)
                .takeWhile(name -> !name.equals(number.name()))
                .toList();
        return isNumber(number)
                ? units.stream()
                        .filter(unit -> !before.contains(unit.name()))
                        .findFirst()
                        .or(() -> units.stream().findFirst())
                : Optional.empty();
    }

    /** Whether the advice about another parameter that no task takes is to remove this one too. */
    public boolean isUnitOfUnused(TaskInput parameter) {
        return CallInputs.timeouts(fanOut).isEmpty()
                && fanOut.parameters().stream()
                        .filter(other -> isTimeInUnits(other) && !isTaken.test(other))
                        .flatMap(other -> unit(other).stream())
                        .anyMatch(unit -> unit.name().equals(parameter.name()));
    }

    private boolean isTimeInUnits(TaskInput parameter) {
        return isNumber(parameter) && isNamed(parameter, TIME);
    }

    /** A moment is no time from now on. */
    private Optional<UnusedParameterAdvice> deadline(TaskInput parameter) {
        boolean isMoment = MOMENTS.stream().anyMatch(type -> isOf(parameter, type));
        return isMoment
                        && isNamed(parameter, END)
                        && CallInputs.timeouts(fanOut).isEmpty()
                ? Optional.of(UnusedParameterAdvice.deadline(
                        List.of(asTimeout(new Edit.ChangeType(parameter.element(), Code.of("Deadline")), fanOut))))
                : Optional.empty();
    }

    /** What runs the tasks of all calls. */
    private Optional<UnusedParameterAdvice> ofConstructor(TaskInput parameter) {
        Code generated = Code.of(GeneratedNames.of(fanOut.type().element()).simpleName());
        List<Edit> edits = List.of(new Edit.RemoveParameter(parameter.element()));
        if (isOf(parameter, "dev.fanwise.FanOutOptions")) {
            return Optional.of(UnusedParameterAdvice.options(generated, edits));
        }
        return fanOut.language()
                .viewAs(parameter.type(), "java.util.concurrent.Executor")
                .map(executor -> UnusedParameterAdvice.executor(generated, edits));
    }

    /** A limit of another type or name than the one that it has. */
    private Optional<UnusedParameterAdvice> concurrency(TaskInput parameter) {
        boolean isInt = parameter.type().getKind() == TypeKind.INT;
        boolean isNamed = parameter.name().equals(CallInputs.CONCURRENCY);
        if (!isNumber(parameter)
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
    private Optional<UnusedParameterAdvice> stagger(TaskInput parameter) {
        boolean isDuration = isOf(parameter, DURATION_CLASS);
        if (!(isDuration || isNumber(parameter))
                || !isNamed(parameter, INTERVAL)
                || !mayBeRace()
                || CallInputs.stagger(fanOut).isPresent()) {
            return Optional.empty();
        }
        Edit name = new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.STAGGER));
        Edit type = withoutUnit(new Edit.ChangeType(parameter.element(), DURATION), parameter);
        List<Edit> edits = parameter.name().equals(CallInputs.STAGGER)
                ? List.of(type)
                : isDuration ? List.of(name) : List.of(new Edit.Together(List.of(type, name)));
        return Optional.of(UnusedParameterAdvice.stagger(edits));
    }

    private boolean mayBeRace() {
        return !fanOut.each().isEmpty()
                && fanOut.type().fanOutAnnotations(fanOut.method().element()).stream()
                        .anyMatch(use -> use.name().equals(AnnotationNames.WAIT_FOR)
                                && (use.isWritten("returnWhen") || use.isWritten("until")));
    }

    private boolean isOf(TaskInput parameter, String type) {
        return fanOut.language().is(parameter.type(), type);
    }

    /** Whether it can count units, or tasks; a truth or a character does not. */
    private boolean isNumber(TaskInput parameter) {
        return fanOut.language()
                .primitiveKind(parameter.type())
                .filter(NUMBERS::contains)
                .isPresent();
    }

    private static boolean isNamed(TaskInput parameter, Pattern words) {
        return words.matcher(parameter.name().toLowerCase(Locale.ROOT)).find();
    }

    /** A function that nothing but the results of tasks can be for. */
    private Optional<UnusedParameterAdvice> handler(TaskInput parameter) {
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
}
