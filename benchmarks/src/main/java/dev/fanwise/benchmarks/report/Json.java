package dev.fanwise.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that JMH writes: maps, lists, strings, numbers as doubles. */
final class Json {

    private final String text;
    private int position;

    private Json(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        return new Json(text).value();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        position++;
        while (peek() != '}') {
            var name = string();
            expect(':');
            members.put(name, value());
            skipComma();
        }
        position++;
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        position++;
        while (peek() != ']') {
            elements.add(value());
            skipComma();
        }
        position++;
        return elements;
    }

    private String string() {
        expect('"');
        var read = new StringBuilder();
        while (text.charAt(position) != '"') {
            if (text.charAt(position) == '\\') {
                position++;
            }
            read.append(text.charAt(position++));
        }
        position++;
        return read.toString();
    }

    private Object literal() {
        var start = position;
        while (",]}".indexOf(text.charAt(position)) < 0 && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        var literal = text.substring(start, position);
        return switch (literal) {
            case "true", "false" -> Boolean.valueOf(literal);
            case "null" -> "";
            default -> Double.valueOf(literal);
        };
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return text.charAt(position);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("no " + wanted + " at " + position);
        }
        position++;
    }

    private void skipComma() {
        if (peek() == ',') {
            position++;
        }
    }
}
