package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.InheritedSignatureRule;
import dev.fanwise.processor.analyse.rule.OneFanOutRule;
import dev.fanwise.processor.analyse.rule.TaskCycleRule;
import dev.fanwise.processor.analyse.rule.TaskGroupPlacementRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.NamesInSentence;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.GatherAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import dev.fanwise.processor.read.TaskGroupScopeAnnotation;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Goes through the methods of a type: every abstract one must be a fan-out method, and no other. */
final class MethodsAnalyser {

    private final Subject subject;
    private boolean complete = true;

    MethodsAnalyser(Subject subject) {
        this.subject = subject;
    }

    List<FanOutMethod> analyse() {
        List<FanOutMethod> models = new ArrayList<>();
        for (Member method : subject.methods()) {
            List<AnnotationUse> annotations = subject.fanOutAnnotations(method.element());
            if (method.is(Modifier.ABSTRACT) && !(annotations.isEmpty() && isOfEveryObject(method))) {
                analyse(method, annotations).ifPresentOrElse(models::add, () -> complete = false);
            } else if (isOwn(method) && !annotations.isEmpty()) {
                reportNotAbstract(method, annotations.get(0));
            }
        }
        TaskCycleRule.check(subject);
        return models;
    }

    /** An interface may repeat what every object has; the generated class has it, too. */
    private boolean isOfEveryObject(Member method) {
        return subject.isInterface() && MemberMethods.isOfEveryObject(method, subject.language());
    }

    /** Whether every abstract method has a model. */
    boolean complete() {
        return complete;
    }

    private boolean isOwn(Member method) {
        return Enclosing.of(method.element()).equals(subject.element());
    }

    private Optional<FanOutMethod> analyse(Member method, List<AnnotationUse> annotations) {
        if (isUnreachable(method)) {
            subject.report(
                    Rule.UNREACHABLE_ABSTRACT_METHOD,
                    place(method),
                    TypeText.of(method),
                    packageName(method),
                    subject.language().elements().getPackageOf(subject.element()));
            return Optional.empty();
        }
        if (annotations.isEmpty()) {
            subject.report(
                    Rule.OTHER_ABSTRACT_METHOD,
                    place(method),
                    isOwn(method) ? TypeText.of(method) : TypeText.of(method) + " of " + declaring(method),
                    GeneratedNames.of(subject.element()).simpleName(),
                    cureOfOther(method));
            return Optional.empty();
        }
        if (annotations.size() > 1) {
            subject.report(
                    Rule.SEVERAL_ANNOTATIONS,
                    method.element(),
                    method.name(),
                    NamesInSentence.of(annotations.stream()
                            .map(use -> "@" + simpleName(use))
                            .toList()));
            return Optional.empty();
        }
        if (!OneFanOutRule.check(method, subject) || !InheritedSignatureRule.check(method, subject)) {
            return Optional.empty();
        }
        AccessRule.check(method, subject);
        return analyse(method, annotations.get(0));
    }

    private static Object declaring(Member method) {
        return Enclosing.of(method.element()).getSimpleName();
    }

    private String cureOfOther(Member method) {
        Optional<ExecutableElement> annotated = method.overridden().stream()
                .filter(overridden -> !subject.fanOutAnnotations(overridden).isEmpty())
                .findFirst();
        if (annotated.isPresent()) {
            AnnotationUse annotation =
                    subject.fanOutAnnotations(annotated.get()).get(0);
            return "The @" + simpleName(annotation) + " of the method that it overrides, in "
                    + Enclosing.of(annotated.get()).getSimpleName() + ", is not inherited: repeat it";
        }
        if (!isOwn(method)) {
            return "Implement it in " + subject.name() + ", or declare it there with @Gather";
        }
        return (subject.isInterface() ? "Implement it as a default method" : "Implement it")
                + ", annotate it with @Gather, or annotate the fan-out methods in the class that implements it";
    }

    /** The declaring type is right by itself; it is the annotated type that must not inherit the method. */
    private Element place(Member method) {
        return isOwn(method) ? method.element() : subject.element();
    }

    private Optional<FanOutMethod> analyse(Member method, AnnotationUse annotation) {
        if (TaskGroupPlacementRule.reportGroupOf(method, annotation, subject)) {
            return Optional.empty();
        }
        try {
            return switch (annotation.name()) {
                case AnnotationNames.GATHER ->
                    new GatherAnalyser(subject, method, GatherAnnotation.read(annotation)).analyse();
                case AnnotationNames.WAIT_FOR ->
                    new WaitForAnalyser(subject, method, WaitForAnnotation.read(annotation)).analyse();
                case AnnotationNames.TASK_GROUP_SCOPE ->
                    new ScopeAnalyser(subject, method, TaskGroupScopeAnnotation.read(annotation)).analyse();
                default -> throw new AssertionError(annotation.name());
            };
        } catch (MalformedAnnotationException reportedByTheCompiler) {
            return Optional.empty();
        }
    }

    private void reportNotAbstract(Member method, AnnotationUse annotation) {
        subject.findings()
                .report(
                        Rule.METHOD_NOT_ABSTRACT,
                        Position.of(method.element()),
                        method.name(),
                        simpleName(annotation),
                        finding(method),
                        isInAbstractType() ? "it" : "it and " + subject.name());
    }

    private boolean isInAbstractType() {
        return subject.isInterface() || subject.element().getModifiers().contains(Modifier.ABSTRACT);
    }

    private static String finding(Member method) {
        if (method.is(Modifier.PRIVATE)) {
            return "private";
        }
        if (method.is(Modifier.STATIC)) {
            return "static";
        }
        return method.is(Modifier.DEFAULT) ? "a default method" : "not abstract";
    }

    private boolean isUnreachable(Member method) {
        return !method.is(Modifier.PUBLIC)
                && !method.is(Modifier.PROTECTED)
                && !Accessibility.isSamePackage(method.element(), subject.element(), subject.language());
    }

    private String packageName(Member method) {
        return subject.language().elements().getPackageOf(method.element()).toString();
    }

    private static String simpleName(AnnotationUse use) {
        return ((TypeElement) use.mirror().getAnnotationType().asElement())
                .getSimpleName()
                .toString();
    }
}
