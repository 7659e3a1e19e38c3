package dev.fanwise.cluster.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has elements: their number, and each of them. An element takes a byte at least, so the number cannot lie by much. */
final class Collections {

    /** What is reserved for elements before any of them is there. */
    private static final int FIRST_CAPACITY = 1024;

    /** The most keys of one hash code: each is compared with all others. */
    private static final int MOST_OF_ONE_HASH = 256;

    private Collections() {}

    static <E> Codec<List<E>> list(Codec<E> element) {
        return Values.of((out, list) -> writeAll(out, element, list), in -> readList(in, element));
    }

    static <E> Codec<Collection<E>> collection(Codec<E> element) {
        return Values.of((out, all) -> writeAll(out, element, all), in -> readList(in, element));
    }

    static <E> Codec<Set<E>> set(Codec<E> element) {
        return Values.of(
                (out, set) -> writeAll(out, element, set), in -> new LinkedHashSet<>(differing(readList(in, element))));
    }

    static <E> Codec<E[]> array(Codec<E> element, E[] empty) {
        return Values.of(
                (out, array) -> writeAll(out, element, Arrays.asList(array)),
                in -> readList(in, element).toArray(empty));
    }

    static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value) {
        return Values.of(
                (out, map) -> {
                    // of one iteration, as another thread may change it
                    var entries = new ArrayList<Map.Entry<K, V>>(map.entrySet());
                    out.writeInt(entries.size());
                    for (var entry : entries) {
                        out.write(key, entry.getKey());
                        out.write(value, entry.getValue());
                    }
                },
                in -> readMap(in, key, value));
    }

    private static <E> void writeAll(WireWriter out, Codec<E> element, Collection<E> elements) {
        // of one iteration, as another thread may change it
        var all = new ArrayList<>(elements);
        out.writeInt(all.size());
        for (var one : all) {
            out.write(element, one);
        }
    }

    @SuppressWarnings("NullAway") // lists may hold null here, as they may there
    private static <E> List<E> readList(WireReader in, Codec<E> element) {
        var count = in.readCount();
        var list = new ArrayList<E>(Math.min(count, FIRST_CAPACITY));
        for (var index = 0; index < count; index++) {
            list.add(in.read(element));
        }
        return list;
    }

    @SuppressWarnings("NullAway") // maps may hold null here, as they may there
    private static <K, V> Map<K, V> readMap(WireReader in, Codec<K> key, Codec<V> value) {
        var count = in.readCount();
        var keys = new ArrayList<K>(Math.min(count, FIRST_CAPACITY));
        var values = new ArrayList<V>(Math.min(count, FIRST_CAPACITY));
        for (var index = 0; index < count; index++) {
            keys.add(in.read(key));
            values.add(in.read(value));
        }
        differing(keys);
        var map = new LinkedHashMap<K, V>();
        for (var index = 0; index < count; index++) {
            map.put(keys.get(index), values.get(index));
        }
        return map;
    }

    /**
     * Rejects many keys of one hash code that are not comparable: a hash table takes time quadratic in their number. A member
     * that knows the record can make up such keys; real data hardly has them.
     */
    private static <E> List<E> differing(List<E> keys) {
        if (keys.size() <= MOST_OF_ONE_HASH) {
            return keys;
        }
        var counts = new HashMap<Integer, Integer>();
        for (var key : keys) {
            if (key != null && !(key instanceof Comparable)) {
                var count = counts.merge(key.hashCode(), 1, Integer::sum);
                if (count > MOST_OF_ONE_HASH) {
                    throw new WireException("more than " + MOST_OF_ONE_HASH + " keys of type "
                            + key.getClass().getName() + " have the same hash code");
                }
            }
        }
        return keys;
    }
}
