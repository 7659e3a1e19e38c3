package dev.fanwise.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A record with type parameters, and with constructors that must not be taken for the canonical one. */
final class LegalRecord {

    private final String name;
    private final Random random;
    private final List<Component> components = new ArrayList<>();
    private final List<String> typeParameters = new ArrayList<>();
    private final List<String> typeArguments = new ArrayList<>();

    /** A component, with the class that is left of its type at run time. */
    private record Component(String name, String type, String erased, String printed, List<String> rivals) {}

    LegalRecord(String name, Random random) {
        this.name = name;
        this.random = random;
    }

    /** Adds a component that takes the value. */
    void add(String component, LegalValue value) {
        List<String> rivals = new ArrayList<>(value.wider());
        rivals.add("java.lang.Object");
        rivals.add(value.boxed());
        rivals.removeIf(type -> isTypeParameter(type));
        boolean ofTypeParameter = isTypeParameter(value.type());
        switch (random.nextInt(ofTypeParameter ? 2 : 4)) {
            case 0 -> generic(component, value, rivals, false);
            case 1 -> {
                if (value.isPrimitive()) {
                    components.add(new Component(component, value.type(), value.type(), value.printed(), rivals));
                } else {
                    generic(component, value, rivals, true);
                }
            }
            case 2 -> {
                List<String> wider = value.wider().stream()
                        .filter(type -> !value.isPrimitive() || isWidening(value, type))
                        .toList();
                String type = wider.isEmpty() ? value.type() : wider.get(random.nextInt(wider.size()));
                components.add(new Component(component, type, erased(type), printed(value, type), rivals));
            }
            default ->
                components.add(new Component(component, value.type(), erased(value.type()), value.printed(), rivals));
        }
    }

    private static boolean isWidening(LegalValue value, String type) {
        return Character.isLowerCase(type.charAt(0)) && !type.contains(".") || type.equals(value.boxed());
    }

    /** A float prints a long differently. */
    private static String printed(LegalValue value, String type) {
        boolean toFraction = (type.equals("double") || type.equals("float"))
                && !value.printed().contains(".");
        return toFraction ? value.printed() + ".0" : value.printed();
    }

    private static boolean isTypeParameter(String type) {
        return !type.contains(".") && Character.isUpperCase(type.charAt(0));
    }

    private static String erased(String type) {
        return type.replaceFirst("<.*", "");
    }

    private void generic(String component, LegalValue value, List<String> rivals, boolean outcome) {
        String parameter = "X" + typeParameters.size();
        String bound = value.bounds().isEmpty() || random.nextBoolean()
                ? ""
                : value.bounds().get(random.nextInt(value.bounds().size())).replace("%s", parameter);
        typeParameters.add(parameter + (bound.isEmpty() ? "" : " extends " + bound));
        typeArguments.add(random.nextInt(3) == 0 ? wildcard(value) : value.boxed());
        if (outcome && random.nextBoolean()) {
            components.add(new Component(
                    component,
                    "dev.fanwise.Outcome<" + parameter + ">",
                    "dev.fanwise.Outcome",
                    "Success[value=" + value.printed() + "]",
                    List.of("java.lang.Object", "dev.fanwise.Outcome<?>")));
        } else {
            components.add(new Component(
                    component,
                    parameter,
                    bound.isEmpty() ? "java.lang.Object" : erased(bound.replaceFirst(" &.*", "")),
                    value.printed(),
                    rivals));
        }
    }

    private String wildcard(LegalValue value) {
        return random.nextBoolean() ? "?" : "? extends " + value.boxed();
    }

    String type() {
        return typeArguments.isEmpty() ? name : name + "<" + String.join(", ", typeArguments) + ">";
    }

    String printed() {
        return name
                + components.stream()
                        .map(component -> component.name() + "=" + component.printed())
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    String declaration() {
        String header = components.stream()
                .map(component -> component.type() + " " + component.name())
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("  record " + name
                + (typeParameters.isEmpty() ? "" : "<" + String.join(", ", typeParameters) + ">") + "(" + header
                + ") {\n");
        Set<List<String>> signatures = new LinkedHashSet<>();
        signatures.add(components.stream().map(Component::erased).toList());
        for (int rival = random.nextInt(4); rival > 0; rival--) {
            List<String> parameters =
                    components.stream().map(component -> rivalOf(component)).toList();
            if (signatures.add(
                    parameters.stream().map(LegalRecord::erasedParameter).toList())) {
                text.append(constructor(parameters));
            }
        }
        return text.append("  }\n").toString();
    }

    private static String erasedParameter(String type) {
        return isTypeParameter(type) ? "a type parameter" : erased(type);
    }

    private String rivalOf(Component component) {
        return random.nextInt(3) == 0 && !isTypeParameter(component.type())
                ? component.type()
                : component.rivals().get(random.nextInt(component.rivals().size()));
    }

    /** Takes what it gets for something else. */
    private String constructor(List<String> parameters) {
        String declared = IntStream.range(0, parameters.size())
                .mapToObj(position -> parameters.get(position) + " p" + position)
                .collect(Collectors.joining(", "));
        String nothing = components.stream().map(LegalRecord::nothing).collect(Collectors.joining(", "));
        return "    " + name + "(" + declared + ") { this(" + nothing + "); }\n";
    }

    private static String nothing(Component component) {
        boolean isPrimitive = !component.type().contains(".")
                && Character.isLowerCase(component.type().charAt(0));
        String value = component.type().equals("boolean") ? "false" : isPrimitive ? "0" : "null";
        return "(" + component.type() + ") " + value;
    }
}
