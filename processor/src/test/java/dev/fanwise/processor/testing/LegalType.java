package dev.fanwise.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One type with fan-out methods, its supertypes, and calls of it. */
final class LegalType {

    /** Names of locals, parameters and members of generated classes and of the runtime, and a few supertypes.declarations(). */
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
    private final LegalSupertypes supertypes;
    private final Set<String> taken = new LinkedHashSet<>();
    private final String constructorArgument;
    private final StringBuilder calls = new StringBuilder();
    private final List<String> expected = new ArrayList<>();

    LegalType(String program, int number, Random random) {
        this.random = random;
        this.program = program;
        this.name = "T" + number;
        this.isInterface = random.nextBoolean();
        for (int parameter = random.nextInt(3); parameter > 0; parameter--) {
            typeArguments.add(oneOf(references()));
            typeParameters.add(oneOf("K", "T", "E") + parameter);
        }
        supertypes = new LegalSupertypes(name, isInterface, typeParameters, random);
        supertypes.addNestedType();
        constructorArgument = isInterface || random.nextBoolean() ? "" : addConstructor();
        addSlots(false);
        if (random.nextBoolean()) {
            addSlots(true);
        }
        if (random.nextBoolean()) {
            addEach();
        }
        if (random.nextInt(3) == 0) {
            addGenericMethod();
        }
    }

    private static List<LegalValue> references() {
        return LegalValue.ALL.stream().filter(value -> !value.isPrimitive()).toList();
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

    /** A constructor that the generated class repeats; returns what it is called with. */
    private String addConstructor() {
        LegalValue value = oneOf(LegalValue.ALL);
        boolean isVarargs = value.isPrimitive() && random.nextBoolean();
        supertypes.addMember(oneOf("", "protected ", "@java.lang.Deprecated ") + name + "(" + value.type()
                + (isVarargs ? "... " : " ") + oneOf(NAMES) + ") {}");
        return "(" + value.type() + ") " + value.literal();
    }

    private void addSlots(boolean inherited) {
        String fanOut = freshName();
        LegalRecord record = new LegalRecord(supertypes.nextName("R") + "x" + random.nextInt(10), random);
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
                supertypes.place(signature, body, value);
            }
        }
        supertypes.declarations().append(record.declaration());
        boolean isScope = thrown.isEmpty() && random.nextInt(4) == 0;
        String annotation =
                (isScope ? "@dev.fanwise.TaskGroupScope" : "@dev.fanwise.Gather") + attributes(thrown) + " ";
        String handle = inherited || random.nextInt(4) > 0
                ? ""
                : oneOf("dev.fanwise.Task", "java.util.concurrent.CompletableFuture");
        thrown.add("java.lang.InterruptedException");
        String result = handle.isEmpty() ? record.type() : handle + "<" + record.type() + ">";
        String signature = result + " " + fanOut + "(" + String.join(", ", parameters) + ")";
        String declared = signature + (handle.isEmpty() ? " throws " + String.join(", ", thrown) : "");
        if (inherited) {
            inherit(fanOut, annotation + declared, parameters, tasks, thrown);
        } else {
            supertypes.addMember("  " + annotation + (isInterface ? "" : oneOf("public ", "protected ", ""))
                    + "abstract " + declared + ";");
        }
        call(fanOut, arguments, handle.isEmpty() ? "" : ".get()", record.printed());
    }

    /** Policies that change nothing where no task fails, and all end in time. */
    private String attributes(Set<String> thrown) {
        List<String> attributes = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            attributes.add("timeout = \"1h\"");
            thrown.add("java.util.concurrent.TimeoutException");
        }
        if (random.nextInt(4) == 0) {
            attributes.add("onFailure = dev.fanwise.Cancellation.CANCEL_AND_JOIN");
        }
        return attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")";
    }

    /** A fan-out method of a supertype, for which perhaps another one asks, too. */
    private void inherit(
            String fanOut, String declared, List<String> parameters, List<String> tasks, Set<String> thrown) {
        String home = supertypes.nextName("I");
        supertypes
                .declarations()
                .append("  interface ")
                .append(home)
                .append(" {\n    ")
                .append(declared)
                .append(";\n")
                .append(String.join("\n", tasks))
                .append("\n  }\n");
        List<String> added = new ArrayList<>(List.of(home));
        if (random.nextBoolean()) {
            String other = supertypes.nextName("I");
            supertypes
                    .declarations()
                    .append("  interface ")
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
        added.forEach(supertypes::addInterface);
    }

    /** A generic fan-out method of a supertype, within a bound that the type argument gives. */
    private void addGenericMethod() {
        List<LegalValue> bounds = LegalValue.ALL.stream()
                .filter(bound -> LegalValue.OPEN.contains(bound.type()))
                .toList();
        LegalValue bound = value();
        if (!typeParameters.contains(bound.type())) {
            bound = oneOf(bounds);
        }
        String home = supertypes.nextName("I");
        String record = supertypes.nextName("R");
        String fanOut = freshName();
        String component = freshName();
        String parameter = oneOf("S", "K1", "T2", "E1");
        supertypes.declarations().append("""
                  record %2$s<V>(V %4$s) {
                    %2$s(java.lang.String it) { this((V) null); }
                  }
                  interface %1$s<A> {
                    @dev.fanwise.Gather <%5$s extends A> %2$s<%5$s> %3$s(%5$s it) throws java.lang.InterruptedException;
                    default <Q extends A> Q %4$s(Q it) { return it; }
                  }
                """.formatted(home, record, fanOut, component, parameter));
        supertypes.addInterface(home + "<" + bound.boxed() + ">");
        call(fanOut, List.of(argument(bound)), record + "[" + component + "=" + bound.printed() + "]");
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
        supertypes.addMember("  " + (isInterface ? "default " : "") + parameter + " " + task + "(" + first + parameter
                + " " + elementName + ") { return " + elementName + "; }");
        String result = random.nextInt(3) == 0 ? "dev.fanwise.Outcome<" + element.boxed() + ">" : element.boxed();
        supertypes.addMember(
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
        call(fanOut, arguments, "", printed);
    }

    private void call(String fanOut, List<String> arguments, String further, String printed) {
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
                .append("(" + constructorArgument + ").")
                .append(fanOut)
                .append("(")
                .append(String.join(", ", arguments))
                .append(")")
                .append(further)
                .append(");\n");
        expected.add(name + " " + fanOut + " " + printed);
    }

    private static String generics(List<String> list) {
        return list.isEmpty() ? "" : list.stream().collect(Collectors.joining(", ", "<", ">"));
    }

    String declarations() {
        return supertypes.declarations() + supertypes.declaration(generics(typeParameters));
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
