package dev.fanwise.processor.testing;

import dev.fanwise.processor.testing.ShapesProgram.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes programs with fan-out methods of every annotation, over tasks of every kind, with handles, annotations and names
 * that generated code uses. The same seed gives the same program.
 */
public final class ShapesPrograms {

    private static final List<String> HOMES = List.of(
            "",
            "shop",
            "tasks.options",
            "fanOut.java",
            "options",
            "element.of.dev",
            "Slot.Objects",
            "org.Pages",
            "javax.call",
            "dev.fanwise.user");

    private static final List<String> ANNOTATIONS = List.of(
            "",
            "",
            "",
            "@java.lang.Deprecated ",
            "@Mark ",
            "@Mark(Level.HIGH) ",
            "@Mark(value = {Level.LOW, Level.HIGH}, type = java.util.Map.Entry.class) ");

    private static final List<String> ANNOTATIONS_OF_TYPES = List.of(
            "", "", "", "@org.jspecify.annotations.Nullable ", "@Use ", "@Use(Level.HIGH) ", "@Use(type = Use.class) ");

    private final Random random;
    private final ShapesNames names;
    private final boolean isInterface;
    private final List<String> typeParameters = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** How a task gives its result. */
    private enum Delivery {
        VALUE("%s", "return %s;", "%s"),
        STATIC("%s", "return %s;", "%s"),
        STAGE("java.util.concurrent.CompletionStage<%s>", "return Help.future(%s);", "Help.join(%s)"),
        FUTURE("java.util.concurrent.CompletableFuture<%s>", "return Help.future(%s);", "Help.join(%s)"),
        TASK("dev.fanwise.Task<%s>", "return Help.task(%s);", "Help.join(%s)"),
        NOTHING("void", "", "");

        private final String result;
        private final String body;
        private final String awaited;

        Delivery(String result, String body, String awaited) {
            this.result = result;
            this.body = body;
            this.awaited = awaited;
        }

        /** What it is called on by hand. */
        String receiver() {
            return this == STATIC ? "" : "this.";
        }

        String result(Value value) {
            boolean generic = result.contains("<");
            return result.formatted(generic ? value.boxed() : value.type());
        }
    }

    /** A type with a value. */
    private record Value(String type, String boxed, String literal) {

        /** The type where annotations of types stand before its simple name. */
        String annotated(String annotation) {
            int name = type.replaceFirst("<.*", "").lastIndexOf('.') + 1;
            return type.substring(0, name) + annotation + type.substring(name);
        }
    }

    private static final List<Value> VALUES = List.of(
            new Value("int", "java.lang.Integer", "41"),
            new Value("boolean", "java.lang.Boolean", "true"),
            new Value("java.lang.String", "java.lang.String", "\"text\""),
            new Value("java.lang.Object", "java.lang.Object", "\"any\""),
            new Value("java.lang.Long", "java.lang.Long", "42L"),
            new Value(
                    "java.util.List<java.lang.String>", "java.util.List<java.lang.String>", "Help.list(\"a\", \"b\")"));

    private ShapesPrograms(Random random, ShapesNames names) {
        this.random = random;
        this.names = names;
        this.isInterface = random.nextInt(3) == 0;
    }

    /** A program with about this many fan-out methods. */
    public static ShapesProgram program(long seed, int methods) {
        Random random = new Random(seed);
        String name = "Shapes" + seed;
        String home = HOMES.get(random.nextInt(HOMES.size()));
        ShapesPrograms parts = new ShapesPrograms(random, new ShapesNames(name, home, random));
        parts.add(methods);
        return new ShapesProgram(name, home, parts.isInterface, parts.typeParameters, parts.parts);
    }

    private void add(int methods) {
        for (int parameter = random.nextInt(3); parameter > 0; parameter--) {
            typeParameters.add(names.type());
        }
        for (int field = random.nextInt(12); field > 0; field--) {
            parts.add(Part.of(
                    "    " + (isInterface ? "int " : oneOf("protected int ", "static int ", "public final int "))
                            + names.field() + " = 1;"));
        }
        for (int type = random.nextInt(4); type > 0; type--) {
            parts.add(Part.of("    " + oneOf("interface ", "enum ", isInterface ? "class " : "static class ")
                    + names.type() + " {}"));
        }
        for (int method = 0; method < methods; method++) {
            switch (random.nextInt(isInterface ? 7 : 8)) {
                case 0, 1, 2 -> addSlots();
                case 3, 4 -> addEach();
                case 5 -> addRace();
                case 6 -> addBody();
                default -> addEffects();
            }
        }
    }

    private Value value() {
        return !typeParameters.isEmpty() && random.nextInt(4) == 0
                ? ofTypeParameter()
                : VALUES.get(random.nextInt(VALUES.size()));
    }

    private Value ofTypeParameter() {
        String parameter = typeParameters.get(random.nextInt(typeParameters.size()));
        return new Value(parameter, parameter, "(" + parameter + ") (java.lang.Object) \"given\"");
    }

    private boolean isTypeParameter(Value value) {
        return typeParameters.contains(value.type());
    }

    /** What gives the value to a fan-out method. */
    private String argument(Value value) {
        return isTypeParameter(value) ? "\"given\"" : value.literal();
    }

    private String task() {
        return isInterface ? "    default " : oneOf("    ", "    protected ", "    public ");
    }

    private String fanOut() {
        return isInterface ? "" : oneOf("public ", "protected ", "");
    }

    private void addSlots() {
        String fanOut = names.method();
        String record = names.type();
        Set<String> taken = new HashSet<>();
        List<Value> given = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        List<String> parameterNames = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            Value value = value();
            given.add(value);
            parameterNames.add(names.parameter(taken));
            parameters.add(
                    oneOf("", "", "@Mark ") + annotated(value) + " " + parameterNames.get(parameterNames.size() - 1));
        }
        StringBuilder members = new StringBuilder();
        StringBuilder byHand = new StringBuilder();
        List<String> components = new ArrayList<>();
        List<String> results = new ArrayList<>();
        List<String> ofRecord = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        boolean throwing = random.nextInt(4) == 0;
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            String task = names.method();
            while (taken.contains(task)) {
                // a parameter of that name could be meant as well
                task = names.method();
            }
            int passed = given.isEmpty() ? -1 : random.nextInt(given.size() + 1) - 1;
            Value value = passed < 0 ? value() : given.get(passed);
            Delivery delivery = delivery();
            if (delivery == Delivery.STATIC && isTypeParameter(value)) {
                delivery = Delivery.VALUE;
            }
            String modifiers = delivery == Delivery.STATIC ? "    static " : task();
            String parameter = passed < 0 ? "" : value.type() + " " + parameterNames.get(passed);
            members.append(oneOf("    ", "    @java.lang.Deprecated\n    "))
                    .append(modifiers.strip())
                    .append(modifiers.isBlank() ? "" : " ")
                    .append(delivery.result(value))
                    .append(' ')
                    .append(task)
                    .append('(')
                    .append(parameter)
                    .append(')')
                    .append(throwing ? " throws java.io.IOException" : "")
                    .append(" { ")
                    .append(delivery.body.formatted(passed < 0 ? value.literal() : parameterNames.get(passed)))
                    .append(" }\n");
            String call = delivery.receiver() + task + "(" + (passed < 0 ? "" : parameterNames.get(passed)) + ")";
            String type = delivery == Delivery.NOTHING ? "java.lang.Void" : value.boxed();
            if (isTypeParameter(value) && delivery != Delivery.NOTHING) {
                String own = "X" + ofRecord.size();
                ofRecord.add(own);
                arguments.add(value.type());
                type = own;
            } else if (delivery == Delivery.VALUE && random.nextBoolean()) {
                type = value.type();
            }
            if (delivery == Delivery.NOTHING) {
                byHand.append("      ").append(call).append(";\n");
                results.add("null");
            } else if (type.equals(value.boxed()) && random.nextInt(4) == 0) {
                type = "dev.fanwise.Outcome<" + type + ">";
                results.add("Help.success(" + delivery.awaited.formatted(call) + ")");
            } else {
                results.add(delivery.awaited.formatted(call));
            }
            components.add(type + " " + task);
        }
        String generics = ofRecord.isEmpty() ? "" : "<" + String.join(", ", ofRecord) + ">";
        members.append("    record ")
                .append(record)
                .append(generics)
                .append('(')
                .append(String.join(", ", components))
                .append(") {}\n");
        String plain = record + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">");
        boolean handle = random.nextInt(4) == 0;
        boolean isScope = random.nextInt(4) == 0;
        List<String> thrown = new ArrayList<>();
        if (!handle) {
            if (throwing && !isScope) {
                thrown.add("java.io.IOException");
            }
            thrown.add("java.lang.InterruptedException");
        }
        String timeout = "";
        if (random.nextInt(4) == 0) {
            timeout = "(timeout = \"1h\")";
            if (!handle) {
                thrown.add("java.util.concurrent.TimeoutException");
            }
        }
        if (throwing && (isScope || handle)) {
            // by hand it would have to be caught, which no other part of a program needs
            members = new StringBuilder(members.toString().replace(" throws java.io.IOException", ""));
        }
        String created = "new " + plain + "(" + String.join(", ", results) + ")";
        String result = handle ? "dev.fanwise.Task<" + plain + ">" : plain;
        String head = result + " " + fanOut + "(" + String.join(", ", parameters) + ")"
                + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
        parts.add(new Part(
                members + "    " + oneOf(ANNOTATIONS)
                        + (isScope ? "@dev.fanwise.TaskGroupScope" : "@dev.fanwise.Gather") + timeout + " " + fanOut()
                        + "abstract " + head + ";",
                "    @java.lang.Override public " + head + " {\n" + byHand + "      return "
                        + (handle ? "Help.task(" + created + ")" : created) + ";\n    }",
                "pages." + fanOut + "("
                        + given.stream().map(this::argument).collect(Collectors.joining(", ")) + ")"
                        + (handle ? ".get()" : "")));
    }

    private Delivery delivery() {
        Delivery delivery = Delivery.values()[random.nextInt(Delivery.values().length)];
        return delivery == Delivery.STATIC && isInterface ? Delivery.VALUE : delivery;
    }

    private String annotated(Value value) {
        String annotation = oneOf(ANNOTATIONS_OF_TYPES);
        // null is for none of them
        return value.type().equals(value.boxed()) || annotation.contains("Use")
                ? value.annotated(annotation)
                : value.type();
    }

    private void addEach() {
        String fanOut = names.method();
        String task = names.method();
        Value value = value();
        Set<String> taken = new HashSet<>();
        String source = names.parameter(taken);
        String element = names.parameter(new HashSet<>());
        Delivery delivery = delivery();
        if (delivery == Delivery.NOTHING || (delivery == Delivery.STATIC && isTypeParameter(value))) {
            delivery = Delivery.VALUE;
        }
        boolean asOutcomes = random.nextInt(4) == 0;
        boolean asMap = !asOutcomes && random.nextInt(3) == 0;
        String result = asOutcomes ? "dev.fanwise.Outcome<" + value.boxed() + ">" : value.boxed();
        String call = delivery.awaited.formatted(delivery.receiver() + task + "(each_)");
        String head = (asMap
                        ? "java.util.Map<" + value.boxed() + ", " + value.boxed() + ">"
                        : "java.util.List<" + result + ">")
                + " " + fanOut + "(" + "%s" + "java.util.List<" + value.boxed() + "> " + source
                + ") throws java.lang.InterruptedException";
        String loop = asMap
                ? "      var all_ = new java.util.LinkedHashMap<" + value.boxed() + ", " + value.boxed()
                        + ">();\n      for (var each_ : " + source + ") { all_.put(each_, " + call + "); }\n"
                : "      var all_ = new java.util.ArrayList<" + result + ">();\n      for (var each_ : " + source
                        + ") { all_.add(" + (asOutcomes ? "Help.success(" + call + ")" : call) + "); }\n";
        String concurrency = random.nextInt(3) == 0 ? ", concurrency = 2" : "";
        String argument = argument(value);
        parts.add(new Part(
                (delivery == Delivery.STATIC ? "    static " : task()) + delivery.result(value) + " " + task + "("
                        + value.type() + " " + element + ") { " + delivery.body.formatted(element) + " }\n    "
                        + oneOf(ANNOTATIONS) + "@dev.fanwise.Gather(value = \"" + task + "\"" + concurrency + ") "
                        + fanOut() + "abstract " + head.formatted("@dev.fanwise.Each ") + ";",
                "    @java.lang.Override public " + head.formatted("") + " {\n" + loop + "      return all_;\n    }",
                "pages." + fanOut + "(java.util.List.of(" + argument + (asMap ? "" : ", " + argument) + "))"));
    }

    /** All of its tasks give the same: whichever wins. */
    private void addRace() {
        String fanOut = names.method();
        String task = names.method();
        Value value = VALUES.get(random.nextInt(VALUES.size()));
        String source = names.parameter(new HashSet<>());
        String element = names.parameter(new HashSet<>());
        Delivery delivery = delivery();
        if (delivery == Delivery.NOTHING) {
            delivery = Delivery.VALUE;
        }
        String head = value.type() + " " + fanOut + "(%sjava.lang.String[] " + source
                + ") throws java.lang.InterruptedException";
        parts.add(new Part(
                (delivery == Delivery.STATIC ? "    static " : task()) + delivery.result(value) + " " + task
                        + "(java.lang.String " + element + ") { " + delivery.body.formatted(value.literal())
                        + " }\n    "
                        + "@dev.fanwise.WaitFor(value = \"" + task + "\", returnWhen = "
                        + oneOf("FIRST_COMPLETED", "FIRST_SUCCEEDED") + ", onReturn = "
                        + oneOf("CANCEL", "CANCEL_AND_JOIN") + oneOf("", ", stagger = \"1h\"") + ") "
                        + fanOut()
                        + "abstract " + head.formatted("@dev.fanwise.Each ") + ";",
                "    @java.lang.Override public " + head.formatted("") + " { return "
                        + delivery.awaited.formatted(delivery.receiver() + task + "(" + source + "[0])") + "; }",
                "pages." + fanOut + "(new java.lang.String[] {\"a\", \"b\"})"));
    }

    private void addBody() {
        String fanOut = names.method();
        String task = names.method();
        Value value = value();
        Set<String> taken = new HashSet<>();
        String parameter = names.parameter(taken);
        String group = names.parameter(taken);
        String head = value.type() + " " + fanOut + "(" + value.type() + " " + parameter
                + ") throws java.lang.InterruptedException";
        parts.add(new Part(
                task() + value.type() + " " + task + "(dev.fanwise.TaskGroup " + group + ", " + value.type() + " "
                        + parameter + ") { return " + parameter + "; }\n    @dev.fanwise.TaskGroupScope(\"" + task
                        + "\") " + fanOut() + "abstract " + head + ";",
                "    @java.lang.Override public " + head + " { return " + parameter + "; }",
                "pages." + fanOut + "(" + argument(value) + ")"));
    }

    /** Tasks that return nothing, and what they leave behind. */
    private void addEffects() {
        String fanOut = names.method();
        String task = names.method();
        String source = names.parameter(new HashSet<>());
        String element = names.parameter(new HashSet<>());
        String sum = "sum" + parts.size() + "_";
        String head = "int " + fanOut + "(%sjava.util.List<java.lang.Integer> " + source
                + ") throws java.lang.InterruptedException";
        String nothing = head.replaceFirst("int", "void");
        parts.add(new Part(
                "    final java.util.concurrent.atomic.AtomicInteger " + sum
                        + " = new java.util.concurrent.atomic.AtomicInteger();\n" + task() + "void " + task + "(int "
                        + element + ") { this." + sum + ".addAndGet(" + element + "); }\n    @dev.fanwise.Gather(\""
                        + task
                        + "\") " + fanOut() + "abstract " + nothing.formatted("@dev.fanwise.Each ") + ";\n    int of_"
                        + sum + "(java.util.List<java.lang.Integer> all) throws java.lang.Exception { this." + fanOut
                        + "(all); return this." + sum + ".get(); }",
                "    @java.lang.Override public " + nothing.formatted("") + " { for (var each_ : " + source
                        + ") { this." + task + "(each_); } }",
                "pages.of_" + sum + "(java.util.List.of(1, 2, 3))"));
    }

    @SafeVarargs
    private <E> E oneOf(E... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
