package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.result.GatheredResults;
import dev.fanwise.processor.analyse.rule.FailureRule;
import dev.fanwise.processor.analyse.rule.HandleRule;
import dev.fanwise.processor.analyse.rule.UnusedParameterRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.GatherAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Analyses a {@code @Gather} method. */
final class GatherAnalyser {

    private static final String WITHOUT_EACH =
            "Without @Each, a @Gather method returns a record with a component for each task. Mark the parameter that"
                    + " holds the elements with @Each, or return a record.";

    private final MethodSubject fanOut;
    private final GatherAnnotation gather;
    private final Lints lints;

    GatherAnalyser(Subject subject, Member method, GatherAnnotation gather) {
        this.fanOut = new MethodSubject(subject, method);
        this.gather = gather;
        this.lints = subject.lints(method.element());
    }

    Optional<FanOutMethod> analyse() {
        if (!HandleRule.check(fanOut)) {
            return Optional.empty();
        }
        TimeoutAnalyser timeouts = new TimeoutAnalyser(fanOut, gather.mirror(), gather.timeout());
        Optional<Timeout> timeout = timeouts.analyse();
        return new TasksAnalyser(fanOut, gather, new GatheredResults(fanOut, WITHOUT_EACH), lints)
                .analyse()
                .map(tasks -> model(tasks, timeout, timeouts));
    }

    private FanOutMethod model(AnalysedTasks tasks, Optional<Timeout> timeout, TimeoutAnalyser timeouts) {
        checkEffects(tasks);
        List<TypeMirror> thrown = new ArrayList<>(FailureRule.check(fanOut, tasks.throwing()));
        GatherPolicy policy = new GatherPolicy(
                gather.onFailure().value(),
                gather.onCancel().value(),
                fanOut.declares(Exceptions.INTERRUPTED),
                timeout,
                fanOut.typeNames().of(thrown));
        thrown.add(fanOut.language().named(Exceptions.INTERRUPTED));
        if (timeout.isPresent() && !tasks.tolerant()) {
            TypeMirror expiry = fanOut.language().named(Exceptions.TIMEOUT);
            if (thrown.stream().noneMatch(exception -> fanOut.language().types().isSubtype(expiry, exception))) {
                // a task that throws the same has been spoken of
                timeouts.checkDeclared(", or make every result an Outcome");
            }
            thrown.add(expiry);
        }
        return fanOut.model(tasks.model(), policy, thrown, lints);
    }

    private void checkEffects(AnalysedTasks tasks) {
        if (tasks.tolerant() && gather.onFailure().explicit()) {
            fanOut.report(
                    gather,
                    gather.onFailure(),
                    Rule.POLICY_WITHOUT_EFFECT,
                    "onFailure",
                    fanOut.name(),
                    "every result is an Outcome, so no failure ends the call");
        }
        UnusedParameterRule.check(fanOut, tasks.model(), tasks.passed());
    }
}
