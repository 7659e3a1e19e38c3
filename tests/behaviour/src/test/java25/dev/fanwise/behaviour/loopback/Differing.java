package dev.fanwise.behaviour.loopback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out the tests of what is different on a cluster. {@code rules/cluster.tsv} names them and says why. */
public final class Differing implements ExecutionCondition {

    private static final Map<String, String> REASONS = read();

    private static Map<String, String> read() {
        var file = "/rules/cluster.tsv";
        var resource = Objects.requireNonNull(Differing.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var reason = REASONS.get(nameOf(context));
        return reason == null
                ? ConditionEvaluationResult.enabled("the same on a cluster")
                : ConditionEvaluationResult.disabled(reason);
    }

    /** {@code Type}, {@code Type.method}, or {@code Type.method:ARGUMENT}. */
    private static String nameOf(ExtensionContext context) {
        var type = context.getTestClass().map(Class::getSimpleName).orElse("");
        var method = context.getTestMethod().map(Method::getName).orElse(null);
        if (method == null) {
            return type;
        }
        var invocation = context.getDisplayName();
        return type + "." + method
                + (invocation.startsWith("[")
                        ? invocation.substring(invocation.indexOf(' ')).replace(' ', ':')
                        : "");
    }
}
