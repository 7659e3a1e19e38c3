package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TakingTask;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.MissingTaskAdvice;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.Passing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskPurpose;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.model.Delivery;
import dev.fanwise.processor.model.Work;
import dev.fanwise.processor.read.FromAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the method whose result a parameter of a task takes, where it fills no component. */
final class InnerTaskFinder {

    private final MethodSubject fanOut;
    private final String name;
    private final TaskBinder binder;

    /** What a parameter takes by its name alone. */
    private final Predicate<String> takenByName;

    InnerTaskFinder(MethodSubject fanOut, String name, OtherResults results, Predicate<String> takenByName) {
        this.takenByName = takenByName;
        this.fanOut = fanOut;
        this.name = name;
        this.binder = new TaskBinder(fanOut, Optional.empty(), results);
    }

    /** What a method gives as a task: the value of a stage or a task that it returns. */
    static TypeMirror valueOf(TypeMirror returned, Language language) {
        if (returned.getKind() == TypeKind.VOID) {
            return language.named("java.lang.Void");
        }
        return AwaitableType.startedBy(returned, language)
                .map(AwaitableType::result)
                .orElse(returned);
    }

    /** The task by its declaration only, for those that need it while it is looked for. */
    Optional<InnerTask> asDeclared(String method) {
        return TaskChoice.candidates(method, fanOut).stream()
                .findFirst()
                .map(member ->
                        new InnerTask(name, valueOf(member.result(), fanOut.language()), withoutArguments(member)));
    }

    private static AnalysedWork withoutArguments(Member method) {
        Work.Call call = new Work.Call(
                method.name(), Optional.empty(), List.of(), Delivery.VALUE, Optional.empty(), List.of(), List.of());
        return new AnalysedWork(
                call, Optional.of(method), List.of(), new TakingTask(Code.of(method.name()), List.of(), List.of()));
    }

    Checked<InnerTask> find(
            String method, Code taking, VariableElement parameter, FromAnnotation from, Position position) {
        TaskChoice choice = new TaskChoice(
                fanOut,
                TaskRole.TASK,
                new TaskPurpose.OfParameter(Code.of(parameter), taking),
                position,
                new Passing.ByName(
                        fanOut.code(),
                        fanOut.parameters().stream()
                                .map(given -> TypeText.parameter(given.type(), given.name()))
                                .toList(),
                        true),
                missing -> advice(missing, parameter, from));
        return choice.choose(method, binder::bindByName).flatMap(task -> {
            fanOut.type().runs().add(fanOut.method(), task.method(), position);
            TypeMirror value = valueOf(task.result(), fanOut.language());
            AccessRule.check(value, fanOut.method().element(), position, fanOut.type());
            return ResultConversion.of(task.result(), value, fanOut.language())
                    .map(found -> Checked.right(new InnerTask(name, value, AnalysedWork.call(task, found, fanOut))))
                    .orElseThrow(() -> new AssertionError("a result does not fit itself: " + value));
        });
    }

    private MissingTaskAdvice advice(String missing, VariableElement parameter, FromAnnotation from) {
        if (takenByName.test(missing)) {
            return MissingTaskAdvice.takenByName(Code.of(missing), parameter, from.mirror());
        }
        List<String> names = fanOut.type().methods().stream()
                .filter(method -> !method.is(Modifier.PRIVATE))
                .filter(method -> !method.element().equals(fanOut.method().element()))
                .map(Member::name)
                .distinct()
                .toList();
        return NearName.of(missing, names)
                .map(Code::of)
                .map(meant -> MissingTaskAdvice.meant(meant, TaskMessages.setFrom(parameter, from.mirror(), meant)))
                .orElseGet(() -> MissingTaskAdvice.byName(List.of(new Edit.AddMethod(
                        fanOut.type().element(),
                        fanOut.declaration(parameter.asType(), missing, fanOut.parameters())))));
    }
}
