package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.BodyFinder;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Finds the tasks of a fan-out method by its shape: one for each element, or one for each component of a record. */
final class TasksAnalyser {

    private final MethodSubject fanOut;
    private final FanOutAnnotation annotation;
    private final AllowedResults results;
    private final Lints lints;

    TasksAnalyser(MethodSubject fanOut, FanOutAnnotation annotation, AllowedResults results, Lints lints) {
        this.fanOut = fanOut;
        this.annotation = annotation;
        this.results = results;
        this.lints = lints;
    }

    Optional<AnalysedTasks> analyse() {
        List<VariableElement> each = fanOut.each();
        if (each.size() > 1) {
            fanOut.findings().report(Rule.SEVERAL_EACH, Position.of(each.get(1)), fanOut.name(), each.size());
            return Optional.empty();
        }
        return each.isEmpty() ? slots() : new EachAnalyser(fanOut, each.get(0), annotation, results, lints).analyse();
    }

    private Optional<AnalysedTasks> slots() {
        if (!annotation.task().value().isEmpty()) {
            fanOut.report(
                    annotation,
                    annotation.task(),
                    Rule.TASK_NAME_WITHOUT_EACH,
                    annotation.name(),
                    annotation.task().value(),
                    fanOut.name());
        }
        if (annotation.concurrency().explicit()) {
            fanOut.report(
                    annotation,
                    annotation.concurrency(),
                    Rule.BAD_CONCURRENCY,
                    "concurrency bounds the tasks of a method over @Each, and " + fanOut.name()
                            + " has no @Each parameter. Remove it: all components run at the same time.");
        }
        if (!isRecord()) {
            if (annotation.task().value().isEmpty()) {
                reportNeitherEachNorRecord();
            }
            return Optional.empty();
        }
        return new SlotsAnalyser(fanOut, (DeclaredType) fanOut.result(), results, lints).analyse();
    }

    private boolean isRecord() {
        // a Waited is a record, too, but its tasks are elements
        return !fanOut.language().is(fanOut.result(), "dev.fanwise.Waited")
                && fanOut.result().getKind() == TypeKind.DECLARED
                && ((DeclaredType) fanOut.result()).asElement().getKind() == ElementKind.RECORD;
    }

    private void reportNeitherEachNorRecord() {
        fanOut.report(
                Rule.UNSUPPORTED_RESULT,
                fanOut.name(),
                TypeText.of(fanOut.returned()) + " and has no @Each parameter",
                BodyFinder.hasBody(fanOut)
                        ? "Its overload with a TaskGroup is the body of a @TaskGroupScope method: annotate it with that."
                        : results.withoutEach());
    }
}
