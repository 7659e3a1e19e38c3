package dev.fanwise.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes types with fan-out methods: mostly right, and always valid Java. The same seed gives the same type. */
public final class RandomDeclarations {

    private static final List<String> TYPES = List.of(
            "int",
            "long",
            "Integer",
            "Object",
            "String",
            "CharSequence",
            "@Nullable String",
            "byte[]",
            "List<String>",
            "List<? extends T>",
            "T",
            "Map<T, ? super Integer>",
            "Outcome<Integer>",
            "Callable<T>",
            "Supplier<String>",
            "CompletionStage<Integer>",
            "Task<T>",
            "Duration");

    private static final List<String> RESULTS = List.of(
            "int",
            "long",
            "Integer",
            "Object",
            "String",
            "@Nullable String",
            "byte[]",
            "List<String>",
            "T",
            "void",
            "CompletableFuture<Integer>",
            "Task<String>",
            "Outcome<T>");

    private static final List<String> EXCEPTIONS = List.of(
            "", "", "IOException", "InterruptedException", "Exception", "TimeoutException", "X", "RuntimeException");

    private static final List<String> SOURCES = List.of(
            "List<%s>",
            "Iterable<? extends %s>",
            "Iterator<%s>",
            "Stream<%s>",
            "%s[]",
            "Set<%s>",
            "Map<%s, Integer>",
            "Collection<Callable<%s>>",
            "List<CompletableFuture<%s>>");

    private final Random random;
    private final String name;
    private final List<String> members = new ArrayList<>();

    private RandomDeclarations(long seed) {
        this.random = new Random(seed);
        this.name = "Random" + seed;
    }

    public static String type(long seed) {
        return new RandomDeclarations(seed).type();
    }

    private String type() {
        int methods = 1 + random.nextInt(3);
        for (int number = 0; number < methods; number++) {
            if (random.nextBoolean()) {
                addSlots(number);
            } else {
                addEach(number);
            }
        }
        return """
               package random;

               import dev.fanwise.*;
               import java.io.IOException;
               import java.time.Duration;
               import java.util.*;
               import java.util.concurrent.*;
               import java.util.function.Supplier;
               import java.util.stream.Stream;
               import org.jspecify.annotations.Nullable;

               %sabstract class %s<T, X extends Exception> {
               %s
               }
               """.formatted(oneOf("", "public "), name, String.join("\n", members));
    }

    private void addSlots(int number) {
        String fanOut = "load" + number;
        List<String> parameters = parameters(number);
        List<String> components = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int component = 0; component < count; component++) {
            String task = "slot" + number + "x" + component;
            String result = oneOf(RESULTS);
            components.add(component(result) + " " + task);
            members.add("  "
                    + oneOf(
                            "",
                            "",
                            "",
                            "",
                            "static <T, X extends Exception> ",
                            "protected ",
                            "synchronized ",
                            "private ",
                            "<T, X extends Exception> ")
                    + result + " " + task + "(" + String.join(", ", someOf(parameters)) + ")" + exceptions() + BODY);
        }
        String record = "Page" + number;
        members.add("  record " + record + "<T>(" + String.join(", ", components) + ") {}");
        members.add("  " + gather("") + " abstract " + record + "<T> " + fanOut + "(" + String.join(", ", parameters)
                + ")" + fanOutExceptions() + ";");
    }

    private static final String BODY = " { throw new UnsupportedOperationException(); }";

    private String component(String result) {
        String boxed = result.replace("void", "Void").replaceAll("(?:CompletableFuture|Task)<(\\w+)>", "$1");
        if (random.nextInt(4) == 0) {
            return "Outcome<" + boxed.replace("int", "Integer").replace("long", "Long") + ">";
        }
        return random.nextInt(8) == 0 ? oneOf(TYPES) : boxed;
    }

    private void addEach(int number) {
        String element = oneOf("String", "Integer", "T", "@Nullable String", "List<T>", "byte[]");
        String result =
                oneOf("String", "Integer", "T", "void", "byte[]", "CompletableFuture<String>", "int", "Outcome<T>");
        String wanted = result.replaceAll("CompletableFuture<(\\w+)>", "$1");
        String boxed = wanted.equals("int") ? "Integer" : wanted.equals("void") ? "Void" : wanted;
        List<String> others = parameters(number);
        String source = oneOf(SOURCES).formatted(element) + " elements";
        String shape = oneOf(
                "List<%s>", "List<Outcome<%s>>", "%s[]", "Map<" + element + ", %s>", "void", "List<? extends %s>");
        members.add("  " + result + " each" + number + "(" + joined(element + " element", others) + ")" + exceptions()
                + BODY);
        members.add("  " + gather("value = \"each" + number + "\"") + " abstract "
                + shape.formatted(shape.equals("%s[]") ? wanted.replace("void", "Void") : boxed) + " all" + number + "("
                + joined("@Each " + source, others) + ")" + fanOutExceptions() + ";");
    }

    private static String joined(String first, List<String> rest) {
        return rest.isEmpty() ? first : first + ", " + String.join(", ", rest);
    }

    private String gather(String attribute) {
        List<String> attributes = new ArrayList<>();
        if (!attribute.isEmpty()) {
            attributes.add(attribute);
        }
        if (random.nextInt(4) == 0) {
            attributes.add("timeout = \"" + oneOf("2s", "1h", "0ms", "PT0.1S", "1m", "PT2H", "soon") + "\"");
        }
        if (random.nextInt(4) == 0) {
            attributes.add("onFailure = Cancellation." + oneOf("LEAVE", "CANCEL", "CANCEL_AND_JOIN"));
        }
        if (random.nextInt(4) == 0) {
            attributes.add("onCancel = Cancellation." + oneOf("LEAVE", "CANCEL", "CANCEL_AND_JOIN"));
        }
        if (!attribute.isEmpty() && random.nextInt(4) == 0) {
            attributes.add("concurrency = " + oneOf("1", "16", "0", "1000000", "-1"));
        }
        return "@Gather(" + String.join(", ", attributes) + ")";
    }

    private List<String> parameters(int number) {
        List<String> parameters = new ArrayList<>();
        int count = random.nextInt(3);
        for (int parameter = 0; parameter < count; parameter++) {
            parameters.add(
                    oneOf(TYPES) + " " + oneOf("p" + parameter, "p" + parameter, "slot" + number + "x" + parameter));
        }
        return parameters;
    }

    private List<String> someOf(List<String> parameters) {
        return parameters.stream().filter(parameter -> random.nextInt(4) > 0).collect(Collectors.toList());
    }

    /** Mostly wide enough for the tasks. */
    private String fanOutExceptions() {
        return random.nextInt(4) > 0 ? " throws Exception, X" : exceptions();
    }

    private String exceptions() {
        String exception = oneOf(EXCEPTIONS);
        return exception.isEmpty() ? "" : " throws " + exception;
    }

    @SafeVarargs
    private <E> E oneOf(E... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
