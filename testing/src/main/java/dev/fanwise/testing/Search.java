package dev.fanwise.testing;

import dev.fanwise.testing.Course.Event;
import dev.fanwise.testing.EveryOrder.Checked;
import dev.fanwise.testing.OneRun.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for an order that fails: first all, one after the other, and beyond a bound a sample. */
final class Search {

    /** So many orders like the one that fails are tried to find a simple one. */
    private static final int MOST_SIMPLER = 60;

    private final EveryOrder.Code code;
    private final Set<Event> allowed;
    private final int bound;
    private final long seed;

    Search(EveryOrder.Code code, Set<Event> allowed, int bound, long seed) {
        this.code = code;
        this.allowed = allowed;
        this.bound = bound;
        this.seed = seed;
    }

    /**
     * Runs the orders. Throws what tells of one that fails.
     *
     * @param isPruned whether orders are left out that lead to the same as another
     */
    Checked search(boolean isPruned) {
        var tree = new Tree(OneRun.CALLER, isPruned);
        var run = 0L;
        for (var tried = 0; tried < bound; tried++) {
            var next = OneRun.of(code, tree, allowed);
            if (!next.course().isPruned()) {
                run++;
                requireRight(next, run);
            }
            if (!tree.next(next.course().lastEffects())) {
                return new Checked(run, run, true, seed);
            }
        }
        return sample(run);
    }

    private Checked sample(long before) {
        var run = before;
        var estimates = 0.0;
        for (var tried = 0; tried < bound; tried++) {
            var walk = new RandomWalk(seed, tried);
            var next = OneRun.of(code, walk, allowed);
            estimates += walk.estimate();
            run++;
            requireRight(next, run);
        }
        return new Checked(run, Math.max(run, Math.round(estimates / bound)), false, seed);
    }

    private void requireRight(OneRun run, long number) {
        var problem = run.problem();
        if (problem != null) {
            throw FailedOrder.error(simplest(run, problem), number);
        }
    }

    /** Takes choices back, the last first, as long as what is left fails in the same way. */
    private OneRun simplest(OneRun failing, Problem problem) {
        var simplest = failing;
        var tried = 0;
        for (var index = failing.course().choices().size() - 1; index >= 0 && tried < MOST_SIMPLER; index--) {
            var choices = simplest.course().choices();
            if (index >= choices.size() || choices.get(index) == 0) {
                continue;
            }
            for (var simpler : List.of(choices.subList(0, index), with(choices, index))) {
                tried++;
                var next = OneRun.of(code, new Fixed(simpler), allowed);
                var found = next.problem();
                if (found != null && found.isLike(problem)) {
                    simplest = next;
                    break;
                }
            }
        }
        return simplest;
    }

    private static List<Integer> with(List<Integer> choices, int index) {
        List<Integer> changed = new ArrayList<>(choices);
        changed.set(index, 0);
        return changed;
    }
}
