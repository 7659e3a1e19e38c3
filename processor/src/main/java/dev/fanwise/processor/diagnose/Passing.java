package dev.fanwise.processor.diagnose;

import java.util.List;

/** How tasks get their parameters, in a sentence. */
public sealed interface Passing {

    /**
     * By name.
     *
     * @param hasOthers whether there are other components, whose results can be taken, too
     */
    record ByName(Code method, List<Code> parameters, boolean hasOthers) implements Passing {

        @Override
        public String toString() {
            if (parameters.isEmpty()) {
                return hasOthers
                        ? "Tasks take the results of other components by name, and " + method + " has no parameters"
                        : "Tasks take the parameters of " + method + " by name, and it has none";
            }
            return "Tasks take the parameters of " + method + " by name: " + Code.list(parameters)
                    + (hasOthers ? "; and the results of other components" : "");
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
