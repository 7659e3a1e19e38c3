package dev.fanwise.cluster.wire;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which classes Java serialization may load and create.
 *
 * <p>Always those of {@code java.lang}, {@code java.util}, {@code java.math} and {@code java.time}, and the exceptions of the
 * JDK and of Fanwise. All others have to be named. A name is judged before its class is loaded. Immutable.
 */
public final class AllowedClasses {

    /** Nothing beside the classes that are always allowed. */
    public static final AllowedClasses NONE = new AllowedClasses(Set.of(), Set.of());

    private static final Set<String> PACKAGES = Set.of("java.lang", "java.util", "java.math", "java.time");

    /** What Fanwise itself throws on a member: a fan-out that a remote task calls, or what cannot be sent. */
    private static final Set<String> OWN = Set.of(
            "dev.fanwise.ExceptionGroup",
            "dev.fanwise.cluster.MemberLostException",
            "dev.fanwise.cluster.RemoteTaskException",
            "dev.fanwise.cluster.wire.WireException",
            "dev.fanwise.engine.failure.MoreFailures");

    private final Set<String> classes;
    private final Set<String> packages;

    private AllowedClasses(Set<String> classes, Set<String> packages) {
        this.classes = classes;
        this.packages = packages;
    }

    /**
     * These and more classes.
     *
     * @param more the binary names of the classes
     * @return what allows both
     */
    public AllowedClasses with(Collection<String> more) {
        return new AllowedClasses(
                Stream.concat(classes.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()), packages);
    }

    /**
     * These and all classes of a package, not of those below it.
     *
     * @param name the name of the package
     * @return what allows both
     */
    public AllowedClasses withPackage(String name) {
        var more = new HashSet<>(packages);
        more.add(name);
        return new AllowedClasses(classes, Set.copyOf(more));
    }

    /** Whether a class of that name may be loaded. */
    boolean allowsLoading(String name) {
        var element = elementOf(name);
        if (element.isEmpty() || classes.contains(element) || OWN.contains(element)) {
            return true;
        }
        var home = element.substring(0, Math.max(element.lastIndexOf('.'), 0));
        return PACKAGES.contains(home)
                || packages.contains(home)
                || (home.startsWith("java.") && (element.endsWith("Exception") || element.endsWith("Error")))
                || isOfTime(element)
                || isOfJdk(element);
    }

    /** Whether it is one of those that have to be named, and is. */
    boolean isNamed(String name) {
        return classes.contains(name);
    }

    private static boolean isOfTime(String name) {
        return name.startsWith("java.time.");
    }

    private static boolean isOfJdk(String name) {
        return name.equals("java.net.URI");
    }

    /** The class of the elements of an array; nothing for primitives. */
    static String elementOf(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        var element = name.replaceFirst("^\\[+", "");
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }
}
