package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.ConcurrencyRule;
import dev.fanwise.processor.analyse.rule.CrossedParametersRule;
import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.GivenResult;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Misfit;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.diagnose.MisfitReason;
import dev.fanwise.processor.diagnose.MissingTaskAdvice;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.Passing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskPurpose;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.diagnose.WantedResult;
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
    public static Code declaration(MethodSubject fanOut) {
        return Code.of((fanOut.type().isInterface() ? "default " : "")
                + TypeText.typeParameters(fanOut.method().element())
                + TypeText.of(fanOut.result()) + " " + fanOut.name() + "("
                + fanOut.parameters().stream()
                        .map(given -> ", " + TypeText.of(given.type()) + " " + given.name())
                        .collect(Collectors.joining("", "TaskGroup group", ")")));
    }

    public AnalysedTasks find() {
        String named = scope.task().value();
        Position position = named.isEmpty() ? fanOut.position() : fanOut.position(scope, scope.task());
        Checked<BoundTask> body = new TaskChoice(
                        fanOut,
                        TaskRole.BODY,
                        new TaskPurpose.OfMethod(TypeText.code(fanOut.method())),
                        position,
                        passing(),
                        this::advice)
                .choose(named.isEmpty() ? fanOut.name() : named, this::bind);
        body.value().ifPresent(found -> CrossedParametersRule.check(fanOut, found.method(), found.given(), position));
        return AnalysedTasks.of(body.flatMap(found -> fit(found, position)));
    }

    private Passing passing() {
        return new Passing.AfterGroup(
                fanOut.code(),
                Code.of(fanOut.parameters().stream()
                        .map(given -> ", " + TypeText.of(given.type()))
                        .collect(Collectors.joining("", "(TaskGroup", ")"))));
    }

    private MissingTaskAdvice advice(String missing) {
        List<String> fitting = fanOut.type().methods().stream()
                .filter(method -> bind(method) instanceof Attempt.Bound)
                .map(Member::name)
                .distinct()
                .toList();
        return NearName.of(missing, fitting)
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty())
                .map(Code::of)
                .map(meant ->
                        MissingTaskAdvice.meant(meant, TaskMessages.name(fanOut.place(scope, scope.task()), meant)))
                .orElseGet(() -> MissingTaskAdvice.byName(
                        List.of(new Edit.AddMethod(fanOut.type().element(), declaration(fanOut)))));
    }

    private Attempt bind(Member method) {
        if (method.parameterTypes().isEmpty()
                || !isGroup(method.parameterTypes().get(0), fanOut)) {
            return new Attempt.Unbound(method, Misfit.noGroup(TypeText.code(method)));
        }
        List<TaskInput> all = given(method);
        List<TaskInput> withTimeout = all.stream()
                .filter(parameter -> !CallInputs.isAboutStarts(parameter, fanOut.language()))
                .toList();
        List<TaskInput> given = withTimeout.stream()
                .filter(parameter -> !CallInputs.isTimeout(parameter, fanOut.language()))
                .toList();
        int count = method.parameterTypes().size();
        List<TaskInput> taken = count == given.size() ? given : count == withTimeout.size() ? withTimeout : all;
        Optional<TypeMirror> wanted = Optional.of(fanOut.result()).filter(result -> result.getKind() != TypeKind.VOID);
        return new TaskBinder(fanOut, wanted).bindInOrder(method, count == taken.size() ? taken : given);
    }

    private List<TaskInput> given(Member method) {
        List<TaskInput> given = new ArrayList<>();
        given.add(new TaskInput(
                new Given.Group(),
                "",
                fanOut.language().named(TASK_GROUP),
                method.element().getParameters().get(0),
                Argument.OfGroup::new));
        given.addAll(fanOut.parameters());
        return given;
    }

    private Checked<AnalysedTasks> fit(BoundTask body, Position position) {
        Language language = fanOut.language();
        boolean asynchronous = AwaitableType.startedBy(body.result(), language).isPresent();
        Optional<ResultConversion> conversion =
                asynchronous ? Optional.empty() : ResultConversion.of(body.result(), assigned(body), language);
        if (conversion.isEmpty()) {
            return Checked.wrong(fanOut.findings().report(misfit(body, asynchronous), position));
        }
        AnalysedWork work = AnalysedWork.call(body, conversion.get(), fanOut);
        Body model = new Body(
                fanOut.typeNames().of(wanted(body)).box(),
                returned(),
                fanOut.language().lacksNames(body.method())
                        ? "group"
                        : body.method().parameterName(0),
                (Work.Call) work.work(),
                ConcurrencyRule.bound(fanOut, scope));
        return Checked.right(new AnalysedTasks(Checked.right(model), List.of(), List.of(work.taking()), false));
    }

    private Message misfit(BoundTask body, boolean asynchronous) {
        Code method = TypeText.code(body.method());
        MisfitReason why =
                asynchronous ? new MisfitReason.TaskGiven() : ResultConversion.why(body.result(), fanOut.language());
        Edit edit = asynchronous || fanOut.handle().isPresent()
                ? ResultMessages.returnValue(method, TypeText.code(fanOut.result()))
                : new Edit.ChangeResult(fanOut.method().element(), TypeText.code(body.result(), fanOut.result()));
        return ResultMessages.doesNotFit(
                new WantedResult.OfMethod(fanOut.code(), TypeText.code(fanOut.returned())),
                new GivenResult.OfMethod(TaskRole.BODY, method, TypeText.code(body.result(), fanOut.result())),
                why,
                List.of(edit));
    }

    /** What takes the result of the body, as in an assignment: a primitive value is widened there. */
    private TypeMirror assigned(BoundTask body) {
        return fanOut.result().getKind().isPrimitive() ? fanOut.result() : wanted(body);
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
