package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.OnFanOut;
import dev.fanwise.Remote;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of attributes and options has each of them, with its default. */
final class AttributesTest {

    private static final List<Class<?>> POLICIES = List.of(Gather.class, WaitFor.class, TaskGroupScope.class);
    private static final List<Class<?>> OTHERS =
            List.of(Each.class, AsCompleted.class, From.class, Remote.class, OnFanOut.class);

    private final List<String> page = Project.lines(Project.FOLDER.resolve("docs/attributes.md"));

    @Test
    void eachAttributeOfAPolicyStandsInItsRowWithItsDefault() {
        var names = new TreeSet<String>();
        POLICIES.forEach(policy ->
                Stream.of(policy.getDeclaredMethods()).map(Method::getName).forEach(names::add));

        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(cells(row("| `" + name + "` |")).subList(1, 4))
                        .containsExactlyElementsOf(POLICIES.stream()
                                .map(policy -> defaultOf(policy, name))
                                .toList()));
    }

    @Test
    void eachOtherAnnotationHasARowForEachOfItsAttributes() {
        for (var annotation : OTHERS) {
            var rows = page.stream()
                    .filter(line -> line.contains("`@" + annotation.getSimpleName()))
                    .toList();
            assertThat(rows).isNotEmpty();
            assertThat(annotation.getDeclaredMethods())
                    .filteredOn(attribute -> attribute.getDefaultValue() != null)
                    .allSatisfy(attribute -> assertThat(String.join("\n", rows))
                            .contains(attribute.getName() + " = " + text(attribute.getDefaultValue())));
        }
    }

    @Test
    void eachOptionHasARow() {
        var options = Arrays.stream(FanOutOptions.class.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("with"))
                .map(method -> "| `" + method.getName() + "("
                        + String.join(
                                ", ",
                                Stream.of(method.getParameterTypes())
                                        .map(Class::getSimpleName)
                                        .toList())
                        + ")` |")
                .toList();

        assertThat(options)
                .hasSizeGreaterThan(5)
                .allSatisfy(option -> assertThat(row(option)).isNotEmpty());
    }

    private String row(String start) {
        return page.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + start));
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|"))
                .skip(1) // before the first bar
                .map(String::strip)
                .toList();
    }

    private static String defaultOf(Class<?> policy, String attribute) {
        return Stream.of(policy.getDeclaredMethods())
                .filter(method -> method.getName().equals(attribute))
                .map(method -> "`" + text(method.getDefaultValue()) + "`")
                .findFirst()
                .orElse("");
    }

    private static String text(Object value) {
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }
}
