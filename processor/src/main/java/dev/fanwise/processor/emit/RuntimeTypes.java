package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;

/** The classes under generated code, by name: the processor does not need them to run. */
final class RuntimeTypes {

    static final ClassName FAN_OUT = runtime("FanOut");
    static final ClassName SLOT = runtime("Slot");
    static final ClassName OUTCOME_SLOT = runtime("OutcomeSlot");
    static final ClassName ASYNC_SLOT = runtime("AsyncSlot");
    static final ClassName ASYNC_OUTCOME_SLOT = runtime("AsyncOutcomeSlot");
    static final ClassName STAGE_SLOT = runtime("StageSlot");
    static final ClassName STAGE_OUTCOME_SLOT = runtime("StageOutcomeSlot");
    static final ClassName EACH_FAN_OUT = runtime("EachFanOut");
    static final ClassName ASYNC_EACH_FAN_OUT = runtime("AsyncEachFanOut");
    static final ClassName KEYED_FAN_OUT = runtime("KeyedFanOut");
    static final ClassName ASYNC_KEYED_FAN_OUT = runtime("AsyncKeyedFanOut");
    static final ClassName ENTRIES_FAN_OUT = runtime("EntriesFanOut");
    static final ClassName ASYNC_ENTRIES_FAN_OUT = runtime("AsyncEntriesFanOut");
    static final ClassName STAGES_FAN_OUT = runtime("StagesFanOut");
    static final ClassName WATCHED_TASKS = runtime("WatchedTasks");
    static final ClassName TASK_SCOPE = runtime("TaskScope");
    static final ClassName GROUP_HANDLE = runtime("GroupHandle");
    static final ClassName ELEMENTS = runtime("Elements");
    static final ClassName DEADLINE = runtime("Deadline");
    static final ClassName DAEMON_THREADS = runtime("DaemonThreads");
    static final ClassName FANWISE_GENERATED = runtime("FanwiseGenerated");

    static final ClassName RETURN_WHEN = ClassName.get("dev.fanwise", "ReturnWhen");
    static final ClassName TASK_GROUP = ClassName.get("dev.fanwise", "TaskGroup");
    static final ClassName WAITED = ClassName.get("dev.fanwise", "Waited");

    private RuntimeTypes() {}

    private static ClassName runtime(String name) {
        return ClassName.get("dev.fanwise.runtime", name);
    }
}
