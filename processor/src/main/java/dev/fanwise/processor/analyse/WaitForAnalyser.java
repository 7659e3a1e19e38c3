package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.result.WaitedResults;
import dev.fanwise.processor.analyse.rule.FailureRule;
import dev.fanwise.processor.analyse.rule.HandleRule;
import dev.fanwise.processor.analyse.rule.NeverThrownRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.UntilFinder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.FailureMessages.Never;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.StreamMessages;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.Delay;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.ReturnWhen;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.model.WaitForPolicy;
import dev.fanwise.processor.model.Work;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
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
        this.timeouts = new TimeoutAnalyser(fanOut, waitFor);
        this.lints = subject.lints(method.element());
    }

    Checked<FanOutMethod> analyse() {
        Checked<Optional<Timeout>> timeout = timeouts.analyse();
        Checked<Optional<Delay>> stagger = new StaggerAnalyser(fanOut, waitFor, timeouts).analyse();
        return HandleRule.check(fanOut).flatMap(result -> {
            AllowedResults results =
                    new WaitedResults(fanOut, waitFor.returnWhen().value(), asks());
            AnalysedTasks tasks = new TasksAnalyser(fanOut, waitFor, results, lints).analyse();
            Checked<Optional<AnalysedWork>> until = tasks.model().flatMap(this::until);
            return timeout.flatMap(time -> stagger.flatMap(interval -> until.flatMap(
                    question -> tasks.model().map(model -> model(model, tasks, time, interval, question)))));
        });
    }

    private boolean asks() {
        return !waitFor.until().value().isEmpty();
    }

    /** The method that says when the call returns. */
    private Checked<Optional<AnalysedWork>> until(Tasks tasks) {
        UntilFinder finder = new UntilFinder(fanOut, waitFor);
        if (isStream(tasks)) {
            checkEnd();
            return Checked.right(Optional.empty());
        }
        if (!asks()) {
            return Checked.right(Optional.empty());
        }
        if (!(tasks instanceof Each each)) {
            finder.rejectWithoutEach();
            return Checked.right(Optional.empty());
        }
        if (waitFor.returnWhen().explicit()) {
            reportWithoutEffect(waitFor.returnWhen(), NoEffect.UNTIL);
        }
        TypeMirror result = fanOut.result();
        return finder.find(
                        each.shape() instanceof ResultShape.OfWinner
                                ? result
                                : fanOut.language()
                                        .argument((DeclaredType) result, 0)
                                        .orElseThrow())
                .map(Optional::of);
    }

    /** Nothing but its reader ends a stream. */
    private void checkEnd() {
        if (asks()) {
            reportEnd(waitFor.until());
        }
        if (waitFor.returnWhen().value() != ReturnWhen.ALL_COMPLETED) {
            reportEnd(waitFor.returnWhen());
        }
    }

    private void reportEnd(Attribute<?> attribute) {
        fanOut.findings()
                .report(
                        StreamMessages.endsElsewhere(fanOut.place(waitFor, attribute)),
                        fanOut.position(waitFor, attribute));
    }

    private FanOutMethod model(
            Tasks model,
            AnalysedTasks tasks,
            Optional<Timeout> timeout,
            Optional<Delay> stagger,
            Optional<AnalysedWork> until) {
        UnusedParameters.check(fanOut, tasks);
        boolean nothingRuns = waitFor.returnWhen().value() == ReturnWhen.ALL_COMPLETED
                && timeout.isEmpty()
                && until.isEmpty()
                && !isStream(model);
        // with 'stagger' a race is meant, whose attribute is said to be missing
        if (nothingRuns && waitFor.onReturn().explicit() && !waitFor.stagger().explicit()) {
            reportWithoutEffect(waitFor.onReturn(), NoEffect.ALL_COMPLETED);
        }
        boolean running = areRunning(model);
        List<TypeMirror> failures = new ArrayList<>();
        List<TypeMirror> thrown = new ArrayList<>();
        if (!isStream(model)) {
            thrown.add(fanOut.language().named(Exceptions.INTERRUPTED));
        }
        if (returnsWinner(model)) {
            checkReachable(running);
            if (timeout.isPresent()) {
                timeouts.checkDeclared(
                        List.of(new Edit.ChangeResult(fanOut.method().element(), Code.of(resultOfWinner()))));
                thrown.add(fanOut.language().named(Exceptions.TIMEOUT));
            }
            if (throwsWhatTasksThrow()) {
                failures.addAll(FailureRule.check(fanOut, tasks.throwing()));
                thrown.addAll(0, failures);
            }
        }
        until.ifPresent(question -> thrown.addAll(FailureRule.check(fanOut, List.of(throwing(question)))));
        NeverThrownRule.check(fanOut, thrown, never(model), timeouts.never());
        WaitForPolicy policy = new WaitForPolicy(
                waitFor.returnWhen().value(),
                until.map(question -> (Work.Call) question.work()),
                nothingRuns ? Cancellation.LEAVE : waitFor.onReturn().value(),
                waitFor.onCancel().value(),
                fanOut.declares(Exceptions.INTERRUPTED),
                timeout,
                GraceAnalyser.analyse(
                        fanOut,
                        waitFor,
                        nothingRuns ? Cancellation.LEAVE : waitFor.onReturn().value(),
                        waitFor.onCancel().value()),
                running ? Optional.empty() : stagger,
                fanOut.typeNames().plain().of(failures));
        return fanOut.model(running ? ofRunning((Each) model) : model, policy, thrown, lints);
    }

    private boolean throwsWhatTasksThrow() {
        return waitFor.returnWhen().value() == ReturnWhen.FIRST_COMPLETED && !asks();
    }

    private static ThrowingTask throwing(AnalysedWork question) {
        return new ThrowingTask(
                question.name(),
                Optional.empty(),
                question.exceptions(),
                List.of(FailureMessages.handleInTask(question.name())),
                false);
    }

    /** Why it does not throw what its tasks throw. */
    private Never never(Tasks tasks) {
        if (isStream(tasks)) {
            return Never.STREAM;
        }
        if (!returnsWinner(tasks)) {
            return Never.WAITED;
        }
        return throwsWhatTasksThrow() ? Never.NO_TASK : Never.FIRST_SUCCEEDED;
    }

    private void reportWithoutEffect(Attribute<?> attribute, NoEffect reason) {
        fanOut.findings()
                .report(
                        PolicyMessages.withoutEffect(fanOut.place(waitFor, attribute), reason),
                        fanOut.position(waitFor, attribute));
    }

    private static boolean isStream(Tasks tasks) {
        return tasks instanceof Each each && each.isStream();
    }

    private static boolean returnsWinner(Tasks tasks) {
        return tasks instanceof Each each && each.isRace();
    }

    /** Whether the elements run already, whatever this method does. */
    private static boolean areRunning(Tasks tasks) {
        return tasks instanceof Each each
                && each.work() instanceof Work.Await
                && each.work().asynchronous();
    }

    private Each ofRunning(Each each) {
        if (waitFor.concurrency().explicit()) {
            reportWithoutEffect(waitFor.concurrency(), NoEffect.STARTED);
        }
        if (waitFor.stagger().explicit()) {
            reportWithoutEffect(waitFor.stagger(), NoEffect.STARTED);
        }
        return each.unbounded();
    }

    /** A caller who gets the winner's result only has no way to the others, unless they were there before. */
    private void checkReachable(boolean running) {
        if (waitFor.onReturn().value() != Cancellation.LEAVE || running) {
            return;
        }
        Position position = waitFor.onReturn().explicit()
                ? fanOut.position(waitFor, waitFor.onReturn())
                : Position.of(fanOut.method().element(), waitFor.mirror());
        fanOut.findings()
                .report(
                        PolicyMessages.unreachableTasks(
                                fanOut.place(waitFor, waitFor.onReturn()), Code.of(resultOfWinner())),
                        position);
    }

    private String resultOfWinner() {
        TypeMirror result = asks() && fanOut.language().is(fanOut.result(), "java.util.List")
                ? fanOut.language().argument((DeclaredType) fanOut.result(), 0).orElseThrow()
                : fanOut.result();
        String waited = "Waited<" + TypeText.of(fanOut.language().boxedOrVoid(result)) + ">";
        return fanOut.handle().isEmpty()
                ? waited
                : TypeText.of(fanOut.language().types().erasure(fanOut.returned())) + "<" + waited + ">";
    }
}
