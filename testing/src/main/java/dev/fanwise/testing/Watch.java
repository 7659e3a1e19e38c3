package dev.fanwise.testing;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks from real time whether a virtual time can go on: finds threads that block on something that is not in it, and times in
 * which nothing can happen any more.
 *
 * <p>A thread that has its turn and blocks loses it soon, if another one is ready. If none is, time stands still: a task may
 * be about to come back from where it is. After a second that is an error.
 */
final class Watch {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    /** A thread that is seen blocked for so long lets others run. */
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** No more than this counts between two looks: where this thread gets no processor, the others may get none either. */
    private static final long LONGEST = 4 * LOOK;

    private static final List<WeakReference<Watch>> WATCHES = new CopyOnWriteArrayList<>();

    private final Scheduler scheduler;

    /** After so long it is an error that nothing can happen. */
    private final long patience;

    /** Whether threads of the test use the time; else every thread matters. */
    private final boolean isOfTest;

    private long progress = -1;
    private long lastLook = System.nanoTime();

    /** How long there was no progress, as far as this thread could look. */
    private long still;

    private Watch(Scheduler scheduler, long patience, boolean isOfTest) {
        this.isOfTest = isOfTest;
        this.scheduler = scheduler;
        this.patience = patience;
    }

    /** A watch whose owner looks. */
    static Watch of(Scheduler scheduler, long patienceMillis) {
        return new Watch(scheduler, TimeUnit.MILLISECONDS.toNanos(patienceMillis), false);
    }

    /** A watch that a thread of the kit's looks at, for as long as it is held. */
    static Watch inBackground(Scheduler scheduler) {
        var watch = new Watch(scheduler, SECOND, true);
        WATCHES.add(new WeakReference<>(watch));
        Background.start();
        return watch;
    }

    void look() {
        var all = scheduler.participants();
        if (scheduler.isClosed() || hasMoved()) {
            return;
        }
        var running = all.stream()
                .filter(each -> each.state == Participant.State.RUNNING)
                .toList();
        if (!running.isEmpty()) {
            lookAtRunning(running);
            return;
        }
        var blocked = all.stream()
                .filter(each -> each.state == Participant.State.BLOCKED)
                .toList();
        if (!blocked.isEmpty()) {
            lookAtBlocked(blocked, all);
            return;
        }
        scheduler.goOn();
        if (still >= patience && !hasMovedSince() && isAwaited(all)) {
            scheduler.fail(Failures.stuck(all));
        }
    }

    private boolean hasMoved() {
        var now = System.nanoTime();
        var passed = Math.min(now - lastLook, LONGEST);
        lastLook = now;
        if (!hasMovedSince()) {
            still += passed;
            return false;
        }
        progress = scheduler.progress();
        still = 0;
        return true;
    }

    private boolean hasMovedSince() {
        return scheduler.progress() != progress;
    }

    private void lookAtRunning(List<Participant> running) {
        if (running.stream().anyMatch(each -> !each.isOwn() && !each.thread.isAlive())) {
            scheduler.goOn();
        } else if (still >= SOON && running.stream().allMatch(this::isBlocked)) {
            scheduler.find(running, Participant.State.RUNNING, Participant.State.BLOCKED);
        }
    }

    /** No thread runs, and some are blocked. */
    private void lookAtBlocked(List<Participant> blocked, List<Participant> all) {
        var back = blocked.stream().filter(each -> !isBlocked(each)).toList();
        if (!back.isEmpty()) {
            scheduler.find(back, Participant.State.BLOCKED, Participant.State.RUNNING);
            return;
        }
        var own = blocked.stream().filter(Participant::isOwn).findFirst();
        if (own.isEmpty() && still >= patienceWith(blocked)) {
            scheduler.find(blocked, Participant.State.BLOCKED, Participant.State.AWAY);
        } else if (own.isPresent() && still >= SECOND) {
            scheduler.fail(Failures.blocked(own.get(), all));
        }
    }

    /** A thread of the test that waits without end can't be about to advance the time; one that sleeps may be. */
    private static long patienceWith(List<Participant> running) {
        return running.stream().anyMatch(each -> each.thread.getState() == Thread.State.TIMED_WAITING)
                ? SECOND
                : 5 * SOON;
    }

    private boolean isBlocked(Participant running) {
        if (running.isGranted) {
            return false; // it has its turn and has not noticed
        }
        return switch (running.thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> !isInTheKit(running);
            case RUNNABLE -> running.isOwn() && still >= SECOND && isInNativeCode(running);
            default -> false;
        };
    }

    private static boolean isInTheKit(Participant running) {
        var frames = running.thread.getStackTrace();
        for (var depth = 0; depth < Math.min(frames.length, 5); depth++) {
            if (frames[depth].getClassName().equals(Scheduler.class.getName())) {
                return true;
            }
        }
        return false;
    }

    /** A read from a socket, for example. */
    private static boolean isInNativeCode(Participant running) {
        var frames = running.thread.getStackTrace();
        return frames.length > 0 && frames[0].isNativeMethod();
    }

    /** Whether a thread of the test waits: else what is left waits for nothing that matters. */
    private boolean isAwaited(List<Participant> all) {
        return all.stream().anyMatch(each -> !(isOfTest && each.isOwn()) && each.state == Participant.State.WAITING);
    }

    /** One thread for all times, which ends when there are none. */
    private static final class Background {

        private static boolean isRunning;

        static synchronized void start() {
            if (!isRunning) {
                isRunning = true;
                var thread = new Thread(Background::run, "fanwise-testing watch");
                thread.setDaemon(true);
                thread.start();
            }
        }

        private static void run() {
            while (isNeeded()) {
                LockSupport.parkNanos(LOOK);
                for (var reference : WATCHES) {
                    var watch = reference.get();
                    if (watch != null && !watch.scheduler.isClosed()) {
                        watch.look();
                    }
                }
            }
        }

        private static synchronized boolean isNeeded() {
            WATCHES.removeIf(reference -> {
                var watch = reference.get();
                return watch == null || watch.scheduler.isClosed();
            });
            isRunning = !WATCHES.isEmpty();
            return isRunning;
        }
    }
}
