package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.result.GatheredResults;
import dev.fanwise.processor.analyse.rule.HandleRule;
import dev.fanwise.processor.analyse.rule.UnusedParameterRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.BodyFinder;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.ScopePolicy;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.TaskGroupScopeAnnotation;
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
        this.timeouts = new TimeoutAnalyser(fanOut, scope.mirror(), scope.timeout());
        this.lints = subject.lints(method.element());
    }

    Optional<FanOutMethod> analyse() {
        if (!HandleRule.check(fanOut)) {
            return Optional.empty();
        }
        if (scope.onFailure().value() == Cancellation.CANCEL) {
            fanOut.report(scope, scope.onFailure(), Rule.SCOPE_CANNOT_LEAVE, fanOut.name());
        }
        Optional<Timeout> timeout = timeouts.analyse();
        return tasks().map(tasks -> model(tasks, timeout));
    }

    private Optional<AnalysedTasks> tasks() {
        BodyFinder body = new BodyFinder(fanOut, scope);
        return body.isMeant()
                ? body.find()
                : new TasksAnalyser(fanOut, scope, new GatheredResults(fanOut, withoutEach(body)), lints).analyse();
    }

    private static String withoutEach(BodyFinder body) {
        return "Without @Each, a @TaskGroupScope method has a body, which starts tasks as it goes along, or returns a"
                + " record with a component for each task. Declare the body '" + body.declaration()
                + "', or return a record.";
    }

    private FanOutMethod model(AnalysedTasks tasks, Optional<Timeout> timeout) {
        if (tasks.tolerant() && scope.onFailure().explicit()) {
            fanOut.report(
                    scope,
                    scope.onFailure(),
                    Rule.POLICY_WITHOUT_EFFECT,
                    "onFailure",
                    fanOut.name(),
                    "every result is an Outcome, so no failure ends the scope");
        }
        UnusedParameterRule.check(fanOut, tasks.model(), tasks.passed());
        Language language = fanOut.language();
        if (timeout.isPresent()) {
            timeouts.checkDeclared("");
        }
        List<TypeMirror> thrown = timeout.isPresent()
                ? List.of(language.named(Exceptions.INTERRUPTED), language.named(Exceptions.TIMEOUT))
                : List.of(language.named(Exceptions.INTERRUPTED));
        ScopePolicy policy = new ScopePolicy(
                scope.onFailure().value() == Cancellation.LEAVE, fanOut.declares(Exceptions.INTERRUPTED), timeout);
        return fanOut.model(tasks.model(), policy, thrown, lints);
    }
}
