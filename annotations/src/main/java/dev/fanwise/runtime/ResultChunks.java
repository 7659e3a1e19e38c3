package dev.fanwise.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Results by position, where the number of elements need not be known. A chunk never moves once it is there,
 * so workers write into theirs without a lock. They are read when the workers have ended, or slot by slot, as far as
 * elements are counted: what a later element adds is not looked at.
 */
final class ResultChunks {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);

    private static final int FIRST_CHUNK = 64;
    private static final int LARGEST_CHUNK = 1 << 16;

    /** Stands where an outcome was read before its element had ended. */
    private static final Object GIVEN_UP = new Object();

    private final Chunk first;
    private Chunk current;
    private int used;

    ResultChunks(int expectedSize) {
        first = new Chunk(expectedSize > 0 ? expectedSize : FIRST_CHUNK);
        current = first;
    }

    /** Gives the worker the place of its element's result. Called under the pull's lock. */
    void place(Worker<?, ?> worker) {
        if (used == current.slots.length) {
            var next = new Chunk(2 * Math.min(used, LARGEST_CHUNK / 2));
            current.next = next;
            current = next;
            used = 0;
        }
        worker.chunk = current.slots;
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
        for (var chunk = first; chunk != null && copied < array.length; chunk = chunk.next) {
            var length = Math.min(chunk.slots.length, array.length - copied);
            System.arraycopy(chunk.slots, 0, array, copied, length);
            copied += length;
        }
    }

    /** Reads the outcomes that are there and gives up the others. */
    void takeInto(@Nullable Object[] outcomes, int placed) {
        var position = 0;
        for (var chunk = first; chunk != null && position < placed; chunk = chunk.next) {
            var slots = chunk.slots;
            for (var slot = 0; slot < slots.length && position < placed; slot++) {
                outcomes[position++] = SLOT.compareAndSet(slots, slot, null, GIVEN_UP) ? null : slots[slot];
            }
        }
    }

    private static final class Chunk {

        final @Nullable Object[] slots;

        @Nullable Chunk next;

        Chunk(int size) {
            slots = new Object[size];
        }
    }
}
