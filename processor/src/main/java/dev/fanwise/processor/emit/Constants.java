package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.fanwise.processor.model.Environment;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The static fields of a generated class, created as methods ask for them. */
final class Constants {

    /** With the code around them the constant and the name of its threads are to fit into 120 columns. */
    private static final int LONGEST_NAMES_OF_DAEMONS = 56;

    private static final int LONGEST_NAMES_OF_VIRTUAL_THREADS = 42;

    /** Those of the generated class that are no constants. */
    private static final List<String> FIELDS = List.of("options", "cluster");

    private final Environment environment;
    private final Set<String> packages;
    private final Set<String> variables = new HashSet<>();
    private final Names names;
    private final List<FieldSpec> fields = new ArrayList<>();

    Constants(FanOutType type) {
        this.environment = type.environment();
        this.packages = firstWords(type);
        this.names = new Names(
                Stream.concat(packages.stream(), type.methods().stream().flatMap(Constants::localNames))
                        .toList());
    }

    /** Those of packages, and that of a type in none: static tasks are called by it. */
    private static Set<String> firstWords(FanOutType type) {
        Set<String> words = new HashSet<>(type.scope().packages());
        if (type.type().packageName().isEmpty()) {
            words.add(type.type().topLevelClassName().simpleName());
        }
        return words;
    }

    /** The names that a constant cannot have in a method, where a parameter or the task of a component has it. */
    private static Stream<String> localNames(FanOutMethod method) {
        Stream<String> parameters = method.signature().parameters().stream().map(Parameter::name);
        return method.tasks() instanceof Slots slots
                ? Stream.concat(parameters, slots.tasks().stream().map(Slot::name))
                : parameters;
    }

    /** The names in a method or constructor with these parameters; none hides a package. */
    Names namesBeside(List<Parameter> parameters) {
        return new Names(Stream.concat(packages.stream(), parameters.stream().map(Parameter::name))
                .toList());
    }

    /** Learns the names that a method or constructor has, of whatever kind. */
    void addVariables(Names others) {
        variables.addAll(others.all());
    }

    /** The names of all variables of the class, wherever they are; none but a field is called like a package. */
    Set<String> variables() {
        Set<String> all = new HashSet<>(variables);
        all.addAll(names.all());
        all.removeAll(packages);
        all.addAll(FIELDS);
        return all;
    }

    /** What makes threads of that name. */
    String threads(String constant, String threadName) {
        int length = constant.length() + threadName.length();
        CodeBlock factory = environment.virtualThreads()
                ? CodeBlock.of(
                        length > LONGEST_NAMES_OF_VIRTUAL_THREADS
                                ? "$L.ofVirtual()\n$>$>.name($S)$<$<.factory()"
                                : "$L.ofVirtual().name($S).factory()",
                        Receiver.of(Thread.class),
                        threadName)
                : CodeBlock.of(
                        length > LONGEST_NAMES_OF_DAEMONS ? "$L.named(\n$>$>$S$<$<)" : "$L.named($S)",
                        Receiver.of(RuntimeTypes.DAEMON_THREADS),
                        threadName);
        return add(ClassName.get(ThreadFactory.class), constant, "The threads of {@code " + threadName + "}.", factory);
    }

    String duration(String method, String purpose, Duration duration) {
        return add(
                ClassName.get(Duration.class),
                Names.constant(method, purpose),
                "The " + purpose + " of {@code " + method + "}.",
                Durations.expression(duration));
    }

    /** The time that one task of a method may take. */
    String timeout(String method, String task, Duration timeout) {
        return add(
                ClassName.get(Duration.class),
                Names.constant(method, task, "timeout"),
                "The timeout of {@code " + task + "} in {@code " + method + "}.",
                Durations.expression(timeout));
    }

    private String add(ClassName type, String preferred, String javadoc, CodeBlock value) {
        String name = names.pick(preferred);
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", javadoc)
                .initializer(value)
                .build());
        return name;
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }
}
