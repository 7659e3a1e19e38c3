package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.SpiedFiler.Created;
import dev.fanwise.processor.testing.SpiedProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What build tools rely on: one origin for each file, and the same bytes for the same input. */
class IncrementalBuildTest {

    private static final List<String> TYPES = List.of(
            type("Alpha", "String", "title", "text"),
            type("Beta", "Integer", "size", "length"),
            type("Gamma", "Object", "some", "other"),
            """
            package shop;

            import dev.fanwise.Each;
            import dev.fanwise.Gather;
            import java.util.List;

            interface Delta {
              interface Inner {
                @Gather
                List<String> name(@Each List<Integer> numbers);

                default String name(int number) {
                  return "";
                }
              }
            }
            """);

    private static String type(String name, String type, String first, String second) {
        return """
               package shop;

               import dev.fanwise.Gather;

               abstract class %1$s {
                 record Both(%2$s %3$s, %2$s %4$s) {}

                 @Gather
                 abstract Both load();

                 %2$s %3$s() {
                   return null;
                 }

                 %2$s %4$s() {
                   return null;
                 }
               }
               """.formatted(name, type, first, second);
    }

    @Test
    void eachFileHasOneOrigin() {
        SpiedProcessor processor = new SpiedProcessor();
        Javac.compiler(Javac.OLDEST).withProcessors(processor).compile(new Sources(TYPES).files());

        assertThat(processor.created())
                .containsExactly(
                        new Created("shop.AlphaFanOut", List.of("shop.Alpha")),
                        new Created("shop.BetaFanOut", List.of("shop.Beta")),
                        new Created("shop.Delta_InnerFanOut", List.of("shop.Delta.Inner")),
                        new Created("shop.GammaFanOut", List.of("shop.Gamma")));
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() throws IOException {
        List<String> reversed = new ArrayList<>(TYPES);
        Collections.reverse(reversed);

        assertThat(generated(reversed)).isEqualTo(generated(TYPES)).hasSize(TYPES.size());
    }

    @Test
    void otherTypesDoNotMatter() throws IOException {
        assertThat(generated(TYPES)).containsAllEntriesOf(generated(TYPES.subList(1, 2)));
    }

    private static Map<String, String> generated(List<String> texts) throws IOException {
        Compilation compilation = Javac.compile(new Sources(texts));
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            generated.put(file.getName(), file.getCharContent(false).toString());
        }
        return generated;
    }

    @Test
    void gradleIsToldSo() throws IOException {
        List<String> texts = new ArrayList<>();
        for (URL resource : Collections.list(FanwiseProcessor.class
                .getClassLoader()
                .getResources("META-INF/gradle/incremental.annotation.processors"))) {
            try (InputStream bytes = resource.openStream()) {
                texts.add(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(texts)
                .contains(FanwiseProcessor.class.getName() + ",isolating\n"
                        + ComposedAnnotationsProcessor.class.getName() + ",isolating\n");
    }
}
