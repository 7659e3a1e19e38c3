package dev.fanwise.examples.tour;

import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import dev.fanwise.Each;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Ten tasks of random length: the first result, those of the next two seconds, and all others. */
abstract class Stages extends TaggedTasks {

    Stages(Work work, Consumer<String> out) {
        super(work, out);
    }

    public static void main(String[] args) throws InterruptedException {
        new StagesFanOut(Work.between(500, 5_000), System.out::println).run(Duration.ofSeconds(2));
    }

    void run(Duration patience) throws InterruptedException {
        out.accept("Get first result:");
        var first = first(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());
        print(first);
        out.accept("unfinished: " + first.pending().size());

        out.accept("Get more results in 2 seconds:");
        var more = more(first.pending(), patience);
        print(more);
        out.accept("unfinished: " + more.pending().size());

        out.accept("Get all other results:");
        print(others(more.pending()));
    }

    private void print(Waited<String> waited) {
        for (var task : waited.done()) {
            if (task.outcome() instanceof Success<String> success) {
                out.accept(success.value());
            }
        }
    }

    @WaitFor(value = "task", returnWhen = FIRST_COMPLETED)
    abstract Waited<String> first(@Each List<String> tags) throws InterruptedException;

    @WaitFor
    abstract Waited<String> more(@Each Set<Task<String>> unfinished, Duration timeout) throws InterruptedException;

    @WaitFor
    abstract Waited<String> others(@Each Set<Task<String>> unfinished) throws InterruptedException;
}
