package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.GatherAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Analyses a {@code @Gather} method. */
final class GatherAnalyser {

    private final MethodSubject fanOut;
    private final GatherAnnotation gather;
    private final Lints lints;

    GatherAnalyser(Subject subject, Member method, GatherAnnotation gather) {
        this.fanOut = new MethodSubject(subject, method);
        this.gather = gather;
        this.lints = new Lints(subject);
    }

    Optional<FanOutMethod> analyse() {
        TimeoutAnalyser timeouts = new TimeoutAnalyser(fanOut, gather.mirror(), gather.timeout());
        Optional<Timeout> timeout = timeouts.analyse();
        Optional<AnalysedTasks> tasks = tasks();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        checkEffects(tasks.get());
        timeouts.checkDeclared(timeout, tasks.get());
        List<TypeMirror> failures = FailureRules.check(fanOut, tasks.get());
        lints.useSignature(fanOut.method().element(), fanOut.method().type());
        GatherPolicy policy = new GatherPolicy(
                gather.onFailure().value(),
                gather.onCancel().value(),
                fanOut.declares("java.lang.InterruptedException"),
                timeout,
                fanOut.typeNames().of(failures));
        return Optional.of(new FanOutMethod(
                Signatures.of(fanOut.method(), lints.categories(), fanOut.typeNames()),
                fanOut.label(),
                tasks.get().model(),
                policy));
    }

    private Optional<AnalysedTasks> tasks() {
        List<? extends VariableElement> each = fanOut.method().element().getParameters().stream()
                .filter(parameter -> AnnotationUse.isPresent(
                        parameter, AnnotationNames.EACH, fanOut.language().elements()))
                .toList();
        if (each.size() > 1) {
            fanOut.findings().report(Rule.SEVERAL_EACH, Position.of(each.get(1)), fanOut.name(), each.size());
            return Optional.empty();
        }
        if (isHandle(fanOut.result())) {
            fanOut.report(
                    Rule.NOT_YET_SUPPORTED,
                    "A fan-out method that returns " + TypeText.of(fanOut.result()),
                    "Return the result itself.");
            return Optional.empty();
        }
        return each.isEmpty() ? slots() : each(each.get(0));
    }

    private boolean isHandle(TypeMirror result) {
        return fanOut.language().is(result, "dev.fanwise.Task")
                || fanOut.language().is(result, "java.util.concurrent.CompletableFuture");
    }

    private Optional<AnalysedTasks> each(VariableElement parameter) {
        return new EachAnalyser(fanOut, parameter, gather.mirror(), gather.task(), gather.concurrency(), lints)
                .analyse();
    }

    private Optional<AnalysedTasks> slots() {
        if (!gather.task().value().isEmpty()) {
            fanOut.findings()
                    .report(
                            Rule.TASK_NAME_WITHOUT_EACH,
                            at(gather.task()),
                            "Gather",
                            gather.task().value(),
                            fanOut.name());
        }
        if (gather.concurrency().explicit()) {
            fanOut.findings()
                    .report(
                            Rule.BAD_CONCURRENCY,
                            at(gather.concurrency()),
                            "concurrency bounds the tasks of a method over @Each, and " + fanOut.name()
                                    + " has no @Each parameter. Remove it: all components run at the same time.");
        }
        if (fanOut.result().getKind() != TypeKind.DECLARED
                || ((DeclaredType) fanOut.result()).asElement().getKind() != ElementKind.RECORD) {
            if (gather.task().value().isEmpty()) {
                reportNeitherEachNorRecord();
            }
            return Optional.empty();
        }
        return new SlotsAnalyser(fanOut, (DeclaredType) fanOut.result(), lints).analyse();
    }

    private void reportNeitherEachNorRecord() {
        fanOut.report(
                Rule.UNSUPPORTED_RESULT,
                fanOut.name(),
                TypeText.of(fanOut.result()) + " and has no @Each parameter",
                "Without @Each, a @Gather method returns a record with a component for each task. Mark the parameter"
                        + " that holds the elements with @Each, or return a record.");
    }

    private void checkEffects(AnalysedTasks tasks) {
        if (tasks.tolerant() && gather.onFailure().explicit()) {
            fanOut.findings()
                    .report(
                            Rule.POLICY_WITHOUT_EFFECT,
                            at(gather.onFailure()),
                            "onFailure",
                            fanOut.name(),
                            "every result is an Outcome, so no failure ends the call");
        }
        UnusedParameters.check(fanOut, tasks);
    }

    private Position at(Attribute<?> attribute) {
        return Position.of(fanOut.method().element(), gather.mirror(), attribute.position());
    }
}
