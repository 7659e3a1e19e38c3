package dev.fanwise.processor.testing;

import java.util.List;

/**
 * A type with a value.
 *
 * @param type as it is written
 * @param boxed as a type argument
 * @param literal an expression of the type
 * @param printed the value as text
 * @param wider other types to which it can be assigned
 * @param bounds bounds of type parameters that allow it; {@code %s} is the type parameter
 */
record LegalValue(String type, String boxed, String literal, String printed, List<String> wider, List<String> bounds) {

    private static final String LANG = "java.lang.";

    static final List<LegalValue> ALL = List.of(
            primitive("int", "Integer", "41", "41", "long", "double", "Integer", "Number", "Object"),
            primitive("long", "Long", "42L", "42", "float", "double", "Long", "Number"),
            primitive("double", "Double", "4.5", "4.5", "Double", "Object"),
            primitive("float", "Float", "2.5f", "2.5", "double", "Comparable<java.lang.Float>"),
            primitive("char", "Character", "'c'", "c", "Character", "Object"),
            primitive("boolean", "Boolean", "true", "true", "Boolean"),
            primitive("byte", "Byte", "(byte) 7", "7", "short", "int", "Byte"),
            primitive("short", "Short", "(short) 8", "8", "int", "Short"),
            reference("Integer", "43", "43", List.of("Number", "Object"), List.of("Number", "Comparable<%s>")),
            reference("Long", "44L", "44", List.of("Number", "Comparable<java.lang.Long>"), List.of("Number")),
            reference(
                    "String",
                    "\"text\"",
                    "text",
                    List.of("CharSequence", "Object", "Comparable<java.lang.String>"),
                    List.of("CharSequence", "Comparable<%s>", "CharSequence & java.lang.Comparable<%s>")),
            reference("CharSequence", "\"chars\"", "chars", List.of("Object"), List.of("CharSequence")),
            reference("Number", "45", "45", List.of("Object"), List.of("Number")),
            reference("Object", "\"any\"", "any", List.of(), List.of()),
            generic(
                    "java.util.List<java.lang.String>",
                    "java.util.List.of(\"a\", \"b\")",
                    "[a, b]",
                    "java.util.Collection<java.lang.String>",
                    "java.util.List<? extends java.lang.CharSequence>"),
            generic(
                    "java.util.Map<java.lang.String, ? extends java.lang.Number>",
                    "java.util.Map.of(\"k\", 1)",
                    "{k=1}",
                    "java.util.Map<?, ?>"),
            generic(
                    "java.util.Map.Entry<java.lang.Integer, java.lang.String>",
                    "java.util.Map.entry(1, \"e\")",
                    "1=e",
                    "java.util.Map.Entry<? super java.lang.Integer, java.lang.String>"),
            generic(
                    "java.util.Optional<java.lang.Long>",
                    "java.util.Optional.of(3L)",
                    "Optional[3]",
                    "java.lang.Object"));

    /** Types that others can extend: of a bound that is final, ECJ has something to say. */
    static final List<String> OPEN = List.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.CharSequence",
            "java.util.List<java.lang.String>",
            "java.util.Map<java.lang.String, ? extends java.lang.Number>");

    private static LegalValue primitive(String type, String box, String literal, String printed, String... wider) {
        return new LegalValue(type, LANG + box, literal, printed, qualified(List.of(wider)), List.of());
    }

    private static LegalValue reference(
            String type, String literal, String printed, List<String> wider, List<String> bounds) {
        return new LegalValue(LANG + type, LANG + type, literal, printed, qualified(wider), qualified(bounds));
    }

    private static LegalValue generic(String type, String literal, String printed, String... wider) {
        return new LegalValue(type, type, literal, printed, List.of(wider), List.of());
    }

    private static List<String> qualified(List<String> names) {
        return names.stream()
                .map(name -> Character.isUpperCase(name.charAt(0)) ? LANG + name : name)
                .toList();
    }

    boolean isPrimitive() {
        return !type.equals(boxed);
    }

    /** The expression without the casts that make it a value of a type parameter. */
    String plainLiteral() {
        return literal.replaceFirst("^\\(\\w+\\) \\(java\\.lang\\.Object\\) ", "");
    }

    /** The same as the argument of a type parameter. */
    LegalValue named(String parameter) {
        return new LegalValue(
                parameter,
                parameter,
                "(" + parameter + ") (java.lang.Object) " + literal,
                printed,
                List.of(),
                List.of());
    }
}
