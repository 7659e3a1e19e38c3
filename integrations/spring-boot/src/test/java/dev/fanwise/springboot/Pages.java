package dev.fanwise.springboot;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.Callable;

/** Fan-outs of an application. */
abstract class Pages {

    @Gather("run")
    abstract List<String> each(@Each List<Callable<String>> codes) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.LEAVE)
    abstract List<String> leaving(@Each List<Callable<String>> codes) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN, grace = "1ms")
    abstract List<String> abandoning(@Each List<Callable<String>> codes) throws Exception;

    String run(Callable<String> code) throws Exception {
        return code.call();
    }
}
