package dev.fanwise.cluster.wire;

import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to ask the objects of one stream for their hash codes, which hash tables do as they are read. Of a list that holds a
 * list twice, which holds a list twice, and so on, some hundred bytes would take forever; and keys of one hash code are compared with
 * all others.
 *
 * <p>An object is judged when it is complete, before whatever holds it is. The collections of the JDK are looked into, and its values;
 * what the methods of other classes cost is not known, and these are not called: a {@link java.net.URL} asks the network.
 *
 * <p>A hash table has compared its keys when it is complete. So there are two limits: one for the keys of each table, and a larger one
 * for all objects of the stream, which holds while a large table is read. Not thread-safe.
 */
final class StreamCosts {

    /** The sum over all objects: each counts what it holds, each time that it holds it. */
    private static final long MOST = 10_000_000;

    private static final int MOST_KEYS_OF_ONE_HASH = 1_024;

    /** So many are compared with each other in less than a second; with some times as many it would be a minute. */
    private static final int MOST_OF_ONE_HASH = 2_048;

    /** Of what is not stored: values of one step, and objects of which nothing is known. */
    private static final Cost ONE = new Cost(1, true);

    private static final Cost UNKNOWN = new Cost(1, false);

    private final IdentityHashMap<Object, Cost> costs = new IdentityHashMap<>();
    private final Map<Integer, SameHash> hashes = new HashMap<>();
    private long total;
    private boolean isInLargeTable;
    private boolean areManyOfOneHash;

    /** How many objects are in it, and whether all of them are known. */
    private record Cost(long steps, boolean isKnown) {

        Cost plus(Cost other) {
            return new Cost(steps + other.steps, isKnown && other.isKnown);
        }
    }

    /** How many objects have a hash code; what equals one of the first of them, as empty ones do, does not count again. */
    private static final class SameHash {

        private static final int COMPARED = 8;

        private final List<Object> first = new ArrayList<>();
        private int count;

        int with(Object value) {
            if (!first.contains(value)) {
                count++;
                if (first.size() < COMPARED) {
                    first.add(value);
                }
            }
            return count;
        }
    }

    /**
     * Adds an object that is complete.
     *
     * @throws InvalidObjectException if it is too much
     */
    void add(Object value) throws InvalidObjectException {
        try {
            var cost = cost(value);
            total += cost.steps;
            reject(total > MOST, "its objects hold each other too often");
            if (!isSimple(value)) {
                costs.put(value, cost);
            }
            if (isCompared(value, cost)) {
                count(value);
            }
            if (isOfCollections(value) && value instanceof Map<?, ?> map && !(map instanceof SortedMap)) {
                countKeys(map.keySet());
            } else if (isOfCollections(value) && value instanceof Set<?> set && !(set instanceof SortedSet)) {
                countKeys(set);
            }
        } catch (RuntimeException | StackOverflowError faulty) {
            costs.put(value, UNKNOWN); // it holds itself, or is not complete after all
        }
    }

    private Cost cost(Object value) throws InvalidObjectException {
        if (value instanceof BigInteger number) {
            return new Cost(1 + number.bitLength() / Integer.SIZE, true);
        }
        if (value instanceof BigDecimal number) {
            return new Cost(1 + number.unscaledValue().bitLength() / Integer.SIZE, true);
        }
        if (value instanceof BitSet bits) {
            return new Cost(1 + bits.size() / Long.SIZE, true);
        }
        if (value.getClass().isArray() || isSimple(value)) {
            return ONE; // the hash code of an array does not depend on what is in it
        }
        if (!isOfCollections(value)) {
            return UNKNOWN;
        }
        if (value instanceof Collection<?> collection) {
            return sum(collection.size(), collection);
        }
        if (value instanceof Map<?, ?> map) {
            var cost = ONE;
            reject(map.size() > MOST - total, "its objects hold each other too often");
            for (var entry : map.entrySet()) {
                cost = cost.plus(known(entry.getKey())).plus(known(entry.getValue()));
            }
            return cost;
        }
        return value instanceof Map.Entry<?, ?> entry
                ? ONE.plus(known(entry.getKey())).plus(known(entry.getValue()))
                : UNKNOWN;
    }

    /** Whether it is a collection of the JDK: of others no method is called. */
    private static boolean isOfCollections(Object value) {
        return value.getClass().getName().startsWith("java.util.");
    }

    /** Whether its hash code takes no longer than that of a number, and does nothing else. */
    private static boolean isSimple(Object value) {
        return value instanceof String
                || value instanceof Enum
                || value instanceof UUID
                || value instanceof Boolean
                || value instanceof Character
                || value.getClass().getName().startsWith("java.time.")
                || (value instanceof Number && value.getClass().getName().startsWith("java.lang."));
    }

    private Cost sum(int size, Iterable<?> elements) throws InvalidObjectException {
        reject(size > MOST - total, "its objects hold each other too often"); // it may hold one of them a billion times
        var cost = ONE;
        for (var element : elements) {
            cost = cost.plus(known(element));
            reject(cost.steps > MOST, "its objects hold each other too often");
        }
        return cost;
    }

    private Cost known(@Nullable Object part) {
        if (part == null || isSimple(part)) {
            return ONE;
        }
        return costs.getOrDefault(part, UNKNOWN); // it holds this one itself, and is not complete
    }

    /** Whether a hash table compares it with all of its hash code: what is ordered is found by its order. */
    private static boolean isCompared(Object value, Cost cost) {
        return cost.isKnown && !(value instanceof Comparable || value.getClass().isArray());
    }

    private void count(Object value) throws InvalidObjectException {
        var same = hashes.computeIfAbsent(value.hashCode(), hash -> new SameHash());
        areManyOfOneHash |= same.with(value) > MOST_OF_ONE_HASH;
        reject(isTooMuch(), "more than " + MOST_OF_ONE_HASH + " objects have the same hash code");
    }

    /**
     * Takes the size of the largest hash table that is being read. Which objects it holds is not known yet, as some of them may stand
     * elsewhere in the stream.
     *
     * @return whether it is too much
     */
    boolean isTooMuchFor(long largestTable) {
        isInLargeTable = largestTable > MOST_OF_ONE_HASH;
        return isTooMuch();
    }

    private boolean isTooMuch() {
        return isInLargeTable && areManyOfOneHash;
    }

    private void countKeys(Set<?> keys) throws InvalidObjectException {
        if (keys.size() <= MOST_KEYS_OF_ONE_HASH) {
            return;
        }
        var counts = new HashMap<Integer, Integer>();
        for (var key : keys) {
            if (key != null && isCompared(key, known(key))) {
                reject(
                        counts.merge(key.hashCode(), 1, Integer::sum) > MOST_KEYS_OF_ONE_HASH,
                        "more than " + MOST_KEYS_OF_ONE_HASH + " keys of a table have the same hash code");
            }
        }
    }

    private static void reject(boolean isTooMuch, String reason) throws InvalidObjectException {
        if (isTooMuch) {
            throw new InvalidObjectException(reason);
        }
    }
}
