package dev.fanwise.runtime;

import dev.fanwise.engine.task.ImmutableTasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a call, read once and in order by the thread that calls. */
final class Source<E extends @Nullable Object> {

    /** Collections that hold their elements, so that reading them never blocks. Any other may be a view of something slow. */
    private static final Set<Class<?>> HOLDING = Set.of(
            ArrayList.class,
            LinkedList.class,
            ArrayDeque.class,
            HashSet.class,
            LinkedHashSet.class,
            Arrays.asList().getClass(),
            List.of().getClass(),
            List.of(0).getClass(),
            Set.of().getClass(),
            Set.of(0).getClass());

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

    /** Whether reading one may block all the same, as that of an iterator may. */
    boolean mayBlock() {
        return !isThere || mayBlock(source);
    }

    static boolean mayBlock(Iterable<?> source) {
        if (source instanceof Keys<?, ?> keys) {
            return keys.mayBlock();
        }
        return !HOLDING.contains(source.getClass()) && !Elements.areHeld(source) && !(source instanceof ImmutableTasks);
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

    /**
     * How many were not read, of a source whose elements are there. One that may block says how many it has, if it can.
     *
     * @param read how many were read
     */
    int countRest(int read) {
        if (mayBlock()) {
            return source instanceof Collection<?> collection ? Math.max(collection.size() - read, 0) : 0;
        }
        var rest = 0;
        for (var each = elements(); each.hasNext(); each.next()) {
            rest++;
        }
        return rest;
    }
}
