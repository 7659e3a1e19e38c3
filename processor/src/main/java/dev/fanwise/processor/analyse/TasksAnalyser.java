package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.rule.ResultHandlerRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ResultHandler;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.MethodMessages;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

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

    AnalysedTasks analyse() {
        List<VariableElement> each = fanOut.each();
        if (each.size() > 1) {
            List<Code> parameters = each.stream().map(Code::of).toList();
            return wrong(fanOut.findings()
                    .report(
                            MethodMessages.severalEach(fanOut.method().element(), parameters),
                            Position.of(each.get(1))));
        }
        Checked<Optional<ResultHandler>> handler = ResultHandlerRule.check(fanOut, annotation);
        if (handler instanceof Checked.Wrong<Optional<ResultHandler>> mistake) {
            return wrong(mistake.why());
        }
        return each.isEmpty() ? slots() : new EachAnalyser(fanOut, each.get(0), annotation, results, lints).analyse();
    }

    private static AnalysedTasks wrong(Reported reported) {
        return AnalysedTasks.of(Checked.wrong(reported));
    }

    private AnalysedTasks slots() {
        if (annotation.concurrency().explicit()) {
            fanOut.findings()
                    .report(
                            PolicyMessages.concurrencyWithoutEach(fanOut.place(annotation, annotation.concurrency())),
                            fanOut.position(annotation, annotation.concurrency()));
        }
        ResultWithoutEach result = new ResultWithoutEach(fanOut, results.withoutEach());
        if (!annotation.task().value().isEmpty()) {
            Reported reported = fanOut.findings()
                    .report(
                            MethodMessages.taskNameWithoutEach(
                                    fanOut.method().element(),
                                    annotation.mirror(),
                                    Code.of(annotation.task().value()),
                                    result.isRecord(),
                                    result.markEach()),
                            fanOut.position(annotation, annotation.task()));
            if (!result.isRecord()) {
                return wrong(reported);
            }
        }
        return result.isRecord()
                ? new SlotsAnalyser(fanOut, (DeclaredType) fanOut.result(), annotation, results, lints).analyse()
                : wrong(result.report());
    }
}
