package dev.fanwise.cluster.wire;

import java.io.ObjectInputFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Rejects what is not allowed in one stream, and what would take too long to read.
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

    private final AllowedClasses allowed;
    private final Deque<Container> containers = new ArrayDeque<>();
    private boolean hasImmutable;

    /** An array that holds other objects. */
    private record Container(long depth, boolean isHashed) {}

    StreamFilter(AllowedClasses allowed) {
        this.allowed = allowed;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        if (info.depth() > DEEPEST || info.references() > MOST_REFERENCES || info.arrayLength() > LONGEST_ARRAY) {
            return Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return Status.UNDECIDED;
        }
        hasImmutable |= type.getName().equals(IMMUTABLE);
        var isAllowed = type.isPrimitive() || allowed.allowsLoading(type.getName());
        return isAllowed && !(type.isArray() && isNestedTooDeep(info.depth(), type.getComponentType()))
                ? Status.ALLOWED
                : Status.REJECTED;
    }

    private boolean isNestedTooDeep(long depth, Class<?> element) {
        while (!containers.isEmpty() && containers.getLast().depth() >= depth) {
            containers.removeLast();
        }
        // sets and maps of Set.of and Map.of have arrays like those of lists
        var isHashed = Map.Entry.class.isAssignableFrom(element) || (hasImmutable && element == Object.class);
        containers.addLast(new Container(depth, isHashed));
        return containers.stream().dropWhile(container -> !container.isHashed()).count() > DEEPEST_HASHED;
    }
}
