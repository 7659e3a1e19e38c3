package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.result.EachMethodResult;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.ConcurrencyRule;
import dev.fanwise.processor.analyse.rule.ResultHandlerRule;
import dev.fanwise.processor.analyse.rule.SynchronizedTaskRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ResultHandler;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.DiscardFinder;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.EachTask;
import dev.fanwise.processor.analyse.task.EachTaskFinder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.ResultMessages.NoElements;
import dev.fanwise.processor.model.Bound;
import dev.fanwise.processor.model.Delivery;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.Work;
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
    private Optional<Bound> bound = Optional.empty();

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

    AnalysedTasks analyse() {
        bound = ConcurrencyRule.bound(fanOut, annotation);
        TaskInput source =
                fanOut.parameter(parameter.getSimpleName().toString()).orElseThrow();
        Checked<EachSource> sourceType = sourceOf(source);
        Checked<EachMethodResult> result = sourceType.flatMap(
                type -> ResultHandlerRule.checkElement(fanOut, ResultHandler.of(fanOut), type.element())
                        .flatMap(handler -> results.ofEach(type)));
        AnalysedTasks tasks = AnalysedTasks.of(sourceType.flatMap(type -> analyse(source, type, result)));
        // whether failures are results is certain, whatever the task is
        return new AnalysedTasks(
                tasks.model(),
                tasks.throwing(),
                tasks.taking(),
                result.value().map(EachMethodResult::tolerant).orElse(tasks.tolerant()));
    }

    private Checked<EachSource> sourceOf(TaskInput source) {
        return EachSource.of(source.type(), fanOut.language())
                .map(Checked::right)
                .orElseGet(() -> Checked.wrong(fanOut.findings()
                        .report(
                                ResultMessages.unsupportedSource(
                                        parameter, TypeText.code(source.type()), whyNone(source)),
                                Position.of(parameter))));
    }

    private NoElements whyNone(TaskInput source) {
        if (EachSource.isRaw(source.type(), fanOut.language())) {
            return NoElements.RAW;
        }
        return fanOut.language()
                        .viewAs(source.type(), "java.util.stream.BaseStream")
                        .isPresent()
                ? NoElements.PRIMITIVE_STREAM
                : NoElements.OTHER;
    }

    private Checked<AnalysedTasks> analyse(TaskInput source, EachSource sourceType, Checked<EachMethodResult> result) {
        EachTaskFinder finder = new EachTaskFinder(
                fanOut, source, sourceType, annotation, result.value().flatMap(EachMethodResult::wanted));
        if (!annotation.task().value().isEmpty()) {
            // a task that is named is looked for whatever the result is, so that both are put right together
            Checked<EachTask> task = finder.find();
            return result.flatMap(all -> task.flatMap(found -> fit(found, finder.position(), source, sourceType, all)));
        }
        return result.flatMap(
                all -> finder.find().flatMap(found -> fit(found, finder.position(), source, sourceType, all)));
    }

    private Checked<AnalysedTasks> fit(
            EachTask found, Position position, TaskInput source, EachSource sourceType, EachMethodResult result) {
        return result.fit(found, position).map(work -> {
            result.warn(found);
            return tasks(found, work, source, sourceType, result);
        });
    }

    private Optional<Work.Call> discard(EachTask found, TypeMirror wanted, EachMethodResult result) {
        DiscardFinder finder = new DiscardFinder(fanOut, annotation);
        boolean isWinnerDropped = result.shape() instanceof ResultShape.OfWinner winner && !winner.returned();
        if (result.shape() instanceof ResultShape.InWaited || result.shape() instanceof ResultShape.InStream) {
            finder.reject(NoEffect.HANDLES);
        } else if (result.shape() instanceof ResultShape.Dropped || isWinnerDropped) {
            finder.reject(NoEffect.NO_RESULTS);
        } else if (found instanceof EachTask.Element element
                && element.awaitable().kind().delivery() != Delivery.VALUE) {
            finder.reject(NoEffect.STARTED);
        } else {
            Optional<Work.Call> discard = finder.find(wanted, fanOut.position());
            finder.finish();
            return discard;
        }
        return Optional.empty();
    }

    private AnalysedTasks tasks(
            EachTask found, AnalysedWork work, TaskInput source, EachSource sourceType, EachMethodResult result) {
        if (annotation.concurrency().value() != 1) {
            // one at a time is what a monitor does, too
            work.method().ifPresent(method -> {
                SynchronizedTaskRule monitors = new SynchronizedTaskRule(fanOut);
                monitors.add(method);
                monitors.record();
            });
        }
        TypeMirror wanted = result.wanted(found);
        AccessRule.check(wanted, fanOut.method().element(), fanOut.type());
        lints.use(sourceType.element());
        Each model = new Each(
                sourceType.model(source.variable(), fanOut.typeNames()),
                found.elementName(),
                found.taskName(),
                fanOut.typeNames().of(wanted).box(),
                result.tolerant(),
                result.shape(),
                work.work(),
                bound,
                discard(found, wanted, result));
        List<ThrowingTask> throwing = result.tolerant()
                ? List.of()
                : List.of(new ThrowingTask(
                        work.name(),
                        Optional.empty(),
                        work.exceptions(),
                        result.instead(work.name()),
                        work.work().asynchronous()));
        return new AnalysedTasks(Checked.right(model), throwing, List.of(work.taking()), result.tolerant());
    }
}
