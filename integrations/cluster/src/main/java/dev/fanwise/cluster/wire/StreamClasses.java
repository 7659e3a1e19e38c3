package dev.fanwise.cluster.wire;

import java.io.ObjectStreamClass;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes one stream may load: those that are allowed, and of classes of the JDK that are named, what they consist of: their
 * superclasses, and the types of what they write. Only the JDK itself knows these. Not thread-safe.
 */
final class StreamClasses {

    private final AllowedClasses allowed;

    /** Top-level classes of the JDK, with which go those that are nested in them. */
    private final Set<String> parts = new HashSet<>();

    StreamClasses(AllowedClasses allowed) {
        this.allowed = allowed;
    }

    /** Whether a class of that name may be loaded. */
    boolean allows(String name) {
        return allowed.allowsLoading(name) || parts.contains(topLevelOf(name));
    }

    /** Whether objects of a class may be read: those of the JDK may also be replaced, as they are read, by one of a subclass. */
    boolean allows(Class<?> type) {
        var parent = type.getSuperclass();
        return allows(type.getName())
                || (isOfJdk(type.getName()) && parent != null && parent != Object.class && isPart(parent));
    }

    /** A class is loaded, and what it consists of may be next. */
    void loaded(Class<?> type) {
        var element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (isPart(element)) {
            addPart(element.getSuperclass());
            var description = ObjectStreamClass.lookup(element);
            if (description != null) {
                for (var field : description.getFields()) {
                    addPart(field.getType());
                }
            }
        }
    }

    private boolean isPart(Class<?> type) {
        return isOfJdk(type.getName())
                && (allowed.isNamed(type.getName()) || parts.contains(topLevelOf(type.getName())));
    }

    /** What is always allowed is no part of one that is named: of {@code Object}, every class is a subclass. */
    private void addPart(@Nullable Class<?> type) {
        if (type != null
                && !type.isInterface()
                && isOfJdk(AllowedClasses.elementOf(type.getName()))
                && !allowed.allowsLoading(type.getName())) {
            parts.add(topLevelOf(type.getName()));
        }
    }

    private static boolean isOfJdk(String name) {
        return name.startsWith("java.") || name.startsWith("javax.");
    }

    private static String topLevelOf(String name) {
        var element = AllowedClasses.elementOf(name);
        var nested = element.indexOf('$');
        return nested < 0 ? element : element.substring(0, nested);
    }
}
