package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The different elements of a source, collected as they are read. */
final class Keys<E extends @Nullable Object> {

    /** Used under the lock of the source. */
    private final Set<E> seen = new HashSet<>();

    /** Guarded by itself: a call that does not wait for its workers reads it while one may still read the source. */
    private final List<E> ordered = new ArrayList<>();

    Iterator<E> collectedFrom(Iterator<? extends E> source) {
        return new FirstOccurrences(source);
    }

    <V extends @Nullable Object> Map<E, V> mapTo(List<V> values) {
        Map<E, V> map = new LinkedHashMap<>();
        synchronized (ordered) {
            for (var position = 0; position < values.size(); position++) {
                map.put(ordered.get(position), values.get(position));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private final class FirstOccurrences implements Iterator<E> {

        private final Iterator<? extends E> source;
        private @Nullable E ahead;
        private boolean isAhead;

        FirstOccurrences(Iterator<? extends E> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            while (!isAhead && source.hasNext()) {
                E element = source.next();
                if (seen.add(element)) {
                    synchronized (ordered) {
                        ordered.add(element);
                    }
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
            return element;
        }
    }
}
