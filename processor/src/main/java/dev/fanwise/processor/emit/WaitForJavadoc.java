package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Delay;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.ReturnWhen;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.WaitForPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a {@code @WaitFor} method does, in sentences. */
final class WaitForJavadoc {

    private final FanOutMethod method;
    private final WaitForPolicy policy;

    private WaitForJavadoc(FanOutMethod method, WaitForPolicy policy) {
        this.method = method;
        this.policy = policy;
    }

    static List<String> of(FanOutMethod method, WaitForPolicy policy) {
        return new WaitForJavadoc(method, policy).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(whatRuns() + ".");
        if (method.tasks() instanceof Each each && each.isStream()) {
            sentences.addAll(ofStream());
            return sentences;
        }
        sentences.addAll(TasksJavadoc.order(method.tasks()));
        Optional<ResultShape.OfWinner> winner = winner();
        if (policy.until().isPresent() && method.tasks() instanceof Each each && each.isRace()) {
            sentences.addAll(ofEnough(winner.isPresent()));
        } else if (winner.isPresent()) {
            sentences.addAll(ofWinner(winner.get()));
        } else {
            sentences.add("Returns when " + Words.joined(events(), "or") + ", with " + whatIsReturned() + ".");
            if (mayLeaveRunning()) {
                sentences.add("Tasks that are still running then " + Words.fate(policy.onReturn())
                        + "; nothing is thrown for a failed one.");
            } else {
                sentences.add("Nothing is thrown for a failed task.");
            }
        }
        sentences.add("When the " + Words.interrupted(method) + " before that, running tasks "
                + Words.fate(policy.onCancel()) + "; "
                + (policy.declaresInterruption() && method.handle().isEmpty()
                        ? "the exception"
                        : "the exception's cause")
                + " holds their handles.");
        sentences.addAll(Words.ofSlotTimeouts(method.tasks()));
        sentences.addAll(GraceCode.words(policy.grace()));
        sentences.addAll(DiscardCode.words(method.tasks()));
        sentences.addAll(Words.ofRejectedStart(method.tasks()));
        sentences.addAll(Words.ofInterrupt(policy.declaresInterruption()));
        return sentences;
    }

    private List<String> ofStream() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Returns a stream of the tasks in the order in which they complete; nothing is thrown for a failed one.");
        sentences.add("The call begins when the stream is first read, on the thread that reads it.");
        sentences.add("When the stream is closed"
                + policy.timeout()
                        .map(timeout -> " or " + Words.passed(timeout) + ", which ends it")
                        .orElse("")
                + ", running tasks " + Words.fate(policy.onReturn()) + ".");
        sentences.add("When the thread is interrupted before that, running tasks " + Words.fate(policy.onCancel())
                + "; the cause of the {@code CancellationException} holds their handles, and the interrupt status is set"
                + " again.");
        sentences.addAll(GraceCode.words(policy.grace()));
        sentences.addAll(Words.ofRejectedStart(method.tasks()));
        return sentences;
    }

    private String whatRuns() {
        Tasks tasks = method.tasks();
        if (!(tasks instanceof Each each)) {
            return TasksJavadoc.whatRuns(tasks);
        }
        if (each.isWatched()) {
            return "Waits for " + Words.code(each.source().parameter()) + ", tasks that are already running";
        }
        return policy.stagger().map(stagger -> staggered(each, stagger)).orElseGet(() -> TasksJavadoc.whatRuns(each));
    }

    private static String staggered(Each each, Delay stagger) {
        return "Runs " + Words.code(each.taskName()) + " for each of "
                + Words.code(each.source().parameter()) + ", the next " + words(stagger)
                + " after the previous one, or as soon as that completes without a value"
                + BoundCode.words(each.concurrency());
    }

    private static String words(Delay stagger) {
        return stagger instanceof Delay.GivenByParameter parameter
                ? Words.code(parameter.name())
                : Durations.words(((Delay.Constant) stagger).duration());
    }

    private Optional<ResultShape.OfWinner> winner() {
        return method.tasks() instanceof Each each && each.shape() instanceof ResultShape.OfWinner winner
                ? Optional.of(winner)
                : Optional.empty();
    }

    private List<String> ofEnough(boolean isOne) {
        return List.of(
                "Returns " + (isOne ? "the result of the last task" : "the results so far") + " when " + asked() + ".",
                "If it never does, " + (isOne ? "or that task has no result, " : "")
                        + "all failures are thrown in an {@code ExceptionGroup}, or a {@code NoSuchElementException} if"
                        + " there are none; an {@code Error} among them is rethrown unchanged.",
                "Tasks that are still running then"
                        + policy.timeout()
                                .map(timeout -> ", or when " + Words.passed(timeout) + ",")
                                .orElse("")
                        + " " + Words.fate(policy.onReturn()) + ".");
    }

    private String asked() {
        return Words.code(policy.until().orElseThrow().method())
                + ", called on the calling thread after each task that completes, returns true";
    }

    private List<String> ofWinner(ResultShape.OfWinner winner) {
        String subject = winner.returned() ? "Returns the result of" : "Waits for";
        List<String> sentences = new ArrayList<>();
        sentences.add(
                policy.returnWhen() == ReturnWhen.FIRST_SUCCEEDED
                        ? subject + " the first task that succeeds. If none does, all failures are thrown in an"
                                + " {@code ExceptionGroup}; an {@code Error} among them is rethrown unchanged."
                        : subject + " the first task that completes. If it failed, its failure is rethrown unchanged;"
                                + " if it was cancelled, a {@code CancellationException} is thrown.");
        sentences.add("Tasks that are still running then"
                + policy.timeout()
                        .map(timeout -> ", or when " + Words.passed(timeout) + ",")
                        .orElse("")
                + " " + Words.fate(policy.onReturn()) + ".");
        return sentences;
    }

    private String whatIsReturned() {
        return method.tasks() instanceof Each ? "the completed and the pending tasks" : "the handles of all tasks";
    }

    private List<String> events() {
        List<String> events = new ArrayList<>();
        if (policy.until().isPresent()) {
            events.addAll(List.of(asked(), "all have completed"));
            policy.timeout().map(Words::passed).ifPresent(events::add);
            return events;
        }
        switch (policy.returnWhen()) {
            case ALL_COMPLETED -> events.add("all have completed");
            case FIRST_COMPLETED -> events.add("one has completed");
            case FIRST_EXCEPTION -> events.addAll(List.of("one has failed", "all have completed"));
            case FIRST_SUCCEEDED -> events.addAll(List.of("one has succeeded", "all have completed"));
        }
        policy.timeout().map(Words::passed).ifPresent(events::add);
        return events;
    }

    private boolean mayLeaveRunning() {
        return policy.returnWhen() != ReturnWhen.ALL_COMPLETED
                || policy.until().isPresent()
                || policy.timeout().isPresent();
    }
}
