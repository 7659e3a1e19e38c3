package dev.fanwise.cluster.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record consists of, as another member says; so it is not trusted.
 *
 * @param type the record, with its type arguments
 * @param components its components, in order
 */
record SentRecord(String type, List<Component> components) {

    private static final String OTHER_CHARACTERS = ".,<>[]? ";

    /**
     * A component of a record.
     *
     * @param type its type
     * @param name its name
     */
    record Component(String type, String name) {

        @Override
        public String toString() {
            return type + " " + name;
        }
    }

    SentRecord {
        components = List.copyOf(components);
    }

    /** Of a text such as {@code shop.Order(java.lang.String name,int priority)}; empty if it is no such text. */
    static Optional<SentRecord> parse(String text) {
        var open = text.indexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        var type = text.substring(0, open);
        var inner = text.substring(open + 1, text.length() - 1);
        if (!isOfNames(type) || !isOfNames(inner)) {
            return Optional.empty();
        }
        var components = new ArrayList<Component>();
        for (var part : parts(inner)) {
            var space = part.lastIndexOf(' ');
            if (space <= 0) {
                return Optional.empty();
            }
            components.add(new Component(part.substring(0, space), part.substring(space + 1)));
        }
        return Optional.of(new SentRecord(type, components));
    }

    /** Nothing that could be taken for another part of a message, or change how it is shown. */
    private static boolean isOfNames(String text) {
        return text.chars().allMatch(SentRecord::isOfNames);
    }

    static boolean isOfNames(int character) {
        return OTHER_CHARACTERS.indexOf(character) >= 0
                || (Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character));
    }

    /** At the commas that are not within type arguments. */
    private static List<String> parts(String components) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var index = 0; index < components.length(); index++) {
            var character = components.charAt(index);
            depth += character == '<' ? 1 : character == '>' ? -1 : 0;
            if (character == ',' && depth == 0) {
                parts.add(components.substring(start, index));
                start = index + 1;
            }
        }
        if (!components.isEmpty()) {
            parts.add(components.substring(start));
        }
        return parts;
    }

    /** What is different in the other version of this record, each after the name of the record. */
    List<String> differences(SentRecord other) {
        var theirs = other.byName();
        var mine = byName();
        var found = new ArrayList<String>();
        for (var component : components) {
            var there = theirs.get(component.name());
            if (there == null) {
                found.add("lacks " + component);
            } else if (!there.equals(component)) {
                found.add("has " + there + " instead of " + component);
            }
        }
        for (var component : other.components) {
            if (!mine.containsKey(component.name())) {
                found.add("also has " + component);
            }
        }
        if (found.isEmpty() && !components.equals(other.components)) {
            found.add("has its components in another order");
        }
        return found;
    }

    private Map<String, Component> byName() {
        var names = new HashMap<String, Component>();
        components.forEach(component -> names.put(component.name(), component));
        return names;
    }
}
