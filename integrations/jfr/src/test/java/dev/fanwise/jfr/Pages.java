package dev.fanwise.jfr;

import dev.fanwise.Each;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.concurrent.Callable;

/** Fan-outs that are recorded. */
abstract class Pages {

    String run(Callable<String> code) throws Exception {
        return code.call();
    }

    @TaskGroupScope("run")
    abstract List<String> scope(@Each List<Callable<String>> codes) throws Exception;
}
