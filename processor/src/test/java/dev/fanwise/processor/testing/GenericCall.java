package dev.fanwise.processor.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One call of a generic method, written by hand and asked for with a fan-out method.
 *
 * @param number tells it from others
 * @param declaration the generic method, called {@code task}
 * @param given what its one or two parameters are given
 * @param result what takes its result
 */
public record GenericCall(int number, String declaration, List<String> given, String result) {

    private static final List<String> NAMES = List.of("first", "second");

    public GenericCall {
        given = List.copyOf(given);
    }

    /** The call that a user would write, in a method of its own. */
    String byHand(String task) {
        String call = task + "(" + String.join(", ", NAMES.subList(0, given.size())) + ")";
        String body = result.equals("void") ? call + ";" : "return " + call + ";";
        return returned() + " call" + number + parameters() + " throws InterruptedException { " + body + " }";
    }

    /** A task may return a stage of what is wanted. */
    private String returned() {
        boolean runs = declaration.contains("Completa") || declaration.contains("CompletionStage");
        return runs && !result.equals("void") ? "CompletionStage<? extends " + boxed(result) + ">" : result;
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long" -> "Long";
            default -> type;
        };
    }

    private String parameters() {
        return IntStream.range(0, given.size())
                .mapToObj(position -> given.get(position) + " " + NAMES.get(position))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The same call as a task: every other time of each element, else of a component. */
    String fanOut(String task) {
        return number % 2 == 0 || result.equals("void") ? ofEach(task) : ofComponent(task);
    }

    private String ofEach(String task) {
        boolean isPrimitive = Set.of("int", "long").contains(given.get(0));
        String source = isPrimitive ? given.get(0) + "[]" : "List<" + given.get(0) + ">";
        String second = given.size() > 1 ? ", " + given.get(1) + " second" : "";
        String results = switch (result) {
            case "void" -> "void";
            case "int", "long" -> result + "[]";
            default -> "List<" + result + ">";
        };
        return "@Gather(\"" + task + "\") abstract " + results + " call" + number + "(@Each " + source + " first"
                + second + ") throws InterruptedException;";
    }

    private String ofComponent(String task) {
        return "record Result" + number + "(" + result + " " + task + ") {} @Gather abstract Result" + number + " call"
                + number + parameters() + " throws InterruptedException;";
    }

    @Override
    public String toString() {
        return declaration + " of " + given + " as " + result + ": " + fanOut("task");
    }
}
