package dev.fanwise.testing;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which moment it is, and what is to happen at later ones. Guarded by the lock of the {@link Scheduler}. */
final class Timers {

    private final TreeSet<Alarm> alarms = new TreeSet<>();

    /** Written under the lock, and read by anybody. */
    private volatile long now;

    /** What happens at a moment. */
    record Alarm(long moment, long number, Runnable action) implements Comparable<Alarm> {

        @Override
        public int compareTo(Alarm other) {
            var byMoment = Long.compare(moment, other.moment);
            return byMoment == 0 ? Long.compare(number, other.number) : byMoment;
        }

        private boolean isBefore(Participant sleeper) {
            return moment < sleeper.wakeAt
                    || (moment == sleeper.wakeAt
                            && (number < sleeper.since || sleeper.wait == Participant.Wait.ADVANCE));
        }
    }

    long now() {
        return now;
    }

    /** The moment after that many nanoseconds; never, if they can't be counted. */
    long after(long nanos) {
        var moment = now + Math.max(nanos, 0);
        return moment < 0 ? Participant.NEVER : moment;
    }

    /** Time passes to a moment, unless that is over. */
    void passTo(long moment) {
        now = Math.max(now, moment);
    }

    /**
     * Has something happen later.
     *
     * @param number orders what happens at the same moment
     */
    Alarm set(long nanos, long number, Runnable action) {
        var alarm = new Alarm(after(nanos), number, action);
        alarms.add(alarm);
        return alarm;
    }

    boolean remove(Alarm alarm) {
        return alarms.remove(alarm);
    }

    boolean areSet() {
        return !alarms.isEmpty();
    }

    /** Takes the next alarm, if it comes before the wait of a participant ends. */
    @Nullable Alarm takeNext(@Nullable Participant sleeper) {
        var next = alarms.isEmpty() ? null : alarms.first();
        if (next == null || (sleeper != null && !next.isBefore(sleeper))) {
            return null;
        }
        alarms.remove(next);
        return next;
    }
}
