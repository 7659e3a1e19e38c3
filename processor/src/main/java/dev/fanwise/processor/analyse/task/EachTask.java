package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.subject.TaskInput;

/** What runs for each element. */
public sealed interface EachTask {

    /** What tasks are called. */
    String taskName();

    /** What a task calls its element. */
    String elementName();

    /** A method that takes the element. */
    record Method(BoundTask task, String elementName) implements EachTask {

        @Override
        public String taskName() {
            return task.method().name();
        }
    }

    /** The element, or the value of the entry, is a task already. */
    record Element(TaskInput given, AwaitableType awaitable, String taskName, String elementName) implements EachTask {}
}
