package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a map's entries, collected as they are read. */
final class EntryKeys<K extends @Nullable Object, V extends @Nullable Object> {

    /** Guarded by itself: a call that does not wait for its workers reads it while one may still read the source. */
    private final List<K> keys = new ArrayList<>();

    Iterator<Map.Entry<K, V>> collectedFrom(Iterator<? extends Map.Entry<K, V>> source) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public Map.Entry<K, V> next() {
                var entry = source.next();
                synchronized (keys) {
                    keys.add(entry.getKey());
                }
                return entry;
            }
        };
    }

    <R extends @Nullable Object> Map<K, R> mapTo(List<R> values) {
        Map<K, R> map = new LinkedHashMap<>();
        synchronized (keys) {
            for (var position = 0; position < values.size(); position++) {
                map.put(keys.get(position), values.get(position));
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
