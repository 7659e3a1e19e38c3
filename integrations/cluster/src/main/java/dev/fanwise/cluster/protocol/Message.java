package dev.fanwise.cluster.protocol;

import java.util.List;
import java.util.Map;

/** What a member says to another one. */
sealed interface Message {

    /**
     * Opens a session, and says what this member serves.
     *
     * @param revision of two, the higher one counts
     * @param tasks the signatures of the tasks that it runs for others, and the records that these send
     */
    record Hello(long revision, Map<String, List<String>> tasks) implements Message {}

    /**
     * Runs a task, if no message with its id came before.
     *
     * @param id numbers the tasks of a session
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Start(long id, String signature, byte[] arguments) implements Message {}

    /**
     * Cancels a task. One that has not started never runs.
     *
     * @param turn numbers the cancellations of the task
     */
    record Cancel(long id, long turn) implements Message {}

    /** A task has ended. */
    record Ended(long id, End end) implements Message {}

    /** This member begins nothing more, and waits until the other one has heard the ends of its tasks. */
    record Leaving() implements Message {}

    /** No call waits any more for the member that leaves. */
    record Heard() implements Message {}
}
