package dev.fanwise.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A way to run tasks: the constants of an enum that implements this are the ways that a test can be run with. */
public interface ThreadChoice {

    /** Whether this JDK has such threads. */
    boolean isAvailable();

    /** Whether two tasks really run at the same time. */
    boolean isConcurrent();

    /** Whether each task has a thread to itself. */
    boolean isDedicated();

    static <C extends ThreadChoice> List<C> all(Class<C> type) {
        return matching(type, choice -> true);
    }

    static <C extends ThreadChoice> List<C> concurrent(Class<C> type) {
        return matching(type, ThreadChoice::isConcurrent);
    }

    static <C extends ThreadChoice> List<C> dedicated(Class<C> type) {
        return matching(type, ThreadChoice::isDedicated);
    }

    private static <C extends ThreadChoice> List<C> matching(Class<C> type, Predicate<? super C> condition) {
        return Arrays.stream(type.getEnumConstants())
                .filter(ThreadChoice::isAvailable)
                .filter(condition)
                .toList();
    }
}
