package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.List;

/** The tasks of a call that have not ended, for the message of a timeout. */
final class RunningTasks {

    /** A message is for a person. */
    private static final int MOST_NAMES = 10;

    private RunningTasks() {}

    static String namesOf(List<FanOutTask<?>> tasks) {
        List<String> names = new ArrayList<>();
        var unnamed = 0;
        for (var task : tasks) {
            if (task.isDone()) {
                continue;
            }
            if (names.size() < MOST_NAMES) {
                names.add(task.name());
            } else {
                unnamed++;
            }
        }
        if (names.isEmpty()) {
            return "all its tasks have ended";
        }
        var listed = String.join(", ", names);
        return (unnamed == 0 ? listed : listed + " and " + unnamed + " more") + " had not ended";
    }
}
