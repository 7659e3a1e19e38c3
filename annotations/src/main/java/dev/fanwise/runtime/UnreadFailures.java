package dev.fanwise.runtime;

/** Reports the failures that nobody can read any more, once each, through {@code System.Logger}. */
final class UnreadFailures {

    private UnreadFailures() {}

    /** Reports a task's failure, unless somebody else has read or reported it. */
    static void report(FanOutTask<?> task) {
        if (task.claimFailureForReport()) {
            var failure = task.exception();
            if (failure != null) {
                log(task, failure);
            }
        }
    }

    static void log(FanOutTask<?> task, Throwable failure) {
        log(task.name(), task.fanOut.name(), failure);
    }

    static void log(String task, String call, Throwable failure) {
        // Looked up here, not held in a constant: a program without such a failure never loads the logger.
        System.getLogger("dev.fanwise")
                .log(System.Logger.Level.WARNING, task + " of " + call + " failed, and nobody reads it", failure);
    }
}
