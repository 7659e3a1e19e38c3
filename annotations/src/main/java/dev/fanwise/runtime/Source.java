package dev.fanwise.runtime;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a call, read once and in order by the thread that calls. */
final class Source<E extends @Nullable Object> {

    private final Iterable<E> source;
    private final boolean isThere;

    /** Made with the first look at the elements: to begin may take as long as to go on, and is bounded like that. */
    private @Nullable Iterator<E> elements;

    private boolean isReading;

    private Source(Iterable<E> source, boolean isThere) {
        this.source = source;
        this.isThere = isThere;
    }

    static <E extends @Nullable Object> Source<E> of(Iterable<E> source) {
        var isThere = source instanceof Collection || (source instanceof Keys<?, ?> keys && keys.isThere());
        return new Source<>(Objects.requireNonNull(source, "source"), isThere);
    }

    static <E extends @Nullable Object> Source<E> of(Iterator<E> source) {
        Objects.requireNonNull(source, "source");
        return new Source<>(() -> source, false);
    }

    /** Whether it is a collection, an array or a map: it says how many elements it has, and mostly reading one takes no time. */
    boolean isThere() {
        return isThere;
    }

    /** Whether reading an element may block, so that the reader is to be interrupted at the deadline. */
    boolean mayBlock() {
        return !isThere || mayBlock(source);
    }

    static boolean mayBlock(Iterable<?> source) {
        if (source instanceof Keys<?, ?> keys) {
            return keys.mayBlock();
        }
        return !Held.isIn(source) && !Elements.areHeld(source);
    }

    /** The elements as they were given. */
    Object all() {
        return source;
    }

    /** Whether no element comes twice. */
    boolean isDistinct() {
        return source instanceof Set;
    }

    boolean hasNext() {
        isReading = true;
        var hasNext = elements().hasNext();
        isReading = false;
        return hasNext;
    }

    E next() {
        isReading = true;
        var next = elements().next();
        isReading = false;
        return next;
    }

    /** Whether the last read has thrown: it is not read on. */
    boolean hasThrown() {
        return isReading;
    }

    private Iterator<E> elements() {
        var current = elements;
        if (current == null) {
            current = Objects.requireNonNull(source.iterator(), "the iterator of the elements");
            elements = current;
        }
        return current;
    }

    /**
     * How many are not read where one has thrown, if that is known.
     *
     * @param read how many were read
     */
    int rest(int read) {
        return source instanceof Collection<?> collection ? Math.max(collection.size() - read, 0) : 0;
    }
}
