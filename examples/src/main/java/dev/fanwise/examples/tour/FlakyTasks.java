package dev.fanwise.examples.tour;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.LEAVE;
import static dev.fanwise.ReturnWhen.FIRST_EXCEPTION;

import dev.fanwise.Each;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Ten tasks, of which every second one crashes, under each policy. */
abstract class FlakyTasks {

    private static final List<Integer> TEN =
            IntStream.rangeClosed(1, 10).boxed().toList();

    private final Work work;
    private final Consumer<String> out;

    FlakyTasks(Work work, Consumer<String> out) {
        this.work = work;
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        var tasks = new FlakyTasksFanOut(Work.between(200, 1_000), System.out::println);
        tasks.gather();
        tasks.gatherWithExceptions();
        tasks.waitForAll();
        tasks.waitForFirstException();
        tasks.taskGroup();
        tasks.supervisor();
    }

    String task(int i) throws CrashException, InterruptedException {
        work.on("task " + i);
        if (i % 2 == 0) {
            throw new CrashException("task " + i + " has crashed");
        }
        return "task " + i + " is done";
    }

    /** The first crash is thrown. The other tasks run on, and nobody knows. */
    void gather() throws InterruptedException {
        out.accept("gather:");
        try {
            results(TEN).forEach(out);
        } catch (CrashException first) {
            out.accept("thrown: " + first.getMessage());
        }
    }

    @Gather("task")
    abstract List<String> results(@Each List<Integer> tasks) throws CrashException, InterruptedException;

    /** Nothing is thrown, and the results say what has become of each task. */
    void gatherWithExceptions() throws InterruptedException {
        out.accept("gather, exceptions returned:");
        outcomes(TEN).forEach(this::print);
    }

    @Gather("task")
    abstract List<Outcome<String>> outcomes(@Each List<Integer> tasks) throws InterruptedException;

    /** Nothing is thrown, and the handles say what has become of each task. */
    void waitForAll() throws InterruptedException {
        out.accept("wait:");
        print(waitFor(TEN));
    }

    @WaitFor("task")
    abstract Waited<String> waitFor(@Each List<Integer> tasks) throws InterruptedException;

    /** The first crash ends the waiting. The other tasks run on unless somebody stops them, as is done here. */
    void waitForFirstException() throws InterruptedException {
        out.accept("wait, first exception:");
        print(waitForCrash(TEN));
    }

    @WaitFor(value = "task", returnWhen = FIRST_EXCEPTION, onReturn = CANCEL)
    abstract Waited<String> waitForCrash(@Each List<Integer> tasks) throws InterruptedException;

    /** The first crash ends the other tasks, and is thrown in a group. */
    void taskGroup() throws InterruptedException {
        out.accept("task group:");
        try {
            group(TEN);
        } catch (ExceptionGroup crashes) {
            print(crashes);
        }
    }

    @TaskGroupScope("task")
    abstract List<String> group(@Each List<Integer> tasks) throws InterruptedException;

    /** All tasks run to their end, and all crashes are thrown in a group. */
    void supervisor() throws InterruptedException {
        out.accept("task group, the others left alone:");
        try {
            supervised(TEN);
        } catch (ExceptionGroup crashes) {
            print(crashes);
        }
    }

    @TaskGroupScope(value = "task", onFailure = LEAVE)
    abstract List<String> supervised(@Each List<Integer> tasks) throws InterruptedException;

    private void print(Waited<String> waited) {
        waited.done().forEach(task -> print(task.outcome()));
        out.accept("unfinished: " + waited.pending().size());
    }

    private void print(ExceptionGroup crashes) {
        crashes.exceptions().forEach(crash -> out.accept("thrown in a group: " + crash.getMessage()));
    }

    private void print(Outcome<String> outcome) {
        if (outcome instanceof Success<String> success) {
            out.accept(success.value());
        } else if (outcome instanceof Failure<String> failure) {
            out.accept(failure.exception().getMessage());
        }
    }

    /** What the tasks throw. */
    static final class CrashException extends Exception {

        private static final long serialVersionUID = 1L;

        CrashException(String message) {
            super(message);
        }
    }
}
