package com.example;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Slots and each, in Java 17. */
abstract class Offers {

    record Offer(String product, int price, Outcome<List<String>> reviews) {}

    @Gather
    abstract Offer load(int id) throws IOException, InterruptedException;

    @Gather(value = "load", concurrency = 2)
    abstract Map<Integer, Offer> all(@Each List<Integer> ids) throws IOException, InterruptedException;

    String product(int id) throws FileNotFoundException {
        if (id < 0) {
            throw new FileNotFoundException("product " + id);
        }
        return "product " + id + " in a " + kind(Thread.currentThread());
    }

    int price(int id) {
        return 100 * id;
    }

    List<String> reviews(int id) {
        throw new IllegalStateException("no reviews of " + id);
    }

    private static String kind(Thread thread) {
        boolean virtual = thread.getThreadGroup().getName().equals("VirtualThreads");
        return (virtual ? "virtual" : thread.isDaemon() ? "daemon" : "user") + " thread";
    }
}
