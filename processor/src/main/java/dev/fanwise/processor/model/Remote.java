package dev.fanwise.processor.model;

import java.util.List;

/**
 * What of a type runs on a cluster; mostly nothing.
 *
 * @param tasks its remote task methods, in source order
 * @param records the records that they send
 */
public record Remote(List<RemoteTask> tasks, List<WireRecord> records) {

    public static final Remote NOTHING = new Remote(List.of(), List.of());

    public Remote {
        tasks = List.copyOf(tasks);
        records = List.copyOf(records);
    }

    public boolean isEmpty() {
        return tasks.isEmpty();
    }
}
