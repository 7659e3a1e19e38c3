package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.result.GatheredResults;
import dev.fanwise.processor.analyse.rule.FailureRule;
import dev.fanwise.processor.analyse.rule.HandleRule;
import dev.fanwise.processor.analyse.rule.NeverThrownRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ResultHandler;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.FailureMessages.Never;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.ResultMessages.WithoutEach;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.GatherAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Analyses a {@code @Gather} method. */
final class GatherAnalyser {

    private final MethodSubject fanOut;
    private final GatherAnnotation gather;
    private final Lints lints;

    GatherAnalyser(Subject subject, Member method, GatherAnnotation gather) {
        this.fanOut = new MethodSubject(subject, method);
        this.gather = gather;
        this.lints = subject.lints(method.element());
    }

    Checked<FanOutMethod> analyse() {
        TimeoutAnalyser timeouts = new TimeoutAnalyser(fanOut, gather);
        Checked<Optional<Timeout>> timeout = timeouts.analyse();
        return HandleRule.check(fanOut).flatMap(result -> {
            AnalysedTasks tasks =
                    new TasksAnalyser(fanOut, gather, new GatheredResults(fanOut, WithoutEach.GATHER), lints).analyse();
            List<TypeMirror> failures = FailureRule.check(fanOut, tasks.throwing());
            List<TypeMirror> thrown = thrown(tasks, failures, timeouts);
            thrown.addAll(FailureRule.check(fanOut, ResultHandler.throwing(fanOut)));
            checkEffects(tasks, thrown, timeouts);
            return timeout.flatMap(time -> tasks.model().map(model -> model(model, failures, thrown, time)));
        });
    }

    private FanOutMethod model(
            Tasks tasks, List<TypeMirror> failures, List<TypeMirror> thrown, Optional<Timeout> timeout) {
        GatherPolicy policy = new GatherPolicy(
                gather.onFailure().value(),
                gather.onCancel().value(),
                fanOut.declares(Exceptions.INTERRUPTED),
                timeout,
                GraceAnalyser.analyse(
                        fanOut,
                        gather,
                        gather.onCancel().value(),
                        tasks.tolerant()
                                ? Cancellation.LEAVE
                                : gather.onFailure().value()),
                fanOut.typeNames().plain().of(failures));
        return fanOut.model(tasks, policy, thrown, lints);
    }

    /** The checked exceptions by which the call may end. */
    private List<TypeMirror> thrown(AnalysedTasks tasks, List<TypeMirror> failures, TimeoutAnalyser timeouts) {
        List<TypeMirror> thrown = new ArrayList<>(failures);
        thrown.add(fanOut.language().named(Exceptions.INTERRUPTED));
        if (timeouts.isPresent() && !tasks.tolerant()) {
            TypeMirror expiry = fanOut.language().named(Exceptions.TIMEOUT);
            if (thrown.stream().noneMatch(exception -> fanOut.language().types().isSubtype(expiry, exception))) {
                // a task that throws the same has been spoken of
                timeouts.checkDeclared(List.of(FailureMessages.outcomes(List.of())));
            }
            thrown.add(expiry);
        }
        return thrown;
    }

    private void checkEffects(AnalysedTasks tasks, List<TypeMirror> thrown, TimeoutAnalyser timeouts) {
        if (!tasks.complete()) {
            return;
        }
        if (tasks.tolerant() && gather.onFailure().explicit()) {
            fanOut.findings()
                    .report(
                            PolicyMessages.withoutEffect(
                                    fanOut.place(gather, gather.onFailure()), NoEffect.ALL_OUTCOMES),
                            fanOut.position(gather, gather.onFailure()));
        }
        UnusedParameters.check(fanOut, tasks);
        NeverThrownRule.check(fanOut, thrown, tasks.tolerant() ? Never.OUTCOMES : Never.NO_TASK, timeouts.never());
    }
}
