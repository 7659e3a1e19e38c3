package dev.fanwise.examples.tour;

import java.util.concurrent.ThreadLocalRandom;

/** What takes time. */
@FunctionalInterface
interface Work {

    /** Something that takes less time than any task. */
    String A_MOMENT = "a moment";

    void on(String tag) throws InterruptedException;

    /** Work that does nothing, for a random time between two numbers of milliseconds. */
    static Work between(long least, long most) {
        return tag -> Thread.sleep(
                tag.equals(A_MOMENT) ? least / 2 : ThreadLocalRandom.current().nextLong(least, most));
    }
}
