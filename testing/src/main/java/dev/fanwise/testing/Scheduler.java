package dev.fanwise.testing;

import dev.fanwise.Registration;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
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

    /** The moment that never comes. */
    static final long NEVER = Long.MAX_VALUE;

    /** Those that the current thread has created for tests, as long as somebody has them. */
    private static final ThreadLocal<List<WeakReference<Scheduler>>> CREATED = ThreadLocal.withInitial(ArrayList::new);

    private final Order order;
    private final Thread creator = Thread.currentThread();

    /** In the order in which they came. */
    private final Map<Thread, Participant> participants = new LinkedHashMap<>();

    /** Threads that were unparked before they have waited for the first time. */
    private final Set<Thread> unparkedEarly = Collections.newSetFromMap(new WeakHashMap<>());

    private final TreeSet<Alarm> alarms = new TreeSet<>();
    private volatile long now;
    private int created;
    private long sequence;
    private boolean isClosed;
    private @Nullable AssertionError failure;

    /** What happens at a moment. */
    private record Alarm(long moment, long number, Runnable action) implements Comparable<Alarm> {

        @Override
        public int compareTo(Alarm other) {
            var byMoment = Long.compare(moment, other.moment);
            return byMoment == 0 ? Long.compare(number, other.number) : byMoment;
        }
    }

    Scheduler(Order order) {
        this.order = order;
    }

    /** The scheduler of the current thread; null if it is no thread of one. */
    static @Nullable Scheduler current() {
        return Thread.currentThread() instanceof OwnThread own ? own.scheduler() : null;
    }

    /** One for a test. */
    static Scheduler forTest() {
        var scheduler = new Scheduler(Order.FIRST_COME);
        var created = CREATED.get();
        created.removeIf(each -> each.refersTo(null));
        created.add(new WeakReference<>(scheduler));
        return scheduler;
    }

    /** Those that the current thread has created for tests. */
    static List<Scheduler> createdHere() {
        return CREATED.get().stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .toList();
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
            if (isOver()) {
                throw new RejectedExecutionException("the virtual time was closed");
            }
            starter = starter();
            mayLoseTurn = order.starts(starter, thread.participant());
            participants.put(thread, thread.participant());
            makeReady(thread.participant());
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
        var isKnown = participants.containsKey(Thread.currentThread());
        var isFirst =
                order == Order.FIRST_COME && participants.values().stream().allMatch(Participant::isOwn);
        return isKnown || isFirst ? enter() : null;
    }

    private synchronized void remove(Thread thread) {
        participants.remove(thread);
    }

    private synchronized boolean loseTurn(Participant starter) {
        if (starter.state != Participant.State.RUNNING) {
            return false;
        }
        starter.wait = Participant.Wait.TURN;
        makeReady(starter);
        dispatch();
        return true;
    }

    /** The current thread, which runs, and from now on is known. */
    private Participant enter() {
        var thread = Thread.currentThread();
        var known = participants.computeIfAbsent(thread, key -> new Participant(key, created++, null));
        known.mayPass |= unparkedEarly.remove(thread);
        known.state = Participant.State.RUNNING;
        requireOpen(known);
        return known;
    }

    private void requireOpen(Participant participant) {
        if (failure != null && !participant.isOwn()) {
            throw Failures.copyOf(failure);
        }
        if (isOver()) {
            throw new Stopped();
        }
    }

    void awaitFirstTurn(Participant participant) {
        awaitTurn(participant);
    }

    synchronized void end(Participant participant) {
        participants.remove(participant.thread);
        if (!isOver()) {
            order.ends(participant);
        }
        dispatch();
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
            giveTurnAway(me, Participant.Wait.PARK, momentAfter(nanos), blocker);
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
            giveTurnAway(me, Participant.Wait.SLEEP, momentAfter(nanos), null);
        }
        awaitTurn(me);
        if (!me.isTimeOver) {
            Thread.interrupted();
            throw new InterruptedException("interrupted at " + Names.of(now) + " of virtual time");
        }
    }

    void advance(long nanos) {
        Participant me;
        synchronized (this) {
            me = enter();
            giveTurnAway(me, Participant.Wait.ADVANCE, momentAfter(nanos), null);
        }
        awaitTurn(me);
    }

    private long momentAfter(long nanos) {
        var moment = now + Math.max(nanos, 0);
        return moment < 0 ? NEVER : moment;
    }

    private void giveTurnAway(Participant me, Participant.Wait wait, long wakeAt, @Nullable Object blocker) {
        me.state = Participant.State.WAITING;
        me.wait = wait;
        me.wakeAt = wakeAt;
        me.blocker = blocker;
        me.isTimeOver = false;
        me.since = sequence++;
        if (me.isTimed()) {
            order.setsTimer();
        }
        order.waits(me);
        dispatch();
    }

    /** Waits for the turn of the current thread. Its interrupt status is afterwards what it was. */
    private void awaitTurn(Participant me) {
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
                    if (isOver()) {
                        me.state = Participant.State.RUNNING;
                        requireOpen(me);
                    }
                    if (me.thread.isInterrupted()) {
                        me.isInterrupted = true; // before the status is cleared: others look at both
                        interrupted |= Thread.interrupted();
                        dispatch();
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
        var woken = participants.get(thread);
        if (woken == null) {
            unparkedEarly.add(thread);
            return;
        }
        order.wakes(woken);
        woken.mayPass = true;
        if (woken.state == Participant.State.WAITING && woken.wait == Participant.Wait.PARK) {
            makeReady(woken);
            dispatch();
        }
    }

    // ---- time

    long now() {
        return now;
    }

    /** The same, for code that acts upon it. */
    synchronized long readClock() {
        order.readsClock();
        return now;
    }

    synchronized Registration schedule(long nanos, Runnable action) {
        order.setsTimer();
        var alarm = new Alarm(momentAfter(nanos), sequence++, action);
        alarms.add(alarm);
        return () -> remove(alarm);
    }

    private synchronized void remove(Alarm alarm) {
        if (alarms.remove(alarm)) {
            order.setsTimer();
        }
    }

    /** The participant that time wakes first, if any. */
    private @Nullable Participant firstSleeper() {
        return participants.values().stream()
                .filter(Participant::isTimed)
                .min(Comparator.<Participant>comparingLong(each -> each.wakeAt)
                        .thenComparing(each -> each.wait == Participant.Wait.ADVANCE)
                        .thenComparingLong(each -> each.since))
                .orElse(null);
    }

    private void pass() {
        var sleeper = firstSleeper();
        var alarm = alarms.isEmpty() ? null : alarms.first();
        if (alarm != null && (sleeper == null || isBefore(alarm, sleeper))) {
            alarms.remove(alarm);
            now = Math.max(now, alarm.moment());
            order.passes(now);
            ring(alarm);
        } else if (sleeper != null) {
            now = Math.max(now, sleeper.wakeAt);
            sleeper.isTimeOver = true;
            order.passes(now);
            makeReady(sleeper);
        }
    }

    private static boolean isBefore(Alarm alarm, Participant sleeper) {
        return alarm.moment() < sleeper.wakeAt
                || (alarm.moment() == sleeper.wakeAt
                        && (alarm.number() < sleeper.since || sleeper.wait == Participant.Wait.ADVANCE));
    }

    private void ring(Alarm alarm) {
        var thread = newThread(alarm.action(), "timer");
        participants.put(thread, thread.participant());
        makeReady(thread.participant());
        thread.startReally();
    }

    /** Whether something happens that the running thread says may happen. */
    synchronized boolean choose(String what) {
        return order.choose(what);
    }

    // ---- turns

    private void makeReady(Participant participant) {
        participant.state = Participant.State.READY;
        participant.since = sequence++;
    }

    /** Has the next thing happen, if no thread runs. */
    private void dispatch() {
        while (!isOver() && isNobodyRunning()) {
            noticeInterrupts();
            var isAnyBlocked = participants.values().stream().anyMatch(each -> each.state == Participant.State.BLOCKED);
            var move = order.next(ready(), !isAnyBlocked && (!alarms.isEmpty() || firstSleeper() != null));
            if (move == null) {
                return;
            }
            sequence++;
            make(move);
        }
    }

    private void make(Order.Move move) {
        if (move instanceof Order.Move.Run run) {
            var next = run.participant();
            next.state = Participant.State.RUNNING;
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

    private boolean isNobodyRunning() {
        return participants.values().stream().noneMatch(each -> each.state == Participant.State.RUNNING);
    }

    private List<Participant> ready() {
        return participants.values().stream()
                .filter(each -> each.state == Participant.State.READY)
                .sorted(Comparator.comparingLong(each -> each.since))
                .toList();
    }

    private void noticeInterrupts() {
        for (var each : participants.values()) {
            if (each.hasInterrupt()) {
                order.wakes(each);
                makeReady(each);
            }
        }
    }

    // ---- the view from outside

    private boolean isOver() {
        return isClosed || failure != null;
    }

    synchronized boolean isClosed() {
        return isOver();
    }

    synchronized @Nullable AssertionError failure() {
        return failure;
    }

    /** A number that grows with everything that happens. */
    synchronized long progress() {
        return sequence;
    }

    synchronized List<Participant> participants() {
        return new ArrayList<>(participants.values());
    }

    /** Forgets threads of the test that have ended, and goes on if somebody can. */
    synchronized void goOn() {
        participants.values().removeIf(each -> !each.isOwn() && !each.thread.isAlive());
        dispatch();
    }

    /** Waits a moment for the end of all threads or of this time, and says whether one of these has come. */
    synchronized boolean awaitEnd(long millis) {
        return isOver() || awaitEmpty(millis);
    }

    @SuppressWarnings("WaitNotInLoop") // who waits looks again
    synchronized boolean awaitEmpty(long millis) {
        if (!participants.isEmpty()) {
            try {
                wait(millis);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
            }
        }
        return participants.isEmpty();
    }

    /** Threads are found to wait for something that is not in this time, or not to do so any more. */
    synchronized void find(List<Participant> found, Participant.State before, Participant.State after) {
        for (var each : found) {
            if (each.state == before && !each.isGranted) {
                each.state = after;
            }
        }
        dispatch();
    }

    /** Ends the time with an error, which the threads of the test throw. */
    synchronized void fail(AssertionError error) {
        if (!isOver()) {
            failure = error;
            wakeAll();
        }
    }

    /** Ends the time: threads that wait in it are stopped. */
    synchronized void close() {
        isClosed = true;
        wakeAll();
    }

    private void wakeAll() {
        participants.keySet().forEach(LockSupport::unpark);
        notifyAll();
    }
}
