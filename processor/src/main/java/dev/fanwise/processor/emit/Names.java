package dev.fanwise.processor.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives out names of one scope, each once. */
final class Names {

    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private final Set<String> taken = new HashSet<>();

    Names(Collection<String> reserved) {
        taken.addAll(reserved);
    }

    /** The first of the names that is free; if none is, the last with a number. */
    String pick(String... preferred) {
        String last = "";
        for (String name : preferred) {
            if (taken.add(name)) {
                return name;
            }
            last = name;
        }
        int number = 2;
        while (!taken.add(last + number)) {
            number++;
        }
        return last + number;
    }

    /** All names that are given out or reserved. */
    Set<String> all() {
        return Set.copyOf(taken);
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** {@code fetchAll} as the name of a constant. */
    static String constant(String... words) {
        return WORD_BOUNDARY.matcher(String.join("_", words)).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
