package dev.fanwise.testing;

import java.util.HashSet;
import java.util.Set;

/**
 * What one step has done that others can notice. Two steps that can't notice each other need be tried in one order only.
 *
 * <p>What code of the user reads and writes is not seen: any two steps that may have run such code are taken to notice each
 * other.
 */
final class Effects {

    private boolean runsUserCode;
    private boolean usesTime;
    private boolean decides;
    private final Set<Integer> woken = new HashSet<>();

    /** The step may have run code of the user. */
    void runUserCode() {
        runsUserCode = true;
    }

    /** It has read the clock, or changed what time wakes. */
    void useTime() {
        usesTime = true;
    }

    /** It could have gone on in several ways. */
    void decide() {
        decides = true;
    }

    /** It has woken, interrupted or started a thread. */
    void wake(Participant participant) {
        woken.add(participant.number);
        usesTime |= participant.isTimed();
    }

    /** The same step again, which went on in another way. */
    void add(Effects other) {
        runsUserCode |= other.runsUserCode;
        usesTime |= other.usesTime;
        decides |= other.decides;
        woken.addAll(other.woken);
    }

    /** Whether two steps that can happen at the same moment lead to the same, whichever is first. */
    static boolean areIndependent(Option one, Effects ofOne, Option two, Effects ofTwo, int caller) {
        if (ofOne.decides || ofTwo.decides || one.equals(two)) {
            return false;
        }
        if (one.kind() == Option.Kind.RUN && two.kind() == Option.Kind.RUN) {
            return !(ofOne.runsUserCode && ofTwo.runsUserCode)
                    && !ofOne.woken.contains(two.number())
                    && !ofTwo.woken.contains(one.number());
        }
        if (one.kind() == Option.Kind.RUN) {
            return ofOne.areUnnoticedBy(one, two, caller);
        }
        return two.kind() == Option.Kind.RUN && ofTwo.areUnnoticedBy(two, one, caller);
    }

    /** Whether this step of a thread and the passing of time, or an interrupt, do not notice each other. */
    private boolean areUnnoticedBy(Option run, Option event, int caller) {
        return event.kind() == Option.Kind.PASS ? !usesTime : run.number() != caller && !woken.contains(caller);
    }
}
