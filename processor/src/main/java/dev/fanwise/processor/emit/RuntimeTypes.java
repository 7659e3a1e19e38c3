package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;

/** The classes under generated code, by name: the processor does not need them to run. */
final class RuntimeTypes {

    static final ClassName FAN_OUT = runtime("FanOut");
    static final ClassName DISCARDING_FAN_OUT = runtime("DiscardingFanOut");
    static final ClassName DISCARDING_EACH_FAN_OUT = runtime("DiscardingEachFanOut");
    static final ClassName SLOT = runtime("Slot");
    static final ClassName ASYNC_SLOT = runtime("AsyncSlot");
    static final ClassName GIVEN_SLOT = runtime("GivenSlot");
    static final ClassName EACH_FAN_OUT = runtime("EachFanOut");
    static final ClassName GIVEN_FAN_OUT = runtime("GivenFanOut");
    static final ClassName STREAMED_EACH_FAN_OUT = runtime("StreamedEachFanOut");
    static final ClassName STREAMED_GIVEN_FAN_OUT = runtime("StreamedGivenFanOut");
    static final ClassName TASK_STREAM = runtime("TaskStream");
    static final ClassName TASK_SCOPE = runtime("TaskScope");
    static final ClassName GROUP_HANDLE = runtime("GroupHandle");
    static final ClassName ELEMENTS = runtime("Elements");
    static final ClassName KEYS = runtime("Keys");
    static final ClassName DAEMON_THREADS = runtime("DaemonThreads");
    static final ClassName FANWISE_GENERATED = runtime("FanwiseGenerated");

    static final ClassName FAN_OUT_OPTIONS = ClassName.get("dev.fanwise", "FanOutOptions");
    static final ClassName RETURN_WHEN = ClassName.get("dev.fanwise", "ReturnWhen");
    static final ClassName OUTCOME = ClassName.get("dev.fanwise", "Outcome");
    static final ClassName TASK = ClassName.get("dev.fanwise", "Task");
    static final ClassName TASK_GROUP = ClassName.get("dev.fanwise", "TaskGroup");
    static final ClassName WAITED = ClassName.get("dev.fanwise", "Waited");

    static final ClassName REGISTRATION = ClassName.get("dev.fanwise", "Registration");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final ClassName CLUSTER = ClassName.get("dev.fanwise.cluster", "Cluster");
    static final ClassName REMOTE_TASK = ClassName.get("dev.fanwise.cluster", "RemoteTask");
    static final ClassName REMOTE_METHOD = ClassName.get("dev.fanwise.cluster", "RemoteMethod");
    static final ClassName REMOTE_TASK_EXCEPTION = ClassName.get("dev.fanwise.cluster", "RemoteTaskException");
    static final ClassName CODEC = ClassName.get("dev.fanwise.cluster.wire", "Codec");
    static final ClassName WIRE_WRITER = ClassName.get("dev.fanwise.cluster.wire", "WireWriter");
    static final ClassName WIRE_READER = ClassName.get("dev.fanwise.cluster.wire", "WireReader");

    private RuntimeTypes() {}

    private static ClassName runtime(String name) {
        return ClassName.get("dev.fanwise.runtime", name);
    }
}
