package dev.fanwise.processor;

import dev.fanwise.processor.analyse.MissingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Types that wait for other types to be generated, by name: a type may be represented by another
 * element in the next round.
 */
final class DeferredTypes {

    private final Map<TypeKey, List<MissingType>> missing = new TreeMap<>();

    void add(TypeKey type, List<MissingType> missingTypes) {
        missing.put(type, missingTypes);
    }

    /** All of them, to be tried again; they are no longer deferred. */
    List<TypeKey> takeAll() {
        List<TypeKey> names = new ArrayList<>(missing.keySet());
        missing.clear();
        return names;
    }

    Map<TypeKey, List<MissingType>> all() {
        return missing;
    }
}
