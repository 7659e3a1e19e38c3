package dev.fanwise.cluster.wire;

import java.io.ObjectInputFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Rejects what is not allowed in one stream, and what would take too long to read, or too much room.
 *
 * <p>A hash table in a hash table, and so on, takes time that multiplies with each level, as each asks for the hash codes of
 * all within it. The classes of the JDK tell the filter of each table, by the array that it is going to have.
 */
final class StreamFilter implements ObjectInputFilter {

    private static final int DEEPEST = 100;
    private static final int DEEPEST_HASHED = 3;
    private static final long MOST_REFERENCES = 100_000;
    private static final long LONGEST_ARRAY = 16 << 20;
    private static final String IMMUTABLE = "java.util.CollSer";

    /** A hash table has at most so many places for a byte of the stream. */
    private static final int PLACES_OF_A_BYTE = 8;

    private final StreamClasses allowed;
    private final StreamCosts costs;
    private final long mostPlaces;
    private long places;
    private final Deque<Container> containers = new ArrayDeque<>();
    private boolean hasImmutable;

    /** An array that holds other objects. */
    private static final class Container {

        private final long depth;
        private final boolean isHashed;
        private long size;

        Container(long depth, boolean isHashed) {
            this.depth = depth;
            this.isHashed = isHashed;
        }
    }

    /**
     * Creates a filter.
     *
     * @param allowed which classes are loaded
     * @param costs what the objects of the stream cost
     * @param bytes how long the stream is
     */
    StreamFilter(StreamClasses allowed, StreamCosts costs, int bytes) {
        this.allowed = allowed;
        this.costs = costs;
        this.mostPlaces = (long) PLACES_OF_A_BYTE * bytes;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        if (info.depth() > DEEPEST || info.references() > MOST_REFERENCES || info.arrayLength() > LONGEST_ARRAY) {
            return Status.REJECTED;
        }
        places += Math.max(info.arrayLength(), 0); // a list asks for as many as it claims to have
        if (places > mostPlaces) {
            return Status.REJECTED;
        }
        while (!containers.isEmpty() && containers.getLast().depth >= info.depth()) {
            containers.removeLast();
        }
        if (costs.isTooMuchFor(largestTable(info.depth()))) {
            return Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return Status.UNDECIDED;
        }
        hasImmutable |= type.getName().equals(IMMUTABLE);
        var isAllowed = type.isPrimitive() || allowed.allows(type);
        return isAllowed && !(type.isArray() && isNestedTooDeep(info.depth(), type.getComponentType()))
                ? Status.ALLOWED
                : Status.REJECTED;
    }

    /** One object more is read, into the container above it. Texts are not told. */
    private long largestTable(long depth) {
        var last = containers.peekLast();
        if (last != null && last.depth == depth - 1) {
            last.size++;
        }
        var largest = 0L;
        for (var container : containers) {
            largest = container.isHashed ? Math.max(largest, container.size) : largest;
        }
        return largest;
    }

    private boolean isNestedTooDeep(long depth, Class<?> element) {
        // sets and maps of Set.of and Map.of have arrays like those of lists
        var isHashed = Map.Entry.class.isAssignableFrom(element) || (hasImmutable && element == Object.class);
        containers.addLast(new Container(depth, isHashed));
        return containers.stream().dropWhile(container -> !container.isHashed).count() > DEEPEST_HASHED;
    }
}
