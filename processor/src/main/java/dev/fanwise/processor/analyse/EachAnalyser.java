package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.AnalysedTasks.PlainTask;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.read.Attribute;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** Analyses a fan-out method over {@code @Each}: one task for each element. */
final class EachAnalyser {

    private final MethodSubject fanOut;
    private final VariableElement parameter;
    private final AnnotationMirror annotation;
    private final Attribute<String> task;
    private final Attribute<Integer> concurrency;
    private final Lints lints;

    EachAnalyser(
            MethodSubject fanOut,
            VariableElement parameter,
            AnnotationMirror annotation,
            Attribute<String> task,
            Attribute<Integer> concurrency,
            Lints lints) {
        this.fanOut = fanOut;
        this.parameter = parameter;
        this.annotation = annotation;
        this.task = task;
        this.concurrency = concurrency;
        this.lints = lints;
    }

    Optional<AnalysedTasks> analyse() {
        checkConcurrency();
        Given source = fanOut.parameter(parameter.getSimpleName().toString()).orElseThrow();
        Optional<SourceType> sourceType = SourceType.of(source.type(), fanOut.language());
        if (sourceType.isEmpty()) {
            reportSource(source);
        }
        Optional<EachResult> result = sourceType.flatMap(type -> EachResult.of(fanOut, type));
        if (sourceType.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        return new EachTask(fanOut, source, sourceType.get(), annotation, task)
                .find()
                .flatMap(found -> fit(found, source, sourceType.get(), result.get()));
    }

    private void checkConcurrency() {
        if (concurrency.value() < 0) {
            fanOut.findings()
                    .report(
                            Rule.BAD_CONCURRENCY,
                            Position.of(fanOut.method().element(), annotation, concurrency.position()),
                            "concurrency is " + concurrency.value()
                                    + ", but it is the largest number of tasks in flight."
                                    + " Write a positive number, or 0 for no bound.");
        }
    }

    private void reportSource(Given source) {
        boolean raw = SourceType.isRaw(source.type(), fanOut.language());
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

    private Optional<AnalysedTasks> fit(EachTask.Found found, Given source, SourceType sourceType, EachResult result) {
        Optional<AnalysedWork> work = result.fit(found);
        if (work.isEmpty()) {
            return Optional.empty();
        }
        work.get().addTo(lints);
        work.get().method().ifPresent(method -> {
            Serialisation serialisation = new Serialisation(fanOut);
            serialisation.add(method);
            serialisation.report();
        });
        lints.use(sourceType.element());
        Each model = new Each(
                sourceType.model(source.name(), fanOut.typeNames()),
                found.elementName(),
                found.taskName(),
                fanOut.typeNames().of(result.wanted(found)).box(),
                result.tolerant(),
                result.shape(),
                work.get().work(),
                concurrency.value());
        List<PlainTask> plain = result.tolerant()
                ? List.of()
                : List.of(new PlainTask(
                        work.get().name(),
                        work.get().exceptions(),
                        result.cure(),
                        work.get().work().asynchronous()));
        return Optional.of(new AnalysedTasks(model, plain, work.get().passed()));
    }
}
