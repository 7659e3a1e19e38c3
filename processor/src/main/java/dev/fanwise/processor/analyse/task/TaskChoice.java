package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.CallParameters;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ParameterNames;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.MissingTaskAdvice;
import dev.fanwise.processor.diagnose.Passing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskPurpose;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.diagnose.UnusedParameterAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Chooses the one method of a name that can be the task, or says why there is none. */
final class TaskChoice {

    private final MethodSubject fanOut;
    private final TaskRole role;
    private final TaskPurpose purpose;
    private final Position position;
    private final Passing passing;
    private final Function<String, MissingTaskAdvice> advice;

    /**
     * Prepares a choice.
     *
     * @param position where to report
     * @param passing how tasks get their parameters here
     * @param advice what to do if there is no method of a name
     */
    TaskChoice(
            MethodSubject fanOut,
            TaskRole role,
            TaskPurpose purpose,
            Position position,
            Passing passing,
            Function<String, MissingTaskAdvice> advice) {
        this.fanOut = fanOut;
        this.role = role;
        this.purpose = purpose;
        this.position = position;
        this.passing = passing;
        this.advice = advice;
    }

    /** The methods of the name, without the fan-out method itself. */
    static List<Member> candidates(String name, MethodSubject fanOut) {
        return fanOut.type().methodsNamed(name).stream()
                .filter(member -> !member.element().equals(fanOut.method().element()))
                .toList();
    }

    Checked<BoundTask> choose(String name, Function<Member, Attempt> bind) {
        List<Member> candidates = candidates(name, fanOut);
        if (candidates.isEmpty()) {
            return reportNone(name);
        }
        List<BoundTask> bound = new ArrayList<>();
        List<Attempt.Unbound> unbound = new ArrayList<>();
        for (Member candidate : candidates) {
            Attempt attempt = bind.apply(candidate);
            if (attempt instanceof Attempt.Bound success) {
                bound.add(success.task());
            } else if (attempt instanceof Attempt.Unbound failure) {
                unbound.add(failure);
            } else if (attempt instanceof Attempt.Mistaken mistaken) {
                return Checked.wrong(report(mistaken.offer()));
            }
        }
        if (bound.isEmpty()) {
            return reportUnbound(name, unbound);
        }
        List<BoundTask> accessible = bound.stream()
                .filter(task -> !task.method().is(Modifier.PRIVATE))
                .toList();
        if (accessible.isEmpty()) {
            // at the method, as that is where it is put right; a private method is always one of the type itself
            Member task = bound.get(0).method();
            return Checked.wrong(fanOut.findings()
                    .report(
                            TaskMessages.privateTask(task.element(), TypeText.code(task), role, purpose),
                            Position.of(task.element())));
        }
        if (accessible.size() > 1) {
            Optional<Member> nameless = nameless(accessible.stream().map(BoundTask::method));
            if (nameless.isPresent()) {
                return rejectNameless(nameless.get());
            }
            List<Code> methods = accessible.stream()
                    .map(task -> TypeText.code(task.method()))
                    .toList();
            return reject(TaskMessages.severalBind(Code.of(name), role, purpose, methods));
        }
        reportLeftOut(accessible.get(0), unbound);
        return Checked.right(accessible.get(0));
    }

    private Reported report(OtherResults.Offer offer) {
        return offer instanceof OtherResults.Offer.Mistake mistake
                ? fanOut.findings().report(mistake.message(), mistake.position())
                : ((OtherResults.Offer.Known) offer).why();
    }

    /** A method that passes or takes parameters by name, and has none in its class file. */
    private Optional<Member> nameless(Stream<Member> methods) {
        return passing instanceof Passing.ByName
                ? Stream.concat(methods, Stream.of(fanOut.method()))
                        .filter(fanOut.language()::lacksNames)
                        .findFirst()
                : Optional.empty();
    }

    private Checked<BoundTask> rejectNameless(Member method) {
        return reject(ParameterNames.missing(method, fanOut));
    }

    private Checked<BoundTask> reportNone(String name) {
        Optional<Member> nameless = nameless(Stream.empty());
        if (nameless.isPresent()) {
            // it may be a parameter that is called so
            return rejectNameless(nameless.get());
        }
        MissingTaskAdvice advising =
                NonTaskMembers.adviceFor(name, fanOut, advice).orElseGet(() -> advice.apply(name));
        if (fanOut.type().isInterface()) {
            advising = advising.orIn(fanOut.type().element(), fanOut.code());
        }
        return reject(TaskMessages.noSuchTask(
                Code.of(name), fanOut.type().element(), purpose, role, name.equals(fanOut.name()), advising));
    }

    private Checked<BoundTask> reportUnbound(String name, List<Attempt.Unbound> unbound) {
        Optional<Member> nameless = nameless(unbound.stream().map(Attempt.Unbound::method));
        if (nameless.isPresent()) {
            return rejectNameless(nameless.get());
        }
        CallParameters call = new CallParameters(
                fanOut, parameter -> unbound.stream().anyMatch(other -> takesType(other.method(), parameter.type())));
        List<UnusedParameterAdvice> hints = passing instanceof Passing.ByName
                ? List.of()
                : fanOut.parameters().stream()
                        .flatMap(parameter -> call.advice(parameter).stream())
                        .toList();
        return reject(TaskMessages.doesNotBind(
                Code.of(name),
                role,
                purpose,
                unbound.stream().map(Attempt.Unbound::misfit).toList(),
                passing,
                hints));
    }

    private boolean takesType(Member method, TypeMirror type) {
        return method.parameterTypes().stream()
                .anyMatch(taken -> fanOut.language().types().isSameType(taken, type));
    }

    /** An overload that takes more, by its names, is easily taken for the task. */
    private void reportLeftOut(BoundTask task, List<Attempt.Unbound> unbound) {
        for (Attempt.Unbound other : unbound) {
            boolean takesMore =
                    other.method().parameterTypes().size() > task.given().size();
            if (passing instanceof Passing.ByName && takesMore && other.misfit().byTypeOnly()) {
                other.method()
                        .element()
                        .getParameters()
                        .forEach(parameter -> fanOut.parameter(
                                        parameter.getSimpleName().toString())
                                .ifPresent(given -> fanOut.type().runs().addExplained(given.element())));
                fanOut.findings()
                        .report(
                                TaskMessages.overloadLeftOut(TypeText.code(task.method()), purpose, other.misfit()),
                                position);
            }
        }
    }

    private Checked<BoundTask> reject(Message message) {
        return Checked.wrong(fanOut.findings().report(message, position));
    }
}
