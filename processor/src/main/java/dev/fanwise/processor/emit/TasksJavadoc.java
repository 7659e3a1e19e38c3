package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.util.List;

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
        List<String> names = slots.slots().stream().map(Slot::component).toList();
        return "Runs " + Words.list(names, "and") + (names.size() == 1 ? "" : " at the same time");
    }

    private static String whatRuns(Each each) {
        return "Runs " + Words.code(each.taskName()) + " for each of "
                + Words.code(each.source().parameter()) + " at the same time" + bound(each.concurrency());
    }

    private static String whatRuns(Body body) {
        return "Runs the body " + Words.code(body.work().method()) + ", which starts tasks as it goes along"
                + bound(body.concurrency());
    }

    static String bound(int concurrency) {
        return concurrency > 0 ? ", at most " + concurrency + " at once" : "";
    }

    /** What a method over elements does with all the results: "returns …". */
    static String results(Each each) {
        if (each.shape() instanceof ResultShape.Dropped) {
            return "waits for all";
        }
        if (each.shape() instanceof ResultShape.InMap) {
            return "returns the results by " + (each.source() instanceof ElementSource.Entries ? "key" : "element");
        }
        return "returns the results in the order of the elements";
    }
}
