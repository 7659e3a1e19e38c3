package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
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
import dev.fanwise.processor.analyse.task.BodyFinder;
import dev.fanwise.processor.analyse.task.DiscardFinder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.FailureMessages.Never;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.ResultMessages.WithoutEach;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.ScopePolicy;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.TaskGroupScopeAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Analyses a {@code @TaskGroupScope} method. */
final class ScopeAnalyser {

    private final MethodSubject fanOut;
    private final TaskGroupScopeAnnotation scope;
    private final TimeoutAnalyser timeouts;
    private final Lints lints;

    ScopeAnalyser(Subject subject, Member method, TaskGroupScopeAnnotation scope) {
        this.fanOut = new MethodSubject(subject, method);
        this.scope = scope;
        this.timeouts = new TimeoutAnalyser(fanOut, scope);
        this.lints = subject.lints(method.element());
    }

    Checked<FanOutMethod> analyse() {
        if (scope.onFailure().value() == Cancellation.CANCEL) {
            fanOut.findings()
                    .report(
                            PolicyMessages.scopeCannotLeave(fanOut.place(scope, scope.onFailure())),
                            fanOut.position(scope, scope.onFailure()));
        }
        Checked<Optional<Timeout>> timeout = timeouts.analyse();
        return HandleRule.check(fanOut).flatMap(result -> {
            AnalysedTasks tasks = tasks();
            List<TypeMirror> thrown = new ArrayList<>(thrown());
            thrown.addAll(FailureRule.check(fanOut, ResultHandler.throwing(fanOut)));
            checkEffects(tasks, thrown);
            return timeout.flatMap(time -> tasks.model().map(model -> model(model, thrown, time)));
        });
    }

    private AnalysedTasks tasks() {
        BodyFinder body = new BodyFinder(fanOut, scope);
        if (body.isMeant()) {
            new DiscardFinder(fanOut, scope).reject(NoEffect.BODY);
            return body.find();
        }
        return new TasksAnalyser(fanOut, scope, new GatheredResults(fanOut, WithoutEach.SCOPE), lints).analyse();
    }

    private void checkEffects(AnalysedTasks tasks, List<TypeMirror> thrown) {
        if (!tasks.complete()) {
            return;
        }
        if (tasks.tolerant() && scope.onFailure().explicit()) {
            fanOut.findings()
                    .report(
                            PolicyMessages.withoutEffect(fanOut.place(scope, scope.onFailure()), NoEffect.ALL_OUTCOMES),
                            fanOut.position(scope, scope.onFailure()));
        }
        UnusedParameters.check(fanOut, tasks);
        NeverThrownRule.check(fanOut, thrown, tasks.tolerant() ? Never.OUTCOMES : Never.SCOPE, Never.NO_TIMEOUT);
    }

    private List<TypeMirror> thrown() {
        Language language = fanOut.language();
        if (!timeouts.isPresent()) {
            return List.of(language.named(Exceptions.INTERRUPTED));
        }
        timeouts.checkDeclared(List.of());
        return List.of(language.named(Exceptions.INTERRUPTED), language.named(Exceptions.TIMEOUT));
    }

    private FanOutMethod model(Tasks tasks, List<TypeMirror> thrown, Optional<Timeout> timeout) {
        ScopePolicy policy = new ScopePolicy(
                scope.onFailure().value() == Cancellation.LEAVE,
                fanOut.declares(Exceptions.INTERRUPTED),
                timeout,
                GraceAnalyser.analyse(fanOut, scope, Cancellation.CANCEL_AND_JOIN));
        return fanOut.model(tasks, policy, thrown, lints);
    }
}
