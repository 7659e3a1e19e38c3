package dev.fanwise.testing;

import dev.fanwise.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs threads in virtual time, one at a time: a thread that begins to wait gives its turn away, and the {@link Order} says
 * who has the next one, or that time passes.
 *
 * <p>A thread counts as ready from the moment that it is unparked or interrupted, not from when it notices. So nothing
 * depends on how fast threads are, and time never passes while one of them has something to do.
 *
 * <p>Threads of the test come and go as they please. They are known from when they use the time first, and while one of them
 * runs no other thread has a turn. {@link Watch} finds those that block on something else.
 */
final class Scheduler {

    private final Order order;
    private final Thread creator = Thread.currentThread();
    private final Participants participants = new Participants();
    private final Timers timers = new Timers();

    private final Turns turns;
    private int created;

    Scheduler(Order order) {
        this.order = order;
        this.turns = new Turns(order, participants, timers, code -> newThread(code, "timer"));
    }

    /** Whether a test on this thread has created it. */
    boolean isOfTest(Thread thread) {
        return order == Order.FIRST_COME && thread.equals(creator);
    }

    // ---- threads

    synchronized OwnThread newThread(Runnable code, String name) {
        return new OwnThread(this, code, name, created++);
    }

    void start(OwnThread thread) {
        Participant starter;
        boolean mayLoseTurn;
        synchronized (this) {
            if (turns.isOver()) {
                throw new RejectedExecutionException("the virtual time was closed");
            }
            starter = starter();
            mayLoseTurn = order.starts(starter, thread.participant());
            turns.makeReady(participants.add(thread.participant()));
        }
        try {
            thread.startReally();
        } catch (Throwable refused) {
            remove(thread);
            throw refused;
        }
        if (starter != null && mayLoseTurn && loseTurn(starter)) {
            awaitTurn(starter);
        } else if (starter == null) {
            goOn();
        }
    }

    /**
     * The thread that is about to start another; null if that is none of this time. One of the test is from then on: it runs
     * on after the start, and nothing begins before it waits. One of an executor is not.
     */
    private @Nullable Participant starter() {
        var isKnown = participants.of(Thread.currentThread()) != null;
        var isFirst = order == Order.FIRST_COME && participants.areAllOwn();
        return isKnown || isFirst ? enter() : null;
    }

    private synchronized void remove(Thread thread) {
        participants.remove(thread);
    }

    private synchronized boolean loseTurn(Participant starter) {
        if (starter.state != Participant.State.RUNNING) {
            return false;
        }
        starter.wait = Participant.Wait.TURN; // it runs, and is not found by this
        turns.makeReady(starter);
        turns.dispatch();
        return true;
    }

    /** The current thread, which runs, and from now on is known. */
    private Participant enter() {
        var thread = Thread.currentThread();
        var before = participants.of(thread);
        var known = before == null ? participants.add(new Participant(thread, created++, null)) : before;
        participants.change(known, Participant.State.RUNNING);
        turns.requireOpen(known);
        return known;
    }

    synchronized void end(Participant participant) {
        participants.remove(participant.thread);
        if (!turns.isOver()) {
            order.ends(participant);
        }
        turns.dispatch();
        notifyAll();
    }

    // ---- waiting

    void park(@Nullable Object blocker, long nanos) {
        Participant me;
        synchronized (this) {
            me = enter();
            if (me.mayPass || nanos <= 0 || me.thread.isInterrupted()) {
                me.mayPass = false;
                return;
            }
            turns.giveAway(me, Participant.Wait.PARK, timers.after(nanos), blocker);
        }
        awaitTurn(me);
    }

    void sleep(long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before it slept");
        }
        Participant me;
        synchronized (this) {
            me = enter();
            turns.giveAway(me, Participant.Wait.SLEEP, timers.after(nanos), null);
        }
        awaitTurn(me);
        if (!me.isTimeOver) {
            Thread.interrupted();
            throw new InterruptedException("interrupted at " + Names.of(now()) + " of virtual time");
        }
    }

    void advance(long nanos) {
        Participant me;
        synchronized (this) {
            me = enter();
            turns.giveAway(me, Participant.Wait.ADVANCE, timers.after(nanos), null);
        }
        awaitTurn(me);
    }

    /** Waits for the turn of the current thread. Its interrupt status is afterwards what it was. */
    void awaitTurn(Participant me) {
        var interrupted = false;
        try {
            while (true) {
                synchronized (this) {
                    if (me.isGranted) {
                        me.isGranted = false;
                        me.isInterrupted = false;
                        me.mayPass &= me.wait != Participant.Wait.PARK;
                        return;
                    }
                    if (turns.isOver()) {
                        participants.change(me, Participant.State.RUNNING);
                        turns.requireOpen(me);
                    }
                    if (me.thread.isInterrupted()) {
                        me.isInterrupted = true; // before the status is cleared: others look at both
                        participants.noteInterrupt(me);
                        interrupted |= Thread.interrupted();
                        turns.dispatch();
                        continue;
                    }
                }
                LockSupport.park(this);
            }
        } finally {
            if (interrupted) {
                me.thread.interrupt();
            }
        }
    }

    synchronized void unpark(Thread thread) {
        var woken = participants.of(thread);
        if (woken == null) {
            participants.unparkEarly(thread);
            return;
        }
        order.wakes(woken);
        woken.mayPass = true;
        if (woken.state == Participant.State.WAITING && woken.wait == Participant.Wait.PARK) {
            turns.makeReady(woken);
            turns.dispatch();
        }
    }

    // ---- time

    long now() {
        return timers.now();
    }

    /** The same, for code that acts upon it. */
    synchronized long readClock() {
        order.readsClock();
        return timers.now();
    }

    synchronized Registration schedule(long nanos, Runnable action) {
        order.setsTimer();
        var alarm = timers.set(nanos, turns.next(), action);
        return () -> remove(alarm);
    }

    private synchronized void remove(Timers.Alarm alarm) {
        if (timers.remove(alarm)) {
            order.setsTimer();
        }
    }

    /** Whether something happens that the running thread says may happen. */
    synchronized boolean choose(String what) {
        return order.choose(what);
    }

    /** A thread of this time has been interrupted. If it waits, it is ready when the next turn is given. */
    synchronized void noteInterrupt(Participant participant) {
        if (!participant.thread.equals(Thread.currentThread())) {
            order.interrupts(participant);
        }
        participants.noteInterrupt(participant);
    }

    // ---- the view from outside

    synchronized boolean isClosed() {
        return turns.isOver();
    }

    synchronized @Nullable AssertionError failure() {
        return turns.failure();
    }

    /** A number that grows with everything that happens. */
    synchronized long progress() {
        return turns.progress();
    }

    synchronized List<Participant> participants() {
        return new ArrayList<>(participants.all());
    }

    /** How much work it was to find those who are next. */
    synchronized long looks() {
        return participants.looks();
    }

    /** Forgets threads of the test that have ended, and goes on if somebody can. */
    synchronized void goOn() {
        participants.removeEnded();
        turns.dispatch();
    }

    /** Waits a moment for the end of all threads or of this time, and says whether one of these has come. */
    synchronized boolean awaitEnd(long millis) {
        return turns.isOver() || awaitEmpty(millis);
    }

    @SuppressWarnings("WaitNotInLoop") // who waits looks again
    synchronized boolean awaitEmpty(long millis) {
        if (!participants.all().isEmpty()) {
            try {
                wait(millis);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
            }
        }
        return participants.all().isEmpty();
    }

    /** Threads are found to wait for something that is not in this time, or not to do so any more. */
    synchronized void find(List<Participant> found, Participant.State before, Participant.State after) {
        for (var each : found) {
            if (each.state == before && !each.isGranted) {
                participants.change(each, after);
            }
        }
        turns.dispatch();
    }

    /** Ends the time with an error, which the threads of the test throw. */
    synchronized void fail(AssertionError error) {
        turns.fail(error);
        notifyAll();
    }

    /** Ends the time: threads that wait in it are stopped. */
    synchronized void close() {
        turns.close();
        notifyAll();
    }
}
