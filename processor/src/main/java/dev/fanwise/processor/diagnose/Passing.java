package dev.fanwise.processor.diagnose;

import java.util.List;

/** How tasks get their parameters, in a sentence. */
public sealed interface Passing {

    /** By name. */
    record ByName(Code method, List<Code> parameters) implements Passing {

        @Override
        public String toString() {
            return parameters.isEmpty()
                    ? "Tasks take the parameters of " + method + " by name, and it has none"
                    : "Tasks take the parameters of " + method + " by name: " + Code.list(parameters);
        }
    }

    /** In order, with the element in the place of its source. */
    record InOrder(Code method, List<Code> ways) implements Passing {

        @Override
        public String toString() {
            return "The task takes the parameters of " + method + " in their order, with the element in the place of"
                    + " '@Each': " + Code.list(ways, "or");
        }
    }

    /** In order, after the group. */
    record AfterGroup(Code method, Code parameters) implements Passing {

        @Override
        public String toString() {
            return "The body takes a 'TaskGroup' and then the parameters of " + method + " in their order: "
                    + parameters;
        }
    }
}
