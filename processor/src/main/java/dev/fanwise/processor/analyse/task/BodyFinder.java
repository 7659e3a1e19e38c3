package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.ConcurrencyRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Body.Returned;
import dev.fanwise.processor.model.Work;
import dev.fanwise.processor.read.TaskGroupScopeAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the body of a scope: a method that takes a {@code TaskGroup} and then what the scope takes. */
public final class BodyFinder {

    private static final String TASK_GROUP = "dev.fanwise.TaskGroup";

    private final MethodSubject fanOut;
    private final TaskGroupScopeAnnotation scope;

    public BodyFinder(MethodSubject fanOut, TaskGroupScopeAnnotation scope) {
        this.fanOut = fanOut;
        this.scope = scope;
    }

    /** Whether the method is a scope with a body, right or wrong. */
    public boolean isMeant() {
        return fanOut.each().isEmpty() && (!scope.task().value().isEmpty() || hasBody(fanOut));
    }

    /** Whether there is an overload that could only be a body. */
    public static boolean hasBody(MethodSubject fanOut) {
        return fanOut.type().methodsNamed(fanOut.name()).stream()
                .flatMap(method -> method.parameterTypes().stream())
                .anyMatch(type -> isGroup(type, fanOut));
    }

    private static boolean isGroup(TypeMirror type, MethodSubject fanOut) {
        return fanOut.language().is(type, TASK_GROUP);
    }

    /** How a body is declared. */
    public String declaration() {
        return TypeText.of(fanOut.result()) + " " + fanOut.name() + "("
                + fanOut.parameters().stream()
                        .map(given -> ", " + TypeText.of(given.type()) + " " + given.name())
                        .collect(Collectors.joining("", "TaskGroup group", ")"));
    }

    public Optional<AnalysedTasks> find() {
        ConcurrencyRule.check(fanOut, scope);
        String named = scope.task().value();
        Position position = named.isEmpty()
                ? fanOut.position()
                : Position.of(
                        fanOut.method().element(), scope.mirror(), scope.task().position());
        return new TaskChoice(fanOut, "body", TypeText.of(fanOut.method()), position, rule(), "Declare it.")
                .choose(named.isEmpty() ? fanOut.name() : named, this::bind)
                .flatMap(this::fit);
    }

    private String rule() {
        return "The body takes a TaskGroup and then the parameters of " + fanOut.name() + " in their order: "
                + fanOut.parameters().stream()
                        .map(given -> ", " + TypeText.of(given.type()))
                        .collect(Collectors.joining("", "(TaskGroup", ")."));
    }

    private Attempt bind(Member method) {
        if (method.parameterTypes().isEmpty()
                || !isGroup(method.parameterTypes().get(0), fanOut)) {
            return new Attempt.Unbound(method, "does not take a TaskGroup first");
        }
        List<TaskInput> withTimeout = given(method);
        List<TaskInput> given = withTimeout.stream()
                .filter(parameter -> !parameter.isTimeout(fanOut.language()))
                .toList();
        boolean takesTimeout = method.parameterTypes().size() == withTimeout.size();
        return new TaskBinder(fanOut).bindInOrder(method, takesTimeout ? withTimeout : given);
    }

    private List<TaskInput> given(Member method) {
        List<TaskInput> given = new ArrayList<>();
        given.add(new TaskInput(
                "the TaskGroup",
                "",
                fanOut.language().named(TASK_GROUP),
                method.element().getParameters().get(0),
                Argument.OfGroup::new));
        given.addAll(fanOut.parameters());
        return given;
    }

    private Optional<AnalysedTasks> fit(BoundTask body) {
        Language language = fanOut.language();
        boolean asynchronous = AwaitableType.startedBy(body.result(), language).isPresent();
        Optional<ResultConversion> conversion =
                asynchronous ? Optional.empty() : ResultConversion.of(body.result(), wanted(body), language);
        if (conversion.isEmpty()) {
            fanOut.report(
                    Rule.RESULT_DOES_NOT_FIT,
                    "The result of " + fanOut.name(),
                    TypeText.of(fanOut.returned()),
                    "its body " + TypeText.of(body.method()) + " returns "
                            + TypeText.of(body.result(), fanOut.result()),
                    asynchronous
                            ? "A body runs until the scope ends: let it return " + TypeText.of(fanOut.result()) + "."
                            : "Change one of the two.");
            return Optional.empty();
        }
        AnalysedWork work = AnalysedWork.call(body, conversion.get(), fanOut);
        Body model = new Body(
                fanOut.typeNames().of(wanted(body)).box(),
                returned(),
                fanOut.language().lacksNames(body.method())
                        ? "group"
                        : body.method().parameterName(0),
                (Work.Call) work.work(),
                scope.concurrency().value());
        return Optional.of(new AnalysedTasks(model, List.of(), work.passed()));
    }

    /** What the body has to give; if nobody wants it, whatever it gives. */
    private TypeMirror wanted(BoundTask body) {
        TypeKind kind = fanOut.result().getKind();
        return fanOut.language().boxedOrVoid(kind == TypeKind.VOID ? body.result() : fanOut.result());
    }

    private Returned returned() {
        TypeKind kind = fanOut.result().getKind();
        if (kind == TypeKind.VOID) {
            return Returned.NOTHING;
        }
        return kind.isPrimitive() ? Returned.PRIMITIVE : Returned.REFERENCE;
    }
}
