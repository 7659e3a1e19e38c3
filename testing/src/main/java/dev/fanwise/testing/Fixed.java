package dev.fanwise.testing;

import java.util.List;

/** One order again: the same choices, and after these what comes first. */
final class Fixed implements Explorer {

    private final List<Integer> choices;
    private int next;

    Fixed(List<Integer> choices) {
        this.choices = choices;
    }

    @Override
    public int step(List<Option> options, Effects before) {
        return choose(options);
    }

    @Override
    public int way(List<Option> ways) {
        return choose(ways);
    }

    private int choose(List<Option> options) {
        if (options.size() == 1) {
            return 0;
        }
        var choice = next < choices.size() ? choices.get(next) : 0;
        next++;
        return choice < options.size() ? choice : 0;
    }
}
