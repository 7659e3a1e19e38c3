package dev.fanwise.testing;

import java.util.List;

/** Says which of several things happens, for one order after the other. */
interface Explorer {

    /** No option need be tried: what follows has been seen in another order. */
    int NONE = -1;

    /**
     * Chooses the next step.
     *
     * @param options what can happen
     * @param before what the step before has done
     * @return the index of an option, or {@link #NONE}
     */
    int step(List<Option> options, Effects before);

    /**
     * Chooses in the middle of a step.
     *
     * @param ways how it can go on
     * @return the index of a way
     */
    int way(List<Option> ways);
}
