package dev.fanwise.cluster.wire;

import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to ask the objects of one stream for their hash codes, which hash tables do as they are read. Of a list that holds a
 * list twice, which holds a list twice, and so on, some hundred bytes would take forever; and keys of one hash code are compared with
 * all others.
 *
 * <p>An object is judged when it is complete, before whatever holds it is. The collections of the JDK are looked into, and its values;
 * what the methods of other classes cost is not known. Not thread-safe.
 */
final class StreamCosts {

    /** The sum over all objects: each counts what it holds, each time that it holds it. */
    private static final long MOST = 10_000_000;

    private static final int MOST_OF_ONE_HASH = 1_024;

    /** Of what is not stored: values of one step, and objects of which nothing is known. */
    private static final Cost ONE = new Cost(1, true);

    private static final Cost UNKNOWN = new Cost(1, false);

    private final IdentityHashMap<Object, Cost> costs = new IdentityHashMap<>();
    private final Map<Integer, SameHash> hashes = new HashMap<>();
    private long total;

    /** How many objects are in it, and whether all of them are known. */
    private record Cost(long steps, boolean isKnown) {

        Cost plus(Cost other) {
            return new Cost(steps + other.steps, isKnown && other.isKnown);
        }
    }

    /** The last object of a hash code, and how many different ones came one after the other. */
    private record SameHash(Object last, int count) {}

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
            if (!cost.equals(ONE)) {
                costs.put(value, cost);
            }
            if (cost.isKnown
                    && !(value instanceof Comparable || value.getClass().isArray())) {
                count(value);
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
        var type = value.getClass();
        if (type.isArray()) {
            return ONE; // its hash code does not depend on what is in it
        }
        if (!type.getName().startsWith("java.")) {
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
                : ONE;
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
        return part == null ? ONE : costs.getOrDefault(part, ONE);
    }

    private void count(Object value) throws InvalidObjectException {
        var hash = value.hashCode();
        var same = hashes.get(hash);
        if (same == null) {
            hashes.put(hash, new SameHash(value, 1));
        } else if (!same.last.equals(value)) {
            reject(
                    same.count == MOST_OF_ONE_HASH,
                    "more than " + MOST_OF_ONE_HASH + " objects have the same hash code");
            hashes.put(hash, new SameHash(value, same.count + 1));
        }
    }

    private static void reject(boolean isTooMuch, String reason) throws InvalidObjectException {
        if (isTooMuch) {
            throw new InvalidObjectException(reason);
        }
    }
}
