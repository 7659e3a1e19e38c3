package dev.fanwise.processor.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Gives out names that generated code uses itself, for everything that a user can name. */
final class ShapesNames {

    private static final List<String> CLASSES = List.of(
            "Objects",
            "Slot",
            "AsyncSlot",
            "GivenSlot",
            "FanOut",
            "EachFanOut",
            "GivenFanOut",
            "GroupHandle",
            "TaskScope",
            "FanOutOptions",
            "Task",
            "TaskGroup",
            "Outcome",
            "ReturnWhen",
            "Elements",
            "Keys",
            "DaemonThreads",
            "Executor",
            "ThreadFactory",
            "Thread",
            "Duration",
            "Arrays",
            "List",
            "Map",
            "Override",
            "SuppressWarnings",
            "Generated",
            "FanwiseGenerated",
            "InterruptedException",
            "TimeoutException",
            "Void",
            "Integer",
            "String",
            "Object");

    private static final List<String> PACKAGES = List.of("java", "javax", "dev", "org");

    private static final List<String> MEMBERS = List.of(
            "options",
            "executor",
            "tasks",
            "fanOut",
            "element",
            "keys",
            "call",
            "start",
            "await",
            "result",
            "results",
            "get",
            "failure",
            "failed",
            "cancel",
            "cancelAndJoin",
            "leave",
            "interrupt",
            "timeout",
            "deadline",
            "group",
            "handle",
            "outcome",
            "requireNonNull",
            "defaults",
            "of",
            "named",
            "asList",
            "distinct",
            "entries");

    private final Random random;
    private final List<String> ofUser;
    private final Set<String> types = new HashSet<>();
    private final Set<String> methods = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    /**
     * Names for one program.
     *
     * @param program its class
     * @param home its package
     */
    ShapesNames(String program, String home, Random random) {
        this.random = random;
        this.ofUser = List.of(program, "Pages", firstWord(home).isEmpty() ? program : firstWord(home));
        types.add(firstWord(home));
    }

    private static String firstWord(String name) {
        return name.replaceFirst("\\..*", "");
    }

    /** A type or a type parameter: not that of a package, which the user needs. */
    String type() {
        return fresh(CLASSES, types);
    }

    String method() {
        return fresh(Stream.of(MEMBERS, CLASSES, PACKAGES).flatMap(List::stream).toList(), methods);
    }

    String field() {
        return fresh(
                Stream.of(MEMBERS, CLASSES, PACKAGES, PACKAGES, ofUser, ofUser)
                        .flatMap(List::stream)
                        .toList(),
                fields);
    }

    /** A parameter, beside others of the same method. */
    String parameter(Set<String> others) {
        return fresh(
                Stream.of(MEMBERS, CLASSES, PACKAGES, ofUser)
                        .flatMap(List::stream)
                        .toList(),
                others);
    }

    private String fresh(List<String> names, Set<String> taken) {
        String name = names.get(random.nextInt(names.size()));
        while (!taken.add(name)) {
            name = names.get(random.nextInt(names.size())) + (taken.size() > 20 ? taken.size() : "");
        }
        return name;
    }
}
