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

    @Label("Id")
    @Description("The number of the task, by which calls that its code makes name it")
    long id;

    @Label("Call")
    @Description("The number of its call")
    long call;

    @Label("Name")
    @Nullable String name;

    @Label("Waited")
    @Description("The time between its creation and the begin of its code: for a thread, a place or a permit")
    @Timespan(Timespan.NANOSECONDS)
    long waited;

    @Label("Runner")
    @Description("The thread that ran its code")
    @Nullable Thread runner;

    @Label("Outcome")
    @Description("succeeded, failed or cancelled")
    @Nullable String outcome;

    @Label("Failure")
    @Description("The type of the exception that it failed with, or that ended it when it was cancelled")
    @Nullable String failure;

    @Label("Cancelled By")
    @Description("Who cancelled it: call, handle or itself")
    @Nullable String cancelledBy;
}
