package dev.fanwise.jfr.page;

import dev.fanwise.jfr.page.Node.CallNode;
import dev.fanwise.jfr.page.Node.TaskNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of all waterfalls, one below the other: each call, then each of its tasks with the calls that its code made. */
final class Rows {

    private record Entry(Node node, int depth) {}

    private Rows() {}

    /** Without recursion: calls may be nested deeper than a thread's stack. */
    static List<Row> of(List<CallNode> roots) {
        List<Row> rows = new ArrayList<>();
        Deque<Entry> open = new ArrayDeque<>();
        for (var root : roots) {
            open.push(new Entry(root, 0));
            while (!open.isEmpty()) {
                var entry = open.pop();
                rows.add(Row.of(entry.node(), entry.depth()));
                var below = below(entry.node());
                for (var index = below.size() - 1; index >= 0; index--) {
                    open.push(new Entry(below.get(index), entry.depth() + 1));
                }
            }
        }
        return rows;
    }

    private static List<? extends Node> below(Node node) {
        return node instanceof CallNode call ? call.tasks : ((TaskNode) node).calls;
    }
}
