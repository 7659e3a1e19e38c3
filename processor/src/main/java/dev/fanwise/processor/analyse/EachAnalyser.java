package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.AnalysedTasks.PlainTask;
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
    private final ResultRules results;
    private final Lints lints;

    EachAnalyser(
            MethodSubject fanOut,
            VariableElement parameter,
            FanOutAnnotation annotation,
            ResultRules results,
            Lints lints) {
        this.fanOut = fanOut;
        this.parameter = parameter;
        this.annotation = annotation;
        this.results = results;
        this.lints = lints;
    }

    Optional<AnalysedTasks> analyse() {
        ConcurrencyRules.check(fanOut, annotation);
        Given source = fanOut.parameter(parameter.getSimpleName().toString()).orElseThrow();
        Optional<SourceType> sourceType = SourceType.of(source.type(), fanOut.language());
        if (sourceType.isEmpty()) {
            reportSource(source);
        }
        Optional<EachResult> result = sourceType.flatMap(type -> results.ofEach(type));
        if (sourceType.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        return new EachTask(fanOut, source, sourceType.get(), annotation)
                .find()
                .flatMap(found -> fit(found, source, sourceType.get(), result.get()));
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
        work.get().method().ifPresent(method -> {
            Serialisation serialisation = new Serialisation(fanOut);
            serialisation.add(method);
            serialisation.report();
        });
        TypeMirror wanted = result.wanted(found);
        Signatures.checkAccess(wanted, fanOut.method().element(), fanOut.type());
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
