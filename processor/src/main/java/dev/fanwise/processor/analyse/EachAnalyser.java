package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.result.EachMethodResult;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.ConcurrencyRule;
import dev.fanwise.processor.analyse.rule.SynchronizedTaskRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.EachTask;
import dev.fanwise.processor.analyse.task.EachTaskFinder;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Analyses a fan-out method over {@code @Each}: one task for each element. */
final class EachAnalyser {

    private final MethodSubject fanOut;
    private final VariableElement parameter;
    private final FanOutAnnotation annotation;
    private final AllowedResults results;
    private final Lints lints;

    EachAnalyser(
            MethodSubject fanOut,
            VariableElement parameter,
            FanOutAnnotation annotation,
            AllowedResults results,
            Lints lints) {
        this.fanOut = fanOut;
        this.parameter = parameter;
        this.annotation = annotation;
        this.results = results;
        this.lints = lints;
    }

    Optional<AnalysedTasks> analyse() {
        ConcurrencyRule.check(fanOut, annotation);
        TaskInput source =
                fanOut.parameter(parameter.getSimpleName().toString()).orElseThrow();
        Optional<EachSource> sourceType = EachSource.of(source.type(), fanOut.language());
        if (sourceType.isEmpty()) {
            reportSource(source);
        }
        Optional<EachMethodResult> result = sourceType.flatMap(type -> results.ofEach(type));
        if (sourceType.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        return new EachTaskFinder(fanOut, source, sourceType.get(), annotation)
                .find()
                .flatMap(found -> fit(found, source, sourceType.get(), result.get()));
    }

    private void reportSource(TaskInput source) {
        boolean raw = EachSource.isRaw(source.type(), fanOut.language());
        String cure = raw
                ? "; its type argument says what the task gets: write it out"
                : fanOut.language()
                                .viewAs(source.type(), "java.util.stream.BaseStream")
                                .isPresent()
                        ? ": call boxed() on it and take a Stream"
                        : "";
        fanOut.findings()
                .report(
                        Rule.UNSUPPORTED_SOURCE,
                        Position.of(parameter),
                        source.name(),
                        (raw ? "the raw " : "") + TypeText.of(source.type()),
                        cure);
    }

    private Optional<AnalysedTasks> fit(
            EachTask found, TaskInput source, EachSource sourceType, EachMethodResult result) {
        Optional<AnalysedWork> work = result.fit(found);
        if (work.isEmpty()) {
            return Optional.empty();
        }
        work.get().method().ifPresent(method -> {
            SynchronizedTaskRule monitors = new SynchronizedTaskRule(fanOut);
            monitors.add(method);
            monitors.report();
        });
        TypeMirror wanted = result.wanted(found);
        AccessRule.check(wanted, fanOut.method().element(), fanOut.type());
        lints.use(sourceType.element());
        Each model = new Each(
                sourceType.model(source.name(), fanOut.typeNames()),
                found.elementName(),
                found.taskName(),
                fanOut.typeNames().of(wanted).box(),
                result.tolerant(),
                result.shape(),
                work.get().work(),
                annotation.concurrency().value());
        List<ThrowingTask> throwing = result.tolerant()
                ? List.of()
                : List.of(new ThrowingTask(
                        work.get().name(),
                        work.get().exceptions(),
                        result.cure(),
                        work.get().work().asynchronous()));
        return Optional.of(new AnalysedTasks(model, throwing, work.get().passed()));
    }
}
