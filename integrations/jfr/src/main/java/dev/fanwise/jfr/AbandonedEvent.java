package dev.fanwise.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which a call does not wait for a cancelled task any more. The event of the task itself follows when that has
 * ended, which may never be: so this one has all that is known by then.
 */
@Name("dev.fanwise.AbandonedTask")
@Label("Abandoned Fan-Out Task")
@Description("A cancelled task that a call did not wait for any longer, as its grace was over")
@Category("Fanwise")
@StackTrace(false)
final class AbandonedEvent extends Event {

    @Label("Id")
    @Description("The number of the task")
    long id;

    @Label("Call")
    @Description("The number of its call")
    long call;

    @Label("Name")
    @Nullable String name;

    @Label("Call Name")
    @Description("The type and method of its call")
    @Nullable String callName;

    @Label("Needs")
    @Description("The names of the tasks that had to end before it could begin, separated by commas")
    @Nullable String needs;

    @Label("Age")
    @Description("The time since its creation")
    @Timespan(Timespan.NANOSECONDS)
    long age;

    @Label("Waited")
    @Description("The time between its creation and the begin of its code; -1 ns if its code has not begun")
    @Timespan(Timespan.NANOSECONDS)
    long waited;

    @Label("Runner")
    @Description("The thread that runs its code")
    @Nullable Thread runner;

    @Label("Cancelled After")
    @Description("The time between its creation and its cancellation")
    @Timespan(Timespan.NANOSECONDS)
    long cancelledAfter;

    @Label("Cancelled By")
    @Description("Who cancelled it: call or handle")
    @Nullable String cancelledBy;
}
