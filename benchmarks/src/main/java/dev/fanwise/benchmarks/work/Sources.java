package dev.fanwise.benchmarks.work;

import java.util.List;
import java.util.stream.IntStream;

/** The elements that tasks are run for. */
public final class Sources {

    private Sources() {}

    public static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
