package dev.fanwise.conformance;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.util.List;

/** {@code asyncio.gather}, without and with {@code return_exceptions}. */
abstract class GatherCalls {

    String child(Child child) throws Boom, InterruptedException {
        return child.run();
    }

    @Gather("child")
    abstract List<String> gather(@Each List<Child> children) throws Boom, InterruptedException;

    @Gather("child")
    abstract List<Outcome<String>> gatherOutcomes(@Each List<Child> children) throws InterruptedException;
}
