package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.FailingFiler;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.SpiedProcessor;
import dev.fanwise.processor.testing.TestResources;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The jar as javac loads it: alone, with what is packed into it. */
@EnabledIfSystemProperty(named = "packaged.jar", matches = ".+", disabledReason = "there is no jar yet")
class PackagedJarTest {

    private static final Sources PAGES = Sources.of("""
            package shop;

            import dev.fanwise.Gather;

            interface Pages {
              record Page(String title) {}

              @Gather
              Page load();

              default String title() {
                return "";
              }
            }
            """);

    private URLClassLoader loader;
    private Processor processor;

    @BeforeEach
    void load() throws Exception {
        URL jar = Path.of(System.getProperty("packaged.jar")).toUri().toURL();
        loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        processor = (Processor) loader.loadClass(FanwiseProcessor.class.getName())
                .getConstructor()
                .newInstance();
    }

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    @Test
    void generates() {
        Compilation compilation = Javac.lenient().withProcessors(processor).compile(PAGES.files());

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFile("shop.PagesFanOut")).isPresent();
    }

    @Test
    void explainsItsMessages() throws Exception {
        Process explaining = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("packaged.jar"),
                        "explain",
                        "FW012")
                .redirectErrorStream(true)
                .start();
        String printed = new String(explaining.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed)
                .isEqualTo(TestResources.read(TestResources.errorPages().resolve("FW012.md")));
        assertThat(explaining.waitFor()).isZero();
    }

    @Test
    void namesItsVersionWhenItFails() {
        Compilation compilation = Javac.lenient()
                .withProcessors(new SpiedProcessor(processor, filer -> new FailingFiler(new AssertionError())))
                .compile(PAGES.files());

        assertThat(Javac.messages(compilation))
                .singleElement()
                .asString()
                .startsWith("[FW000] Fanwise " + System.getProperty("packaged.version") + " has an internal error");
    }
}
