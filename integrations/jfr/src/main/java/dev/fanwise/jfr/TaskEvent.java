package dev.fanwise.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** A task, from its creation to its end. */
@Name("dev.fanwise.Task")
@Label("Fan-Out Task")
@Description("A task of a call of a fan-out method")
@Category("Fanwise")
@StackTrace(false)
final class TaskEvent extends Event {

    /** The time of what has not happened. */
    static final long NEVER = -1;

    @Label("Id")
    @Description("The number of the task, by which calls that its code makes name it")
    long id;

    @Label("Call")
    @Description("The number of its call")
    long call;

    @Label("Name")
    @Nullable String name;

    @Label("Call Name")
    @Description("The type and method of its call, which has no event of its own until it ends")
    @Nullable String callName;

    @Label("Needs")
    @Description("The names of the tasks that had to end before it could begin, separated by commas")
    @Nullable String needs;

    @Label("Waited")
    @Description(
            "The time between its creation and the begin of its code: for what it needs, a thread, a place or a permit;"
                    + " -1 ns if its code has not begun")
    @Timespan(Timespan.NANOSECONDS)
    long waited = NEVER;

    @Label("Runner")
    @Description("The thread that ran its code")
    @Nullable Thread runner;

    @Label("Outcome")
    @Description("succeeded, failed or cancelled")
    @Nullable String outcome;

    @Label("Failure")
    @Description("The type of the exception that it failed with, or that ended it when it was cancelled")
    @Nullable String failure;

    @Label("Cancelled After")
    @Description("The time between its creation and its cancellation; -1 ns if it was not cancelled from outside")
    @Timespan(Timespan.NANOSECONDS)
    long cancelledAfter = NEVER;

    @Label("Abandoned After")
    @Description(
            "The time between its creation and the moment from which its call did not wait for it any more; -1 ns if it did")
    @Timespan(Timespan.NANOSECONDS)
    long abandonedAfter = NEVER;

    @Label("Cancelled By")
    @Description("Who cancelled it: call, handle or itself")
    @Nullable String cancelledBy;
}
