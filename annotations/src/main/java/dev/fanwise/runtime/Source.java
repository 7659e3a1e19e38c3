package dev.fanwise.runtime;

import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The elements of a call, read once and in order by the thread that calls. */
final class Source<E extends @Nullable Object> {

    private final Iterator<E> elements;
    private final boolean isThere;

    private Source(Iterator<E> elements, boolean isThere) {
        this.elements = elements;
        this.isThere = isThere;
    }

    static <E extends @Nullable Object> Source<E> of(Iterable<E> source) {
        var isThere = source instanceof Collection || (source instanceof Keys<?, ?> keys && keys.isThere());
        return new Source<>(source.iterator(), isThere);
    }

    static <E extends @Nullable Object> Source<E> of(Iterator<E> source) {
        return new Source<>(source, false);
    }

    /** Whether all elements are there, so that reading one takes no time. */
    boolean isThere() {
        return isThere;
    }

    boolean hasNext() {
        return elements.hasNext();
    }

    E next() {
        return elements.next();
    }

    /** Reads what was not read, of a source whose elements are there. */
    int countRest() {
        var rest = 0;
        for (; elements.hasNext(); elements.next()) {
            rest++;
        }
        return rest;
    }
}
