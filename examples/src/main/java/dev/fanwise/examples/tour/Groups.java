package dev.fanwise.examples.tour;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Three groups of tasks gathered into one. A handle stands for each, and cancels it alone. */
abstract class Groups extends TaggedTasks {

    Groups(Work work, Consumer<String> out) {
        super(work, out);
    }

    public static void main(String[] args) throws InterruptedException {
        var groups = new GroupsFanOut(Work.between(1_000, 3_000), System.out::println);
        groups.gatherAll();
        groups.cancelTheSecond();
    }

    void gatherAll() throws InterruptedException {
        for (var results : all(start())) {
            out.accept(results.toString());
        }
    }

    void cancelTheSecond() throws InterruptedException {
        var groups = start();
        work.on(Work.A_MOMENT);
        groups.get(1).cancel();
        for (var outcome : outcomes(groups)) {
            out.accept(
                    outcome instanceof Success<List<String>> success
                            ? success.value().toString()
                            : "cancelled");
        }
    }

    private List<Task<List<String>>> start() {
        return List.of(group(tags(1, 5)), group(tags(2, 3)), group(tags(3, 9)));
    }

    private static List<String> tags(int group, int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> "group " + group + "." + i)
                .toList();
    }

    @Gather("task")
    abstract Task<List<String>> group(@Each List<String> tags);

    @Gather
    abstract List<List<String>> all(@Each List<Task<List<String>>> groups) throws InterruptedException;

    @Gather
    abstract List<Outcome<List<String>>> outcomes(@Each List<Task<List<String>>> groups) throws InterruptedException;
}
