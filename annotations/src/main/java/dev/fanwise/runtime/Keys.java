package dev.fanwise.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The different elements of a source, collected as they are read. */
final class Keys<E extends @Nullable Object> {

    private final Set<E> seen = new LinkedHashSet<>();

    Iterator<E> collectedFrom(Iterator<? extends E> source) {
        return new FirstOccurrences(source);
    }

    <V extends @Nullable Object> Map<E, V> mapTo(List<V> values) {
        Map<E, V> map = new LinkedHashMap<>();
        var keys = seen.iterator();
        for (var value : values) {
            map.put(keys.next(), value);
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
