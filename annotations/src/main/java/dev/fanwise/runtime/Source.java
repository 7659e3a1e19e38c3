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

    /** Whether all elements are there, so that reading one takes no time. */
    boolean isThere() {
        return isThere;
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
        return elements().hasNext();
    }

    E next() {
        return elements().next();
    }

    private Iterator<E> elements() {
        var current = elements;
        if (current == null) {
            current = Objects.requireNonNull(source.iterator(), "the iterator of the elements");
            elements = current;
        }
        return current;
    }

    /** Reads what was not read, of a source whose elements are there. */
    int countRest() {
        var rest = 0;
        for (var each = elements(); each.hasNext(); each.next()) {
            rest++;
        }
        return rest;
    }
}
