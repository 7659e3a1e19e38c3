package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.AdviceAnnotations;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.ContainerMessages;
import dev.fanwise.processor.diagnose.ContainerMessages.AdviceKind;
import dev.fanwise.processor.diagnose.Position;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The rule that a task is not expected to do what only a call from outside does.
 *
 * <p>The generated class calls tasks on itself. Spring surrounds a bean with a proxy, which does not see that; CDI leaves it to
 * the container. Micronaut and Quarkus extend the class, and do see it.
 */
public final class AdviceRule {

    private AdviceRule() {}

    /** Reports each task once, with all the fan-out methods that run it. */
    public static void report(Bean bean, Subject subject) {
        if (bean.interceptsItself()) {
            return;
        }
        Map<Member, Set<Member>> fanOutsByTask =
                new LinkedHashMap<>(subject.runs().fanOutsByTask());
        // that of a fan-out method works for those who call it from outside
        fanOutsByTask.keySet().removeIf(task -> task.is(Modifier.ABSTRACT));
        fanOutsByTask.forEach((task, fanOuts) -> task.element()
                .getAnnotationMirrors()
                .forEach(annotation -> AdviceAnnotations.kind(annotation)
                        .ifPresent(kind -> report(task, annotation, kind, fanOuts, subject))));
        if (!fanOutsByTask.isEmpty()) {
            reportType(bean, fanOutsByTask, subject);
        }
    }

    /** What stands on the type, or on one that it extends, holds for all its methods. */
    private static void reportType(Bean bean, Map<Member, Set<Member>> fanOutsByTask, Subject subject) {
        TypeElement type = subject.element();
        List<Code> tasks = names(fanOutsByTask.keySet());
        List<Code> fanOuts = names(fanOutsByTask.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        for (AnnotationMirror annotation : subject.language().elements().getAllAnnotationMirrors(type)) {
            AdviceAnnotations.kind(annotation)
                    .ifPresent(kind -> subject.findings()
                            .report(
                                    ContainerMessages.adviceOnType(type, Code.of(annotation), kind, tasks, fanOuts),
                                    type.getAnnotationMirrors().contains(annotation)
                                            ? Position.of(type, annotation)
                                            : Position.of(type)));
        }
        for (TypeElement annotation : bean.addedToClass()) {
            Code written = Code.of("@" + annotation.getSimpleName());
            AdviceAnnotations.kind(annotation)
                    .ifPresent(kind -> subject.findings()
                            .report(
                                    ContainerMessages.adviceOnType(type, written, kind, tasks, fanOuts),
                                    Position.of(type)));
        }
    }

    private static List<Code> names(Set<Member> methods) {
        return methods.stream().map(Member::name).distinct().map(Code::of).toList();
    }

    private static void report(
            Member task, AnnotationMirror annotation, AdviceKind kind, Set<Member> fanOuts, Subject subject) {
        ExecutableElement method = task.element();
        Member first = fanOuts.iterator().next();
        boolean isInSource = subject.isInSource(method);
        subject.findings()
                .report(
                        ContainerMessages.advice(
                                method, annotation, kind, names(fanOuts), isInSource ? method : first.element()),
                        Position.of(method, annotation).or(Position.of(first.element())));
    }
}
