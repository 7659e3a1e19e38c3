package dev.fanwise.runtime;

import dev.fanwise.engine.task.ImmutableTasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Collections and maps that hold their elements, so that no timer is needed for a read of them that blocks: any other may be a view
 * of something slow. That is all that depends on it.
 */
final class Held {

    // Copies, as a set that is written out must not name a class twice: another JDK may have one class for two of
    // these.
    private static final Set<Class<?>> COLLECTIONS = Set.copyOf(List.<Class<?>>of(
            ArrayList.class,
            LinkedList.class,
            ArrayDeque.class,
            HashSet.class,
            LinkedHashSet.class,
            TreeSet.class,
            CopyOnWriteArrayList.class,
            Arrays.asList().getClass(),
            List.of().getClass(),
            List.of(0).getClass(),
            Set.of().getClass(),
            Set.of(0).getClass()));

    private static final Set<Class<?>> MAPS = Set.copyOf(List.<Class<?>>of(
            HashMap.class,
            LinkedHashMap.class,
            TreeMap.class,
            EnumMap.class,
            ConcurrentHashMap.class,
            Map.of().getClass(),
            Map.of(0, 0).getClass()));

    private Held() {}

    static boolean isIn(Iterable<?> collection) {
        return collection instanceof ImmutableTasks || COLLECTIONS.contains(collection.getClass());
    }

    static boolean isIn(Map<?, ?> map) {
        return MAPS.contains(map.getClass());
    }
}
