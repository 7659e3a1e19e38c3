package dev.fanwise.benchmarks.report;

import java.util.Map;

/** Who does the work, and which: a method of a case with its parameters. */
record Peer(String caseName, String method, Map<String, String> parameters, boolean virtualCaller) {

    /** The one that all are compared with. */
    static final String REFERENCE = "correctFloor";

    static Peer of(String benchmark, Map<String, String> parameters, boolean virtualCaller) {
        var parts = benchmark.split("\\.");
        return new Peer(parts[parts.length - 2], parts[parts.length - 1], parameters, virtualCaller);
    }

    Peer reference() {
        return new Peer(caseName, REFERENCE, parameters, virtualCaller);
    }

    boolean isReference() {
        return method.equals(REFERENCE);
    }

    /** Whether the other is another library that does the same. */
    boolean isBeside(Peer other) {
        return other.title().equals(title())
                && other.parameters().equals(parameters)
                && !other.method().matches("floor|" + REFERENCE + "|fanwise.*");
    }

    /** The caller's table of the case. */
    String title() {
        return caseName + ", " + (virtualCaller ? "virtual" : "platform") + " caller";
    }

    /** How many elements a call has, or 1. */
    int size() {
        return Integer.parseInt(parameters.getOrDefault("size", "1"));
    }
}
