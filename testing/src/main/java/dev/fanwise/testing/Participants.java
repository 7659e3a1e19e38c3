package dev.fanwise.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The threads that take part in a virtual time, by what they do. Each turn asks who is next: so that thousands of threads need
 * not be looked at for that, they are kept in order, and change their state only here. Guarded by the lock of the {@link
 * Scheduler}.
 */
final class Participants {

    /** In the order in which they came. */
    private final Map<Thread, Participant> all = new LinkedHashMap<>();

    /** Those who came first first. */
    private final TreeSet<Participant> ready = new TreeSet<>(counted(Comparator.comparingLong(each -> each.since)));

    /** Those that a moment wakes, the next one first; those that advance to it let all others go first. */
    private final TreeSet<Participant> sleepers =
            new TreeSet<>(counted(Comparator.<Participant>comparingLong(each -> each.wakeAt)
                    .thenComparing(each -> each.wait == Participant.Wait.ADVANCE)
                    .thenComparingLong(each -> each.since)));

    private final Set<Participant> running = new LinkedHashSet<>();
    private final Set<Participant> blocked = new LinkedHashSet<>();

    /** Threads of the test: few, and only a look at them tells whether they were interrupted. */
    private final Set<Participant> ofTest = new LinkedHashSet<>();

    /** Threads of this time that have been interrupted and may wait. */
    private final Set<Participant> interrupted = new LinkedHashSet<>();

    /** Threads that were unparked before they have waited for the first time. */
    private final Set<Thread> unparkedEarly = Collections.newSetFromMap(new WeakHashMap<>());

    private long arrivals;
    private long looks;

    private Comparator<Participant> counted(Comparator<Participant> order) {
        return (one, other) -> {
            looks++;
            return order.compare(one, other);
        };
    }

    /** How often a participant was looked at: how much work it was to find those who are next. */
    long looks() {
        return looks;
    }

    // ---- who there is

    Participant add(Participant participant) {
        participant.arrival = arrivals++;
        all.put(participant.thread, participant);
        participant.mayPass |= unparkedEarly.remove(participant.thread);
        if (!participant.isOwn()) {
            ofTest.add(participant);
        }
        file(participant);
        return participant;
    }

    /** Lets a thread pass that is not known yet. */
    void unparkEarly(Thread thread) {
        unparkedEarly.add(thread);
    }

    void remove(Thread thread) {
        var removed = all.remove(thread);
        if (removed != null) {
            takeOut(removed);
            ofTest.remove(removed);
            interrupted.remove(removed);
        }
    }

    @Nullable Participant of(Thread thread) {
        return all.get(thread);
    }

    Collection<Participant> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    boolean areAllOwn() {
        return ofTest.isEmpty();
    }

    /** Forgets threads of the test that have ended. */
    void removeEnded() {
        for (var each : List.copyOf(ofTest)) {
            looks++;
            if (!each.thread.isAlive()) {
                remove(each.thread);
            }
        }
    }

    // ---- what they do

    void change(Participant participant, Participant.State state) {
        takeOut(participant);
        participant.state = state;
        file(participant);
    }

    void makeReady(Participant participant, long since) {
        takeOut(participant);
        participant.state = Participant.State.READY;
        participant.since = since;
        file(participant);
    }

    void makeWait(Participant participant, Participant.Wait wait, long wakeAt, long since) {
        takeOut(participant);
        participant.state = Participant.State.WAITING;
        participant.wait = wait;
        participant.wakeAt = wakeAt;
        participant.since = since;
        file(participant);
    }

    private void file(Participant participant) {
        if (all.get(participant.thread) != participant) {
            return; // it has ended, or its time is over
        }
        switch (participant.state) {
            case READY -> ready.add(participant);
            case RUNNING -> running.add(participant);
            case BLOCKED -> blocked.add(participant);
            case WAITING -> {
                if (participant.isTimed()) {
                    sleepers.add(participant);
                }
            }
            case AWAY -> {}
        }
    }

    /** Called before anything changes by which it is found. */
    private void takeOut(Participant participant) {
        switch (participant.state) {
            case READY -> ready.remove(participant);
            case RUNNING -> running.remove(participant);
            case BLOCKED -> blocked.remove(participant);
            case WAITING -> {
                if (participant.isTimed()) {
                    sleepers.remove(participant);
                }
            }
            case AWAY -> {}
        }
    }

    SortedSet<Participant> ready() {
        return Collections.unmodifiableSortedSet(ready);
    }

    boolean isAnyRunning() {
        return !running.isEmpty();
    }

    boolean isAnyBlocked() {
        return !blocked.isEmpty();
    }

    /** The one that time wakes first. */
    @Nullable Participant firstSleeper() {
        return sleepers.isEmpty() ? null : sleepers.first();
    }

    // ---- interrupts

    /** A thread of this time has been interrupted. */
    void noteInterrupt(Participant participant) {
        if (participant.isOwn()) {
            interrupted.add(participant);
        }
    }

    /** Those that wait and that an interrupt lets go on, in the order in which they came. */
    List<Participant> takeInterrupted() {
        List<Participant> found = new ArrayList<>();
        for (var each : interrupted) {
            looks++;
            if (each.hasInterrupt()) {
                found.add(each);
            }
        }
        interrupted.clear(); // those that do not wait find it when they are about to
        for (var each : ofTest) {
            looks++;
            if (each.hasInterrupt()) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparingLong(each -> each.arrival));
        return found;
    }
}
