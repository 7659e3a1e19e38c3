package dev.fanwise.examples.tour;

import java.util.function.Consumer;

/** The task of most programs of the tour: it tells when it begins and when it ends, and returns its tag. */
abstract class TaggedTasks {

    final Work work;
    final Consumer<String> out;

    TaggedTasks(Work work, Consumer<String> out) {
        this.work = work;
        this.out = out;
    }

    String task(String tag) throws InterruptedException {
        out.accept("> " + tag);
        work.on(tag);
        out.accept("< " + tag);
        return tag;
    }
}
