package dev.fanwise.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What a type has and inherits: its tasks, spread over classes and interfaces above it. */
final class LegalSupertypes {

    private final String name;
    private final boolean isInterface;
    private final List<String> typeParameters;
    private final Random random;
    private final List<String> members = new ArrayList<>();
    private final List<String> interfaces = new ArrayList<>();
    private final StringBuilder declarations = new StringBuilder();
    private String superclass = "";
    private int count;

    LegalSupertypes(String name, boolean isInterface, List<String> typeParameters, Random random) {
        this.name = name;
        this.isInterface = isInterface;
        this.typeParameters = typeParameters;
        this.random = random;
    }

    /** A name for another class next to the type. */
    String nextName(String kind) {
        return name + kind + count++;
    }

    /** The classes next to the type, to which more can be added. */
    StringBuilder declarations() {
        return declarations;
    }

    void addMember(String member) {
        members.add(member);
    }

    void addInterface(String type) {
        interfaces.add(type);
    }

    /** The type itself. */
    String declaration(String parameters) {
        return (isInterface ? "  interface " : "  abstract static class ")
                + name
                + parameters
                + (superclass.isEmpty() ? "" : " extends " + superclass)
                + (interfaces.isEmpty()
                        ? ""
                        : (isInterface ? " extends " : " implements ") + String.join(", ", interfaces))
                + members.stream().map(member -> "  " + member + "\n").collect(Collectors.joining("", " {\n", "  }\n"));
    }

    /** Inherited by the generated class, where it means something else than what the runtime's names mean. */
    void addNestedType() {
        if (random.nextInt(4) == 0) {
            members.add("  " + (isInterface ? "" : "static ") + "class "
                    + oneOf("Slot", "FanOut", "List", "Task", "Objects", "Executor", "ThreadFactory", "EachFanOut")
                    + " {}");
        }
    }

    /** A task, somewhere among the supertypes. */
    void place(String signature, String body, LegalValue value) {
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
                String home = nextName("I");
                declarations
                        .append("  interface ")
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
        String home = nextName("I");
        String parameter = oneOf("A", "K1", "T2", "Z");
        String seen = signature.replace(value.type() + " ", parameter + " ");
        String cast = " { return (" + parameter + ") (java.lang.Object) " + value.plainLiteral() + "; }";
        declarations
                .append("  interface ")
                .append(home)
                .append("<")
                .append(parameter)
                .append("> {\n    default ")
                .append(seen)
                .append(body.contains("return " + value.literal()) ? cast : body)
                .append("\n  }\n");
        String below = home + "<" + value.boxed() + ">";
        if (typeParameters.isEmpty() && random.nextBoolean()) {
            String middle = nextName("I");
            declarations
                    .append("  interface ")
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
        String upper = nextName("I");
        String lower = nextName("I");
        declarations
                .append("  interface ")
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
        String upper = nextName("I");
        String above = nextName("C");
        declarations
                .append("  interface ")
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

    @SafeVarargs
    private <E> E oneOf(E... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
