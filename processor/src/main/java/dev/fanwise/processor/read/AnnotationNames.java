package dev.fanwise.processor.read;

import java.util.List;

/** The qualified names of the annotations that the processor reads. */
public final class AnnotationNames {

    public static final String GATHER = "dev.fanwise.Gather";
    public static final String WAIT_FOR = "dev.fanwise.WaitFor";
    public static final String TASK_GROUP_SCOPE = "dev.fanwise.TaskGroupScope";
    public static final String EACH = "dev.fanwise.Each";
    public static final String AS_COMPLETED = "dev.fanwise.AsCompleted";
    public static final String FROM = "dev.fanwise.From";
    public static final String REMOTE = "dev.fanwise.Remote";
    public static final String ON_FAN_OUT = "dev.fanwise.OnFanOut";

    /** What generated classes are marked with. */
    public static final String GENERATED = "dev.fanwise.runtime.FanwiseGenerated";

    /** The annotations that make a method a fan-out method. */
    public static final List<String> FAN_OUT = List.of(GATHER, WAIT_FOR, TASK_GROUP_SCOPE);

    /** The annotations that belong to these, or to what is generated. */
    public static final List<String> OTHERS =
            List.of(EACH, FROM, REMOTE, AS_COMPLETED, ON_FAN_OUT, GENERATED, "javax.annotation.processing.Generated");

    private AnnotationNames() {}
}
