package dev.fanwise.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When the next task of a staggered start has its turn. The coordinator keeps that clock too. */
final class StaggeredStart {

    private final StartedTasks tasks;
    private final Duration stagger;
    private final int concurrency;
    private final @Nullable Deadline deadline;

    private Deadline nextTurn = Deadline.after(Duration.ZERO);

    StaggeredStart(StartedTasks tasks, Duration stagger, int concurrency, @Nullable Deadline deadline) {
        this.tasks = tasks;
        this.stagger = stagger;
        this.concurrency = concurrency;
        this.deadline = deadline;
        tasks.wakeAlways();
    }

    /**
     * Waits for the next turn.
     *
     * @param before the task started last, or null for the first turn
     * @return false if the call is decided or the deadline has passed
     */
    boolean awaitTurnAfter(@Nullable FanOutTask<?> before) throws InterruptedException {
        if (before == null) {
            nextTurn = Deadline.after(stagger);
            return true;
        }
        tasks.countStarted();
        while (tasks.decisive() == null && !isPast(deadline)) {
            var isTurn = isPast(nextTurn) || isWithoutValue(before);
            if (isTurn && isPlaceFree()) {
                nextTurn = Deadline.after(stagger);
                return true;
            }
            tasks.awaitReport(isTurn ? deadline : earlier(nextTurn, deadline));
        }
        return false;
    }

    private boolean isPlaceFree() {
        return concurrency == 0 || tasks.pending() < concurrency;
    }

    private static boolean isWithoutValue(FanOutTask<?> task) {
        var status = task.status();
        return TaskStatus.isEnded(status) && status != TaskStatus.SUCCEEDED;
    }

    private static boolean isPast(@Nullable Deadline moment) {
        return moment != null && moment.nanosLeft() <= 0;
    }

    private static Deadline earlier(Deadline turn, @Nullable Deadline last) {
        return last != null && last.nanosLeft() < turn.nanosLeft() ? last : turn;
    }
}
