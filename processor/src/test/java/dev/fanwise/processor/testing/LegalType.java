package dev.fanwise.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One type with fan-out methods, its supertypes, and calls of it. */
final class LegalType {

    /** Names of locals, parameters and members of generated classes and of the runtime, and a few others. */
    private static final List<String> NAMES = List.of(
            "executor",
            "tasks",
            "fanOut",
            "element",
            "elements",
            "results",
            "result",
            "index",
            "interrupt",
            "failure",
            "stop",
            "deadline",
            "group",
            "task",
            "entry",
            "key",
            "value",
            "call",
            "start",
            "get",
            "outcome",
            "cancel",
            "names",
            "source",
            "timeout",
            "stagger",
            "options",
            "title",
            "size",
            "taskExecutor",
            "load",
            "handle");

    private static final List<String> EXCEPTIONS = List.of(
            "java.io.IOException", "java.io.FileNotFoundException", "java.util.concurrent.TimeoutException", "X");

    private final Random random;
    private final String program;
    private final String name;
    private final boolean isInterface;
    private final List<LegalValue> typeArguments = new ArrayList<>();
    private final List<String> typeParameters = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private final List<String> interfaces = new ArrayList<>();
    private final StringBuilder others = new StringBuilder();
    private final Set<String> taken = new LinkedHashSet<>();
    private final StringBuilder calls = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private String superclass = "";
    private int supertypes;

    LegalType(String program, int number, Random random) {
        this.random = random;
        this.program = program;
        this.name = "T" + number;
        this.isInterface = random.nextBoolean();
        for (int parameter = random.nextInt(3); parameter > 0; parameter--) {
            typeArguments.add(oneOf(references()));
            typeParameters.add(oneOf("K", "T", "E") + parameter);
        }
        addNestedType();
        addSlots(false);
        if (random.nextBoolean()) {
            addSlots(true);
        }
        if (random.nextBoolean()) {
            addEach();
        }
    }

    private static List<LegalValue> references() {
        return LegalValue.ALL.stream().filter(value -> !value.isPrimitive()).toList();
    }

    /** Inherited by the generated class, where it means something else than what the runtime's names mean. */
    private void addNestedType() {
        if (random.nextInt(4) == 0) {
            members.add("  " + (isInterface ? "" : "static ") + "class "
                    + oneOf(
                            "Slot",
                            "FanOut",
                            "List",
                            "Task",
                            "Objects",
                            "Executor",
                            "ThreadFactory",
                            "EachFanOut",
                            "Map")
                    + " {}");
        }
    }

    private String freshName() {
        String fresh = oneOf(NAMES);
        while (!taken.add(fresh)) {
            fresh = oneOf(NAMES) + taken.size();
        }
        return fresh;
    }

    /** A value, sometimes of a type parameter. */
    private LegalValue value() {
        if (!typeParameters.isEmpty() && random.nextInt(3) == 0) {
            int position = random.nextInt(typeParameters.size());
            return typeArguments.get(position).named(typeParameters.get(position));
        }
        return oneOf(LegalValue.ALL);
    }

    private void addSlots(boolean inherited) {
        String fanOut = freshName();
        LegalRecord record = new LegalRecord(name + "R" + supertypes++ + "x" + random.nextInt(10), random);
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        List<LegalValue> given = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int parameter = random.nextInt(3); parameter > 0; parameter--) {
            LegalValue value = inherited ? oneOf(LegalValue.ALL) : value();
            String parameterName = freshName();
            names.add(parameterName);
            given.add(value);
            parameters.add(value.type() + " " + parameterName);
            arguments.add(argument(value));
        }
        List<String> tasks = new ArrayList<>();
        Set<String> thrown = new LinkedHashSet<>();
        for (int component = 1 + random.nextInt(3); component > 0; component--) {
            String task = freshName();
            int passed = given.isEmpty() || random.nextBoolean() ? -1 : random.nextInt(given.size());
            LegalValue value = passed >= 0 ? given.get(passed) : inherited ? oneOf(LegalValue.ALL) : value();
            String exception = random.nextInt(3) == 0 ? oneOf(EXCEPTIONS.subList(0, 3)) : "";
            if (!exception.isEmpty()) {
                thrown.add(exception);
            }
            record.add(task, value);
            String signature = value.type() + " " + task + "("
                    + (passed >= 0 ? value.type() + " " + names.get(passed) : "") + ")"
                    + (exception.isEmpty() ? "" : " throws " + exception);
            String body = " { return " + (passed >= 0 ? names.get(passed) : value.literal()) + "; }";
            if (inherited) {
                tasks.add("    default " + signature + body);
            } else {
                place(signature, body, value);
            }
        }
        others.append(record.declaration());
        thrown.add("java.lang.InterruptedException");
        String signature = record.type() + " " + fanOut + "(" + String.join(", ", parameters) + ")";
        String declared = signature + " throws " + String.join(", ", thrown);
        if (inherited) {
            inherit(fanOut, declared, parameters, tasks, thrown);
        } else {
            members.add("  @dev.fanwise.Gather " + (isInterface ? "" : oneOf("public ", "protected ", "")) + "abstract "
                    + declared + ";");
        }
        call(fanOut, arguments, record.printed());
    }

    /** A fan-out method of a supertype, for which perhaps another one asks, too. */
    private void inherit(
            String fanOut, String declared, List<String> parameters, List<String> tasks, Set<String> thrown) {
        String home = name + "I" + supertypes++;
        others.append("  interface ")
                .append(home)
                .append(" {\n    @dev.fanwise.Gather ")
                .append(declared)
                .append(";\n")
                .append(String.join("\n", tasks))
                .append("\n  }\n");
        List<String> added = new ArrayList<>(List.of(home));
        if (random.nextBoolean()) {
            String other = name + "I" + supertypes++;
            others.append("  interface ")
                    .append(other)
                    .append(" {\n    java.lang.Object ")
                    .append(fanOut)
                    .append("(")
                    .append(String.join(", ", parameters))
                    .append(") throws ")
                    .append(random.nextBoolean() ? "java.lang.Exception" : String.join(", ", thrown))
                    .append(";\n  }\n");
            added.add(random.nextInt(2), other);
        }
        interfaces.addAll(added);
    }

    /** A task, somewhere among the supertypes. */
    private void place(String signature, String body, LegalValue value) {
        boolean mentionsParameter = typeParameters.stream().anyMatch(parameter -> signature.contains(parameter));
        switch (random.nextInt(mentionsParameter ? 3 : 7)) {
            case 0 ->
                members.add("  " + (isInterface ? "default " : oneOf("", "protected ", "public ")) + signature + body);
            case 1 -> generically(signature, body, value);
            case 2 -> inGenericMethod(signature, body);
            case 3 -> members.add("  static " + signature + body);
            case 4 -> abstractAndDefault(signature, body);
            case 5 -> inSuperclass(signature, body);
            default -> {
                String home = name + "I" + supertypes++;
                others.append("  interface ")
                        .append(home)
                        .append(" {\n    default ")
                        .append(signature)
                        .append(" { throw new java.lang.AssertionError(); }\n  }\n");
                interfaces.add(home);
                members.add("  @java.lang.Override public " + (isInterface ? "default " : "") + signature + body);
            }
        }
    }

    /** What the type argument of a supertype says. */
    private void generically(String signature, String body, LegalValue value) {
        if (value.isPrimitive()) {
            members.add("  " + (isInterface ? "default " : "") + signature + body);
            return;
        }
        String home = name + "I" + supertypes++;
        String parameter = oneOf("A", "K1", "T2", "Z");
        String seen = signature.replace(value.type() + " ", parameter + " ");
        String cast = " { return (" + parameter + ") (java.lang.Object) " + value.plainLiteral() + "; }";
        others.append("  interface ")
                .append(home)
                .append("<")
                .append(parameter)
                .append("> {\n    default ")
                .append(seen)
                .append(body.contains("return " + value.literal()) ? cast : body)
                .append("\n  }\n");
        String below = home + "<" + value.boxed() + ">";
        if (typeParameters.isEmpty() && random.nextBoolean()) {
            String middle = name + "I" + supertypes++;
            others.append("  interface ")
                    .append(middle)
                    .append("<Q> extends ")
                    .append(home)
                    .append("<Q> {}\n");
            interfaces.add(middle + "<" + value.boxed() + ">");
            if (random.nextBoolean()) {
                interfaces.add(random.nextInt(interfaces.size()), below);
            }
        } else {
            interfaces.add(below);
        }
    }

    private void inGenericMethod(String signature, String body) {
        members.add("  " + (isInterface ? "default " : "") + "<M extends java.lang.Object> " + signature + body);
    }

    private void abstractAndDefault(String signature, String body) {
        String upper = name + "I" + supertypes++;
        String lower = name + "I" + supertypes++;
        others.append("  interface ")
                .append(upper)
                .append(" {\n    ")
                .append(signature)
                .append(";\n  }\n")
                .append("  interface ")
                .append(lower)
                .append(" extends ")
                .append(upper)
                .append(" {\n    @java.lang.Override default ")
                .append(signature)
                .append(body)
                .append("\n  }\n");
        interfaces.addAll(random.nextBoolean() ? List.of(upper, lower) : List.of(lower, upper));
    }

    private void inSuperclass(String signature, String body) {
        if (isInterface || random.nextBoolean()) {
            abstractAndDefault(signature, body);
            return;
        }
        String upper = name + "I" + supertypes++;
        String above = name + "C" + supertypes++;
        others.append("  interface ")
                .append(upper)
                .append(" {\n    ")
                .append(signature)
                .append(";\n  }\n")
                .append("  abstract static class ")
                .append(above)
                .append(superclass.isEmpty() ? "" : " extends " + superclass)
                .append(" {\n    public ")
                .append(signature)
                .append(body)
                .append("\n  }\n");
        superclass = above;
        interfaces.add(upper);
    }

    private void addEach() {
        String fanOut = freshName();
        String task = freshName();
        LegalValue element = value();
        boolean asMap = random.nextInt(4) == 0;
        boolean asArray = random.nextInt(4) == 0
                && !typeParameters.contains(element.type())
                && !element.type().contains("<");
        String source = asMap
                ? "java.util.Map<java.lang.String, " + element.boxed() + ">"
                : asArray
                        ? element.type() + "[]"
                        : oneOf("java.util.List", "java.lang.Iterable", "java.util.Collection") + "<"
                                + (random.nextBoolean() ? "? extends " : "") + element.boxed() + ">";
        String parameter = asArray || asMap ? element.type() : element.boxed();
        String first = asMap ? "java.lang.String " + freshName() + ", " : "";
        String elementName = freshName();
        members.add("  " + (isInterface ? "default " : "") + parameter + " " + task + "(" + first + parameter + " "
                + elementName + ") { return " + elementName + "; }");
        String result = random.nextInt(3) == 0 ? "dev.fanwise.Outcome<" + element.boxed() + ">" : element.boxed();
        members.add(
                "  @dev.fanwise.Gather(\"" + task + "\") " + (isInterface ? "" : "public ") + "abstract java.util.List<"
                        + result + "> " + fanOut + "(@dev.fanwise.Each " + source + " " + freshName()
                        + ") throws java.lang.InterruptedException;");
        String printed = result.startsWith("dev") ? "Success[value=" + element.printed() + "]" : element.printed();
        String argument = argument(element);
        String given = asMap
                ? "java.util.Map.of(\"k\", " + argument + ")"
                : asArray
                        ? "new " + element.type() + "[] {" + argument + ", " + argument + "}"
                        : "java.util.List.of(" + argument + ", " + argument + ")";
        call(fanOut, List.of(given), "[" + (asMap ? printed : printed + ", " + printed) + "]");
    }

    /** The value as an argument where type parameters have their arguments. */
    private String argument(LegalValue value) {
        int position = typeParameters.indexOf(value.type());
        LegalValue real = position < 0 ? value : typeArguments.get(position);
        return "(" + real.type() + ") " + real.literal();
    }

    private void call(String fanOut, List<String> arguments, String printed) {
        calls.append("    lines.add(\"")
                .append(name)
                .append(' ')
                .append(fanOut)
                .append(" \" + new ")
                .append(program)
                .append('_')
                .append(name)
                .append("FanOut")
                .append(generics(typeArguments.stream().map(LegalValue::boxed).toList()))
                .append("().")
                .append(fanOut)
                .append("(")
                .append(String.join(", ", arguments))
                .append("));\n");
        expected.add(name + " " + fanOut + " " + printed);
    }

    private static String generics(List<String> list) {
        return list.isEmpty() ? "" : list.stream().collect(Collectors.joining(", ", "<", ">"));
    }

    String declarations() {
        String header = (isInterface ? "  interface " : "  abstract static class ")
                + name
                + generics(typeParameters)
                + (superclass.isEmpty() ? "" : " extends " + superclass)
                + (interfaces.isEmpty()
                        ? ""
                        : (isInterface ? " extends " : " implements ") + String.join(", ", interfaces));
        return others + header + " {\n"
                + members.stream().map(member -> "  " + member + "\n").collect(Collectors.joining()) + "  }\n";
    }

    String calls() {
        return calls.toString();
    }

    List<String> expected() {
        return expected;
    }

    @SafeVarargs
    private <E> E oneOf(E... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <E> E oneOf(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
