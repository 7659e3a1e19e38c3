package dev.fanwise.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A call, from its begin to its end. */
@Name("dev.fanwise.Call")
@Label("Fan-Out Call")
@Description("A call of a fan-out method")
@Category("Fanwise")
@StackTrace(false)
final class CallEvent extends Event {

    @Label("Id")
    @Description("The number of the call, by which its tasks name it")
    long id;

    @Label("Name")
    @Description("The type and method")
    @Nullable String name;

    @Label("Policy")
    @Description("What the call does when tasks end")
    @Nullable String policy;

    @Label("Parent Task")
    @Description("The number of the task whose code makes the call; 0 if there is none")
    long parentTask;

    @Label("Outcome")
    @Description("succeeded, failed or cancelled")
    @Nullable String outcome;

    @Label("Failure")
    @Description("The type of the exception that ended the call")
    @Nullable String failure;

    @Label("Decided By")
    @Description("The name of the task whose end decided the call")
    @Nullable String decidedBy;
}
