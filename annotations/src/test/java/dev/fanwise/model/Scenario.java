package dev.fanwise.model;

/** Some threads whose steps may come in any order. What it throws is what is wrong. */
@FunctionalInterface
public interface Scenario {

    /**
     * Runs the threads once, on the thread that calls and on those that it starts.
     *
     * @param clock the time of the scenario
     */
    void run(ModelClock clock) throws Exception;
}
