package dev.fanwise.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tries every order, depth first: each run follows the one before up to the last choice that has something left to try.
 *
 * <p>Options that have been tried sleep in the orders that follow, for as long as nothing happens that they could notice: to
 * try them there leads to what has been seen (sleep sets).
 */
final class Tree implements Explorer {

    private final int caller;
    private final boolean isPruned;
    private final List<Node> path = new ArrayList<>();
    private int depth;
    private @Nullable Node lastStep;

    /** One choice. */
    private static final class Node {

        final List<Option> options;
        final Map<Option, Effects> asleep;
        final boolean isStep;
        int chosen;
        Effects effects = new Effects();

        Node(List<Option> options, Map<Option, Effects> asleep, boolean isStep) {
            this.options = options;
            this.asleep = asleep;
            this.isStep = isStep;
            this.chosen = firstAwake(0);
        }

        int firstAwake(int from) {
            for (var index = from; index < options.size(); index++) {
                if (!asleep.containsKey(options.get(index))) {
                    return index;
                }
            }
            return NONE;
        }
    }

    /**
     * Begins.
     *
     * @param caller the number of the thread that runs the code
     * @param isPruned whether to leave out what has been seen in another order
     */
    Tree(int caller, boolean isPruned) {
        this.caller = caller;
        this.isPruned = isPruned;
    }

    @Override
    public int step(List<Option> options, Effects before) {
        if (lastStep != null) {
            lastStep.effects.add(before);
        }
        var node = follow(options);
        if (node == null) {
            node = new Node(options, asleep(), true);
            if (node.chosen == NONE) {
                return NONE;
            }
            path.add(node);
        }
        depth++;
        lastStep = node;
        return node.chosen;
    }

    @Override
    public int way(List<Option> ways) {
        var node = follow(ways);
        if (node == null) {
            node = new Node(ways, Map.of(), false);
            path.add(node);
        }
        depth++;
        return node.chosen;
    }

    private @Nullable Node follow(List<Option> options) {
        if (depth == path.size()) {
            return null;
        }
        var node = path.get(depth);
        if (!node.options.equals(options)) {
            throw new NotRepeatable(words(node.options), words(options));
        }
        return node;
    }

    private static String words(List<Option> options) {
        return String.join(", ", options.stream().map(Option::words).toList());
    }

    /** What sleeps after the last step. */
    private Map<Option, Effects> asleep() {
        var last = lastStep;
        if (last == null || !isPruned) {
            return new HashMap<>();
        }
        Map<Option, Effects> still = new HashMap<>();
        var chosen = last.options.get(last.chosen);
        last.asleep.forEach((option, effects) -> {
            if (Effects.areIndependent(option, effects, chosen, last.effects, caller)) {
                still.put(option, effects);
            }
        });
        return still;
    }

    /**
     * Ends one order and goes on to the next.
     *
     * @param last what the last step has done
     * @return whether there is one
     */
    boolean next(Effects last) {
        if (lastStep != null) {
            lastStep.effects.add(last);
        }
        lastStep = null;
        depth = 0;
        while (!path.isEmpty()) {
            var node = path.get(path.size() - 1);
            if (node.isStep) {
                node.asleep.put(node.options.get(node.chosen), node.effects);
            }
            node.effects = new Effects();
            node.chosen = node.firstAwake(node.chosen + 1);
            if (node.chosen != NONE) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }
}
