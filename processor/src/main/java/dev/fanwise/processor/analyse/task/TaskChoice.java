package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Chooses the one method of a name that can be the task, or says why there is none. */
final class TaskChoice {

    private static final Pattern INVENTED_NAME = Pattern.compile("arg\\d+");

    private final MethodSubject fanOut;
    private final String role;
    private final String place;
    private final Position position;
    private final String rule;
    private final String cure;

    /**
     * Prepares a choice.
     *
     * @param role what the method is to be: the task or the body
     * @param place what the task is for, such as "the component price of load"
     * @param position where to report
     * @param rule how tasks get their parameters here
     * @param cure what to do if there is no method of the name
     */
    TaskChoice(MethodSubject fanOut, String role, String place, Position position, String rule, String cure) {
        this.fanOut = fanOut;
        this.role = role;
        this.place = place;
        this.position = position;
        this.rule = rule;
        this.cure = cure;
    }

    /** The methods of the name, without the fan-out method itself. */
    List<Member> candidates(String name) {
        return fanOut.type().methodsNamed(name).stream()
                .filter(member -> !member.element().equals(fanOut.method().element()))
                .toList();
    }

    Optional<BoundTask> choose(String name, Function<Member, Attempt> bind) {
        List<Member> candidates = candidates(name);
        if (candidates.isEmpty()) {
            reportNone(name);
            return Optional.empty();
        }
        List<BoundTask> bound = new ArrayList<>();
        List<Attempt.Unbound> unbound = new ArrayList<>();
        for (Member candidate : candidates) {
            Attempt attempt = bind.apply(candidate);
            if (attempt instanceof Attempt.Bound success) {
                bound.add(success.task());
            } else if (attempt instanceof Attempt.Unbound failure) {
                unbound.add(failure);
            }
        }
        if (bound.isEmpty()) {
            reportUnbound(name, unbound);
            return Optional.empty();
        }
        if (bound.size() > 1) {
            reportSeveral(name, bound);
            return Optional.empty();
        }
        return accessible(bound.get(0));
    }

    private Optional<BoundTask> accessible(BoundTask task) {
        if (task.method().is(Modifier.PRIVATE)) {
            // that is where the cure is, and a private method is always one of the type itself
            fanOut.findings()
                    .report(
                            Rule.PRIVATE_TASK,
                            Position.of(task.method().element()),
                            TypeText.of(task.method()),
                            role,
                            place);
            return Optional.empty();
        }
        return Optional.of(task);
    }

    private void reportNone(String name) {
        TreeSet<String> known = new TreeSet<>();
        fanOut.type().methods().stream()
                .filter(method -> !method.element().equals(fanOut.method().element()))
                .map(Member::name)
                .forEach(known::add);
        String advice = NonTaskMembers.adviceFor(name, fanOut.type())
                .or(() -> NearName.of(name, known).map(near -> "Did you mean '" + near + "'?"))
                .orElseGet(() -> fanOut.type().isInterface() ? cure + inClass() : cure);
        String missing = name.equals(fanOut.name()) ? "other method" : "method";
        report(Rule.NO_SUCH_TASK, missing, name, fanOut.type().name(), place, role, advice);
    }

    private String inClass() {
        return " If it is in a class that implements " + fanOut.type().name() + ", annotate " + fanOut.name()
                + " there.";
    }

    private void reportUnbound(String name, List<Attempt.Unbound> unbound) {
        Optional<Member> nameless = Stream.concat(
                        unbound.stream().map(Attempt.Unbound::method), Stream.of(fanOut.method()))
                .filter(TaskChoice::hasInventedNames)
                .filter(method -> !fanOut.type().isSource(method.element()))
                .findFirst();
        if (nameless.isPresent()) {
            reportNameless(nameless.get());
            return;
        }
        String reasons = unbound.stream()
                .map(attempt -> TypeText.of(attempt.method()) + " " + attempt.reason())
                .collect(Collectors.joining("; "));
        report(Rule.TASK_DOES_NOT_BIND, name, role, place, reasons, rule);
    }

    private void reportNameless(Member method) {
        report(
                Rule.PARAMETER_NAMES_MISSING,
                TypeText.of(method),
                fanOut.name(),
                Enclosing.of(method.element()).getSimpleName(),
                isAnnotated(method) && !method.is(Modifier.ABSTRACT)
                        ? " (and '-g', without which Eclipse's compiler reads no names of methods with annotations)"
                        : "",
                cureOfNameless(method));
    }

    private static boolean isAnnotated(Member method) {
        return Stream.of(
                        Stream.of(method.element(), method.element().getReturnType()),
                        method.element().getParameters().stream()
                                .flatMap(parameter -> Stream.of(parameter, parameter.asType())))
                .flatMap(annotated -> annotated)
                .anyMatch(annotated -> !annotated.getAnnotationMirrors().isEmpty());
    }

    private String cureOfNameless(Member method) {
        String type = fanOut.type().name();
        if (method.is(Modifier.ABSTRACT)) {
            return "declare it again in " + type;
        }
        return method.is(Modifier.FINAL) || method.is(Modifier.STATIC)
                ? "write a method in " + type + " that calls it, and name that instead"
                : "override it in " + type;
    }

    /** A class file without parameter names has these instead. */
    static boolean hasInventedNames(Member method) {
        int parameters = method.parameterTypes().size();
        return parameters > 0
                && IntStream.range(0, parameters)
                        .allMatch(position -> INVENTED_NAME
                                .matcher(method.parameterName(position))
                                .matches());
    }

    private void reportSeveral(String name, List<BoundTask> bound) {
        String methods = bound.stream().map(task -> TypeText.of(task.method())).collect(Collectors.joining(", "));
        report(Rule.SEVERAL_TASKS_BIND, name, role, place, methods);
    }

    private void report(Rule reported, Object... arguments) {
        fanOut.findings().report(reported, position, arguments);
    }
}
