package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.InheritedSignatureRule;
import dev.fanwise.processor.analyse.rule.InnerTimeoutRule;
import dev.fanwise.processor.analyse.rule.OneFanOutRule;
import dev.fanwise.processor.analyse.rule.ResultTakenRule;
import dev.fanwise.processor.analyse.rule.SynchronizedTaskRule;
import dev.fanwise.processor.analyse.rule.TaskCycleRule;
import dev.fanwise.processor.analyse.rule.TaskGroupPlacementRule;
import dev.fanwise.processor.analyse.rule.VersionRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.MethodMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.GatherAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import dev.fanwise.processor.read.OtherVersionException;
import dev.fanwise.processor.read.TaskGroupScopeAnnotation;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Goes through the methods of a type: every abstract one must be a fan-out method, and no other. */
final class MethodsAnalyser {

    private final Subject subject;

    MethodsAnalyser(Subject subject) {
        this.subject = subject;
    }

    /** All methods are looked at, and the first that is wrong stands for them. */
    Checked<List<FanOutMethod>> analyse() {
        Checked<List<FanOutMethod>> all = Checked.right(new ArrayList<>());
        for (Member method : subject.methods()) {
            List<AnnotationUse> annotations = subject.fanOutAnnotations(method.element());
            if (annotations.isEmpty() && OtherAbstractMethod.isImplementedByObject(method, subject)) {
                continue;
            }
            if (method.is(Modifier.ABSTRACT)) {
                Checked<FanOutMethod> model = analyse(method, annotations);
                all = all.flatMap(models -> model.map(next -> {
                    models.add(next);
                    return models;
                }));
            } else if (isOwn(method) && !annotations.isEmpty()) {
                reportNotAbstract(method, annotations.get(0));
            }
        }
        TaskCycleRule.check(subject);
        if (!subject.findings().hasErrors()) {
            // else a method may be no task because of another mistake
            ResultTakenRule.check(subject);
        }
        InnerTimeoutRule.check(subject);
        SynchronizedTaskRule.report(subject);
        return all;
    }

    private boolean isOwn(Member method) {
        return Enclosing.of(method.element()).equals(subject.element());
    }

    private Checked<FanOutMethod> analyse(Member method, List<AnnotationUse> annotations) {
        if (isUnreachable(method)) {
            return reject(
                    TypeMessages.unreachableMethod(
                            TypeText.code(method), packageOf(method.element()), packageOf(subject.element())),
                    place(method));
        }
        if (annotations.isEmpty()) {
            return reject(new OtherAbstractMethod(subject, method).message(), place(method));
        }
        if (annotations.size() > 1) {
            Optional<Reported> declared = checkComposed(method, annotations.get(0));
            if (declared.isPresent()) {
                return Checked.wrong(declared.get());
            }
            List<Code> names =
                    annotations.stream().map(use -> Code.of(use.mirror())).toList();
            return Checked.wrong(subject.findings()
                    .report(
                            MethodMessages.severalAnnotations(method.element(), names),
                            Position.of(method.element(), annotations.get(1).mirror())));
        }
        Optional<Reported> unclear =
                OneFanOutRule.check(method, subject).or(() -> InheritedSignatureRule.check(method, subject));
        if (unclear.isPresent()) {
            return Checked.wrong(unclear.get());
        }
        AccessRule.check(method, subject);
        return analyse(method, annotations.get(0));
    }

    private Checked<FanOutMethod> reject(Message message, Element place) {
        return Checked.wrong(subject.findings().report(message, Position.of(place)));
    }

    private Code packageOf(Element element) {
        return Code.of(subject.language().elements().getPackageOf(element).getQualifiedName());
    }

    /** The declaring type is right by itself; it is the annotated type that must not inherit the method. */
    private Element place(Member method) {
        return isOwn(method) ? method.element() : subject.element();
    }

    private Checked<FanOutMethod> analyse(Member method, AnnotationUse annotation) {
        Optional<Reported> declared = checkComposed(method, annotation);
        if (declared.isPresent()) {
            return Checked.wrong(declared.get());
        }
        Optional<Reported> group = TaskGroupPlacementRule.reportGroupOf(method, annotation, subject);
        if (group.isPresent()) {
            return Checked.wrong(group.get());
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
        } catch (MalformedAnnotationException malformed) {
            return Checked.wrong(Reported.byCompiler(malformed));
        } catch (OtherVersionException difference) {
            return Checked.wrong(VersionRule.report(
                    difference, Position.of(method.element(), annotation.mirror()), subject.findings()));
        }
    }

    /** What is wrong with a composed annotation is said where it is declared, or here if that is in a class file. */
    private Optional<Reported> checkComposed(Member method, AnnotationUse annotation) {
        for (TypeElement composed : annotation.composed()) {
            List<Diagnostic> wrong = ComposedAnnotations.check(
                    composed, subject.language().elements(), subject.language().types());
            if (!wrong.isEmpty()) {
                Position here = Position.of(method.element(), annotation.mirror());
                return Optional.of(
                        subject.isInSource(composed)
                                ? Reported.byDeclarationOf(composed)
                                : subject.findings().report(wrong.get(0).message(), here));
            }
        }
        return Optional.empty();
    }

    private void reportNotAbstract(Member method, AnnotationUse annotation) {
        boolean isInAbstractType =
                subject.isInterface() || subject.element().getModifiers().contains(Modifier.ABSTRACT);
        subject.findings()
                .report(
                        MethodMessages.notAbstract(
                                method.element(),
                                annotation.mirror(),
                                each(method),
                                isInAbstractType ? Optional.empty() : Optional.of(subject.element())),
                        Position.of(method.element()));
    }

    private List<Edit> each(Member method) {
        return method.element().getParameters().stream()
                .flatMap(parameter -> AnnotationUse.find(
                        parameter, AnnotationNames.EACH, subject.language().elements())
                        .map(each -> MethodMessages.removeEach(parameter, each.mirror()))
                        .stream())
                .toList();
    }

    private boolean isUnreachable(Member method) {
        return !method.is(Modifier.PUBLIC)
                && !method.is(Modifier.PROTECTED)
                && !Accessibility.isSamePackage(method.element(), subject.element(), subject.language());
    }
}
