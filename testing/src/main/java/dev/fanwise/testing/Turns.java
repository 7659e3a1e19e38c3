package dev.fanwise.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives turns: has the next thing happen, as the {@link Order} says, each time that no thread runs. Guarded by the lock of the
 * {@link Scheduler}, which is how threads come here.
 */
final class Turns {

    private final Order order;
    private final Participants participants;
    private final Timers timers;

    /** Makes the threads of timers. */
    private final Function<Runnable, OwnThread> timerThreads;

    private long sequence;
    private boolean isClosed;
    private @Nullable AssertionError failure;

    Turns(Order order, Participants participants, Timers timers, Function<Runnable, OwnThread> timerThreads) {
        this.order = order;
        this.participants = participants;
        this.timers = timers;
        this.timerThreads = timerThreads;
    }

    /** A number that grows with everything that happens. */
    long progress() {
        return sequence;
    }

    /** A number for something that happens now: what has a smaller one has come before. */
    long next() {
        return sequence++;
    }

    void makeReady(Participant participant) {
        participants.makeReady(participant, next());
    }

    /** The thread that has the turn begins to wait. */
    void giveAway(Participant me, Participant.Wait wait, long wakeAt, @Nullable Object blocker) {
        participants.makeWait(me, wait, wakeAt, next());
        me.blocker = blocker;
        me.isTimeOver = false;
        if (me.thread.isInterrupted()) {
            participants.noteInterrupt(me); // at the last moment, when it did not wait yet
        }
        if (me.isTimed()) {
            order.setsTimer();
        }
        order.waits(me);
        dispatch();
    }

    /** Has the next thing happen, if no thread runs. */
    void dispatch() {
        while (!isOver() && !participants.isAnyRunning()) {
            noticeInterrupts();
            var isTimeAwaited = timers.areSet() || participants.firstSleeper() != null;
            var move = order.next(participants.ready(), !participants.isAnyBlocked() && isTimeAwaited);
            if (move == null) {
                return;
            }
            sequence++;
            make(move);
        }
    }

    private void noticeInterrupts() {
        for (var each : participants.takeInterrupted()) {
            order.wakes(each);
            makeReady(each);
        }
    }

    private void make(Order.Move move) {
        if (move instanceof Order.Move.Run run) {
            var next = run.participant();
            participants.change(next, Participant.State.RUNNING);
            next.isGranted = true;
            LockSupport.unpark(next.thread);
        } else if (move instanceof Order.Move.Interrupt interrupt) {
            interrupt.participant().thread.interrupt();
        } else if (move instanceof Order.Move.Pass) {
            pass();
        } else {
            close();
        }
    }

    /** Time passes to the next moment for which somebody waits. */
    private void pass() {
        var sleeper = participants.firstSleeper();
        var alarm = timers.takeNext(sleeper);
        if (alarm != null) {
            timers.passTo(alarm.moment());
            order.passes(timers.now());
            ring(alarm);
        } else if (sleeper != null) {
            timers.passTo(sleeper.wakeAt);
            sleeper.isTimeOver = true;
            order.passes(timers.now());
            makeReady(sleeper);
        }
    }

    private void ring(Timers.Alarm alarm) {
        var thread = timerThreads.apply(alarm.action());
        makeReady(participants.add(thread.participant()));
        thread.startReally();
    }

    // ---- the end

    boolean isOver() {
        return isClosed || failure != null;
    }

    @Nullable AssertionError failure() {
        return failure;
    }

    /** Throws what ends a thread that is about to use a time that is over. */
    void requireOpen(Participant participant) {
        var error = failure;
        if (error != null && !participant.isOwn()) {
            throw Failures.copyOf(error);
        }
        if (isOver()) {
            throw new Stopped();
        }
    }

    /** Ends the time with an error, which the threads of the test throw. */
    void fail(AssertionError error) {
        if (!isOver()) {
            failure = error;
            wakeAll();
        }
    }

    /** Ends the time: threads that wait in it are stopped. */
    void close() {
        isClosed = true;
        wakeAll();
    }

    private void wakeAll() {
        participants.all().forEach(each -> LockSupport.unpark(each.thread));
    }
}
