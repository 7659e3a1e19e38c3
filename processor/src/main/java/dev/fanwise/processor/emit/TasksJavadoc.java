package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.Need;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Work;
import java.util.List;
import java.util.stream.Collectors;

/** Which tasks a method runs, in a sentence without its full stop. */
final class TasksJavadoc {

    private TasksJavadoc() {}

    static String whatRuns(Tasks tasks) {
        if (tasks instanceof Slots slots) {
            return whatRuns(slots);
        }
        return tasks instanceof Each each ? whatRuns(each) : whatRuns((Body) tasks);
    }

    private static String whatRuns(Slots slots) {
        List<String> names = slots.tasks().stream().map(Slot::name).toList();
        if (slots.ordered()) {
            return "Runs " + Words.list(names, "and")
                    + ", each once, as soon as the results that it needs are available";
        }
        return "Runs " + Words.list(names, "and") + (names.size() == 1 ? "" : " at the same time");
    }

    private static String whatRuns(Each each) {
        if (each.work() instanceof Work.Await await) {
            return (await.asynchronous() ? "Waits for " : "Runs ") + "each of "
                    + Words.code(each.source().parameter())
                    + (await.asynchronous()
                            ? BoundCode.words(each.concurrency())
                            : BoundCode.wordsOfAll(each.concurrency()));
        }
        return "Runs " + Words.code(each.taskName()) + " for each of "
                + Words.code(each.source().parameter()) + BoundCode.wordsOfAll(each.concurrency());
    }

    private static String whatRuns(Body body) {
        return "Runs the body " + Words.code(body.work().method()) + ", which starts the tasks"
                + BoundCode.words(body.concurrency());
    }

    /** The order of tasks that wait for others, drawn; nothing if all start at the same time. */
    static List<String> order(Tasks tasks) {
        if (!(tasks instanceof Slots slots) || !slots.ordered()) {
            return List.of();
        }
        String arrows = slots.tasks().stream()
                .filter(task -> !task.needs().isEmpty())
                .map(task -> task.needs().stream().map(TasksJavadoc::need).collect(Collectors.joining(", ")) + " -> "
                        + task.name())
                .collect(Collectors.joining("\n"));
        boolean anyEnd =
                slots.tasks().stream().flatMap(task -> task.needs().stream()).anyMatch(Need::anyEnd);
        return List.of(
                "<pre>{@code\n" + arrows + "\n}</pre>",
                "If a task fails, tasks that need its result never start and fail with the same exception"
                        + (anyEnd ? "; a task that takes its {@code Outcome} starts." : "."));
    }

    private static String need(Need need) {
        return need.anyEnd() ? "Outcome of " + need.task() : need.task();
    }

    /** What a method that returns the results of all tasks does with them: ", and …", or nothing worth telling. */
    static String andReturns(Tasks tasks) {
        if (!(tasks instanceof Each each)) {
            return "";
        }
        if (each.shape() instanceof ResultShape.AsCompleted handler) {
            return ", and calls " + Words.code(handler.parameter()) + " on the calling thread with "
                    + (handler.takesElement() ? "each element and its " : "each ")
                    + (each.tolerant() ? "outcome" : "result") + ", in the order in which tasks complete";
        }
        if (each.shape() instanceof ResultShape.Dropped) {
            boolean waits = each.work() instanceof Work.Await && each.work().asynchronous();
            return waits ? "" : ", and waits for all";
        }
        if (each.shape() instanceof ResultShape.InMap) {
            return ", and returns the results by "
                    + (each.source() instanceof ElementSource.Entries ? "key" : "element");
        }
        return ", and returns the results in the order of the elements";
    }
}
