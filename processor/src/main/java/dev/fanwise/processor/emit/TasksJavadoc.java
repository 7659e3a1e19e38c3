package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Work;
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
        if (each.work() instanceof Work.Await await) {
            return (await.asynchronous() ? "Waits for " : "Runs ") + "each of "
                    + Words.code(each.source().parameter())
                    + (await.asynchronous() ? "" : " at the same time")
                    + BoundCode.words(each.concurrency());
        }
        return "Runs " + Words.code(each.taskName()) + " for each of "
                + Words.code(each.source().parameter()) + " at the same time" + BoundCode.words(each.concurrency());
    }

    private static String whatRuns(Body body) {
        return "Runs the body " + Words.code(body.work().method()) + ", which starts tasks as it goes along"
                + BoundCode.words(body.concurrency());
    }

    /** What a method that returns the results of all tasks does with them: ", and …", or nothing worth telling. */
    static String andReturns(Tasks tasks) {
        if (!(tasks instanceof Each each)) {
            return "";
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
