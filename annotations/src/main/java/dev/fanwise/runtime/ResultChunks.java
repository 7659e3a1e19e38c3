package dev.fanwise.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results by position, where the number of elements need not be known. A chunk never moves once it is there,
 * so workers write into theirs without a lock. They are read when the workers have ended, or slot by slot.
 */
final class ResultChunks {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);

    private static final int FIRST_CHUNK = 64;
    private static final int LARGEST_CHUNK = 1 << 16;

    /** Stands where an outcome was read before its element had ended. */
    private static final Object GIVEN_UP = new Object();

    private final List<@Nullable Object[]> chunks = new ArrayList<>();
    private @Nullable Object[] current;
    private int used;

    ResultChunks(int expectedSize) {
        current = new @Nullable Object[expectedSize > 0 ? expectedSize : FIRST_CHUNK];
        chunks.add(current);
    }

    /** Gives the worker the place of its element's result. Called under the pull's lock. */
    void place(Worker<?, ?> worker) {
        if (used == current.length) {
            current = new @Nullable Object[Math.min(2 * used, LARGEST_CHUNK)];
            chunks.add(current);
            used = 0;
        }
        worker.chunk = current;
        worker.slot = used++;
    }

    /**
     * Stores an outcome, unless the reader has given it up.
     *
     * @return whether somebody will read it
     */
    static boolean offer(@Nullable Object[] chunk, int slot, Object outcome) {
        return SLOT.compareAndSet(chunk, slot, null, outcome);
    }

    void copyInto(@Nullable Object[] array) {
        var copied = 0;
        for (var chunk : chunks) {
            var length = Math.min(chunk.length, array.length - copied);
            System.arraycopy(chunk, 0, array, copied, length);
            copied += length;
        }
    }

    /** Reads the outcomes that are there and gives up the others. */
    void takeInto(@Nullable Object[] outcomes, int placed) {
        var position = 0;
        for (var chunk : chunks) {
            for (var slot = 0; slot < chunk.length && position < placed; slot++) {
                outcomes[position++] = SLOT.compareAndSet(chunk, slot, null, GIVEN_UP) ? null : chunk[slot];
            }
        }
    }
}
