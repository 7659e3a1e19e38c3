package dev.fanwise.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A program with one type with fan-out methods and, as its oracle, the same class written by hand: each call gives the same
 * with both.
 *
 * <p>It consists of parts, each of which can be left out, so that a program that fails becomes a small one.
 *
 * @param name what the class around all is called
 * @param home its package; may be empty
 * @param isInterface whether the type is one
 * @param typeParameters of the type; a {@code String} is the argument of each
 * @param parts the members, in order
 */
public record ShapesProgram(
        String name, String home, boolean isInterface, List<String> typeParameters, List<Part> parts) {

    /** What the classes around the type have; no name in it is one that generated code uses. */
    private static final String SURROUNDINGS = """
              enum Level { LOW, HIGH }
              @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
              @interface Mark { Level[] value() default {}; java.lang.Class<?> type() default java.lang.Object.class; }
              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @interface Use { Level value() default Level.LOW; java.lang.Class<?> type() default java.lang.Object.class; }
              static final class Help {
                static <V> java.util.concurrent.CompletableFuture<V> future(V value) { return java.util.concurrent.CompletableFuture.completedFuture(value); }
                static <V> dev.fanwise.Task<V> task(V value) { return dev.fanwise.Task.start(java.lang.Runnable::run, () -> value); }
                static <V> V join(java.util.concurrent.CompletionStage<V> stage) { return stage.toCompletableFuture().join(); }
                static <V> V join(dev.fanwise.Task<V> task) {
                  try { return task.get(); } catch (java.lang.Exception failure) { throw new java.lang.IllegalStateException(failure); }
                }
                static <V> dev.fanwise.Outcome<V> success(V value) { return dev.fanwise.Outcome.success(value); }
                static java.util.List<java.lang.String> list(java.lang.String... texts) { return java.util.List.of(texts); }
              }
            """;

    /**
     * A member, with what implements it by hand and what calls it.
     *
     * @param member of the type
     * @param byHand of the class written by hand; may be empty
     * @param call an expression with {@code pages}; may be empty
     */
    public record Part(String member, String byHand, String call) {

        static Part of(String member) {
            return new Part(member, "", "");
        }
    }

    public ShapesProgram {
        typeParameters = List.copyOf(typeParameters);
        parts = List.copyOf(parts);
    }

    /** With the smallest set of parts that still fails. */
    public ShapesProgram shrunk(Predicate<ShapesProgram> fails) {
        ShapesProgram smallest = this;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int position = smallest.parts.size() - 1; position >= 0; position--) {
                ShapesProgram smaller = smallest.without(position);
                if (smaller.hasCalls() && fails.test(smaller)) {
                    smallest = smaller;
                    changed = true;
                }
            }
        }
        return smallest;
    }

    /** Without a fan-out method there is no class that is generated. */
    private boolean hasCalls() {
        return parts.stream().anyMatch(part -> !part.call().isEmpty());
    }

    private ShapesProgram without(int position) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(position);
        return new ShapesProgram(name, home, isInterface, typeParameters, fewer);
    }

    /** The program with the lines that it gives. */
    public RunnableProgram program() {
        List<Part> called =
                parts.stream().filter(part -> !part.call().isEmpty()).toList();
        StringBuilder calls = new StringBuilder();
        for (int number = 0; number < called.size(); number++) {
            calls.append("    lines.add(%d + compared(pages -> %s));%n"
                    .formatted(number, called.get(number).call()));
        }
        String parameters = generics(typeParameters);
        String arguments = generics(
                typeParameters.stream().map(parameter -> "java.lang.String").toList());
        StringBuilder text = new StringBuilder((home.isEmpty() ? "" : "package " + home + ";\n\n")
                + """
                import static dev.fanwise.Cancellation.*;
                import static dev.fanwise.ReturnWhen.*;

                @java.lang.SuppressWarnings({"all", "cast", "deprecation", "overloads", "rawtypes", "unchecked", "fanwise:FW024", "fanwise:FW027", "fanwise:FW031", "fanwise:FW033"})
                public class %1$s {
                %2$s
                  %3$s Pages%4$s {
                %5$s
                  }
                  static final class ByHand%4$s %6$s Pages%4$s {
                %7$s
                  }
                  interface Call { java.lang.Object on(Pages%8$s pages) throws java.lang.Exception; }
                  static java.lang.String compared(Call call) throws java.lang.Exception {
                    java.lang.String byHand = java.lang.String.valueOf(call.on(new ByHand%8$s()));
                    java.lang.String generated = java.lang.String.valueOf(call.on(new %1$s_PagesFanOut%8$s()));
                    return generated.equals(byHand) ? " is the same" : " is " + generated + " and " + byHand + " by hand";
                  }
                  public static java.util.List<java.lang.Object> run() throws java.lang.Exception {
                    java.util.List<java.lang.Object> lines = new java.util.ArrayList<>();
                %9$s    return lines;
                  }
                }
                """.formatted(
                                name,
                                SURROUNDINGS,
                                isInterface ? "interface" : "abstract static class",
                                parameters,
                                joined(Part::member),
                                isInterface ? "implements" : "extends",
                                joined(Part::byHand),
                                arguments,
                                calls));
        for (int number = 0; number < called.size(); number++) {
            text.append(RunnableProgram.MARK).append(number).append(" is the same\n");
        }
        return new RunnableProgram(Path.of(name + ".java"), text.toString());
    }

    private String joined(Function<Part, String> text) {
        return parts.stream().map(text).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String generics(List<String> list) {
        return list.isEmpty() ? "" : "<" + String.join(", ", list) + ">";
    }
}
