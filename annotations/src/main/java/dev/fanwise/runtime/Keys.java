package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a call whose results are keyed, and the keys, collected as elements are read. Used by the calling thread
 * only.
 *
 * @param <K> the type of the keys
 * @param <E> the type of the elements
 */
public final class Keys<K extends @Nullable Object, E extends @Nullable Object> implements Iterable<E> {

    private final List<K> ordered = new ArrayList<>();
    private final Iterator<E> elements;
    private final boolean isThere;
    private final Iterable<?> source;

    private Keys(Iterable<? extends E> source, boolean isThere, KeyOf<E, K> keyOf, boolean isDistinct) {
        this.source = source;
        this.elements = new Collecting(source, keyOf, isDistinct);
        this.isThere = isThere;
    }

    /**
     * The different elements of a source, which are their own keys: equal elements share one task.
     *
     * @param source the elements
     * @param <E> their type
     * @return the first of each
     */
    public static <E extends @Nullable Object> Keys<E, E> distinct(Iterable<? extends E> source) {
        return new Keys<>(source, source instanceof Collection, element -> element, true);
    }

    /**
     * The different elements of a source, which are their own keys: equal elements share one task.
     *
     * @param source the elements
     * @param <E> their type
     * @return the first of each
     */
    @SuppressWarnings("unchecked") // an iterator only gives elements
    public static <E extends @Nullable Object> Keys<E, E> distinct(Iterator<? extends E> source) {
        var elements = (Iterator<E>) source;
        return new Keys<>(() -> elements, false, element -> element, true);
    }

    /**
     * The entries of a map.
     *
     * @param map the map
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return its entries, in its order
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> Keys<K, Map.Entry<K, V>> of(
            Map<? extends K, ? extends V> map) {
        return new Keys<>(Elements.<K, V>entries(map), true, Map.Entry::getKey, false);
    }

    /** Whether they come from a collection, an array or a map. */
    boolean isThere() {
        return isThere;
    }

    boolean mayBlock() {
        return Source.mayBlock(source);
    }

    /** The elements, once: all calls return the same iterator. */
    @Override
    public Iterator<E> iterator() {
        return elements;
    }

    /**
     * Keys to results, in the order of the elements.
     *
     * @param results the results
     * @param <V> their type
     * @return an unmodifiable map
     */
    public <V extends @Nullable Object> Map<K, V> mapTo(List<V> results) {
        Map<K, V> map = new LinkedHashMap<>();
        for (var position = 0; position < results.size(); position++) {
            map.put(ordered.get(position), results.get(position));
        }
        return Collections.unmodifiableMap(map);
    }

    private interface KeyOf<E extends @Nullable Object, K extends @Nullable Object> {

        K of(E element);
    }

    private final class Collecting implements Iterator<E> {

        private final Iterable<? extends E> source;

        /** Made with the first look: that may take long. */
        private @Nullable Iterator<? extends E> read;

        private final KeyOf<E, K> keyOf;
        private final @Nullable Set<K> seen;
        private @Nullable E ahead;
        private boolean isAhead;

        Collecting(Iterable<? extends E> source, KeyOf<E, K> keyOf, boolean isDistinct) {
            this.source = source;
            this.keyOf = keyOf;
            this.seen = isDistinct ? new HashSet<>() : null;
        }

        @Override
        public boolean hasNext() {
            var elements = read;
            if (elements == null) {
                elements = Objects.requireNonNull(source.iterator(), "the iterator of the elements");
                read = elements;
            }
            while (!isAhead && elements.hasNext()) {
                E element = elements.next();
                if (seen == null || seen.add(keyOf.of(element))) {
                    ahead = element;
                    isAhead = true;
                }
            }
            return isAhead;
        }

        @Override
        @SuppressWarnings("NullAway") // an element of a nullable type may be null
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            E element = ahead;
            ahead = null;
            isAhead = false;
            ordered.add(keyOf.of(element));
            return element;
        }
    }
}
