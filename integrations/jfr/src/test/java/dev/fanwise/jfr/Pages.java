package dev.fanwise.jfr;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.concurrent.Callable;

/** Fan-outs that are recorded. */
abstract class Pages {

    String run(Callable<String> code) throws Exception {
        return code.call();
    }

    record Trip(String hotel, String price) {}

    @Gather
    abstract Trip plan() throws InterruptedException;

    String hotel() {
        return "hotel";
    }

    String price(String hotel) {
        return "price of " + hotel;
    }

    @TaskGroupScope(value = "run", grace = "1ms")
    abstract List<String> withGrace(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("run")
    abstract List<String> scope(@Each List<Callable<String>> codes) throws Exception;
}
