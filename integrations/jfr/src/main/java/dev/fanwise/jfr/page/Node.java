package dev.fanwise.jfr.page;

import java.util.ArrayList;
import java.util.List;

/** A call or a task in the tree, and whether it is on a critical path. */
sealed interface Node {

    final class CallNode implements Node {

        final RecordedCall call;

        /** In the order in which they were created. */
        final List<TaskNode> tasks = new ArrayList<>();

        boolean isCritical;

        CallNode(RecordedCall call) {
            this.call = call;
        }
    }

    final class TaskNode implements Node {

        final RecordedTask task;

        /** The calls that its code made, in the order in which they began. */
        final List<CallNode> calls = new ArrayList<>();

        boolean isCritical;

        TaskNode(RecordedTask task) {
            this.task = task;
        }
    }
}
