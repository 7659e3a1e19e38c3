package dev.fanwise.cluster.protocol;

import java.util.BitSet;

/**
 * Which tasks of a session a message came for already, in constant memory: the last of them one by one, all before them as a
 * whole. An id that is older than that counts as seen, so that no task runs twice. Not thread-safe.
 */
final class SeenIds {

    private static final int WINDOW = 1 << 16;

    private final BitSet recent = new BitSet(WINDOW);
    private long highest;

    /** Whether it is so old that no difference is known. */
    boolean isForgotten(long id) {
        return id <= highest - WINDOW;
    }

    /** Whether no message came for that id before. */
    boolean isFirst(long id) {
        if (isForgotten(id)) {
            return false;
        }
        if (id > highest) {
            forgetBefore(id);
        }
        var place = (int) (id % WINDOW);
        var isFirst = !recent.get(place);
        recent.set(place);
        return isFirst;
    }

    private void forgetBefore(long id) {
        if (id - highest >= WINDOW) {
            recent.clear();
        } else {
            var first = (int) ((highest + 1) % WINDOW);
            var last = (int) (id % WINDOW);
            if (first <= last) {
                recent.clear(first, last + 1);
            } else {
                recent.clear(first, WINDOW);
                recent.clear(0, last + 1);
            }
        }
        highest = id;
    }
}
