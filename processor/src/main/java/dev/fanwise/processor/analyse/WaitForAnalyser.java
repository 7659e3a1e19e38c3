package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.result.WaitedResults;
import dev.fanwise.processor.analyse.rule.FailureRule;
import dev.fanwise.processor.analyse.rule.HandleRule;
import dev.fanwise.processor.analyse.rule.UnusedParameterRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.ReturnWhen;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.model.WaitForPolicy;
import dev.fanwise.processor.model.Work;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Analyses a {@code @WaitFor} method. */
final class WaitForAnalyser {

    private final MethodSubject fanOut;
    private final WaitForAnnotation waitFor;
    private final TimeoutAnalyser timeouts;
    private final Lints lints;

    WaitForAnalyser(Subject subject, Member method, WaitForAnnotation waitFor) {
        this.fanOut = new MethodSubject(subject, method);
        this.waitFor = waitFor;
        this.timeouts = new TimeoutAnalyser(fanOut, waitFor.mirror(), waitFor.timeout());
        this.lints = subject.lints(method.element());
    }

    Optional<FanOutMethod> analyse() {
        if (!HandleRule.check(fanOut)) {
            return Optional.empty();
        }
        Optional<Timeout> timeout = timeouts.analyse();
        Optional<Duration> stagger = new StaggerAnalyser(fanOut, waitFor).analyse();
        AllowedResults results = new WaitedResults(fanOut, waitFor.returnWhen().value());
        return new TasksAnalyser(fanOut, waitFor, results, lints)
                .analyse()
                .map(tasks -> model(tasks, timeout, stagger));
    }

    private FanOutMethod model(AnalysedTasks tasks, Optional<Timeout> timeout, Optional<Duration> stagger) {
        UnusedParameterRule.check(fanOut, tasks.model(), tasks.passed());
        boolean nothingRuns = waitFor.returnWhen().value() == ReturnWhen.ALL_COMPLETED && timeout.isEmpty();
        if (nothingRuns && waitFor.onReturn().explicit()) {
            fanOut.report(
                    waitFor,
                    waitFor.onReturn(),
                    Rule.POLICY_WITHOUT_EFFECT,
                    "onReturn",
                    fanOut.name(),
                    "it returns when all tasks have ended, and none is running then");
        }
        boolean running = areRunning(tasks.model());
        List<TypeMirror> failures = new ArrayList<>();
        List<TypeMirror> thrown = new ArrayList<>();
        thrown.add(fanOut.language().named(Exceptions.INTERRUPTED));
        if (returnsWinner(tasks.model())) {
            checkReachable(running);
            if (timeout.isPresent()) {
                timeouts.checkDeclared(", or return a Waited");
                thrown.add(fanOut.language().named(Exceptions.TIMEOUT));
            }
            if (waitFor.returnWhen().value() == ReturnWhen.FIRST_COMPLETED) {
                failures.addAll(FailureRule.check(fanOut, tasks.throwing()));
                thrown.addAll(0, failures);
            }
        }
        WaitForPolicy policy = new WaitForPolicy(
                waitFor.returnWhen().value(),
                nothingRuns ? Cancellation.LEAVE : waitFor.onReturn().value(),
                waitFor.onCancel().value(),
                fanOut.declares(Exceptions.INTERRUPTED),
                timeout,
                running ? Optional.empty() : stagger,
                fanOut.typeNames().of(failures));
        return fanOut.model(running ? ofRunning((Each) tasks.model()) : tasks.model(), policy, thrown, lints);
    }

    private static boolean returnsWinner(Tasks tasks) {
        return tasks instanceof Each each && each.shape() instanceof ResultShape.OfWinner;
    }

    /** Whether the elements run already, whatever this method does. */
    private static boolean areRunning(Tasks tasks) {
        return tasks instanceof Each each
                && each.work() instanceof Work.Await
                && each.work().asynchronous();
    }

    private Each ofRunning(Each each) {
        String reason = "the elements of " + each.source().parameter() + " run already";
        if (waitFor.concurrency().explicit()) {
            fanOut.report(
                    waitFor, waitFor.concurrency(), Rule.POLICY_WITHOUT_EFFECT, "concurrency", fanOut.name(), reason);
        }
        if (waitFor.stagger().explicit()) {
            fanOut.report(waitFor, waitFor.stagger(), Rule.POLICY_WITHOUT_EFFECT, "stagger", fanOut.name(), reason);
        }
        return each.withConcurrency(0);
    }

    /** Whoever gets the winner's result only has no way to the others, unless they were there before. */
    private void checkReachable(boolean running) {
        if (waitFor.onReturn().value() != Cancellation.LEAVE || running) {
            return;
        }
        Position position = waitFor.onReturn().explicit()
                ? Position.of(
                        fanOut.method().element(),
                        waitFor.mirror(),
                        waitFor.onReturn().position())
                : Position.of(fanOut.method().element(), waitFor.mirror());
        fanOut.findings().report(Rule.UNREACHABLE_TASKS, position, fanOut.name(), resultOfWinner());
    }

    private String resultOfWinner() {
        TypeMirror result = fanOut.result();
        return "Waited<" + TypeText.of(fanOut.language().boxedOrVoid(result)) + ">";
    }
}
