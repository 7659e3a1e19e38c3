package dev.fanwise.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the files that users download. Runs after the artifacts were installed for the projects. */
class PublishedFilesTest {

    private static final PublishedFile ANNOTATIONS = PublishedFile.installed("fanwise-annotations", ".jar");
    private static final PublishedFile PROCESSOR = PublishedFile.installed("fanwise-processor", ".jar");

    @ParameterizedTest
    @ValueSource(strings = {"fanwise-annotations", "fanwise-processor", "fanwise-testing"})
    void everyJarHoldsTheLicenceAndTheNotice(String artifact) {
        PublishedFile jar = PublishedFile.installed(artifact, ".jar");

        assertThat(jar.text("META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(jar.text("META-INF/NOTICE")).contains("JavaPoet", "Square, Inc.", "Google, Inc.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fanwise-annotations", "fanwise-processor", "fanwise-testing"})
    void sourcesAndJavadocStandBesideEveryJar(String artifact) {
        assertThat(PublishedFile.built(artifact, "-sources.jar").entries())
                .contains("META-INF/LICENSE", "META-INF/NOTICE")
                .anyMatch(entry -> entry.endsWith(".java"));
        assertThat(PublishedFile.built(artifact, "-javadoc.jar").entries()).contains("index.html");
    }

    @Test
    void theAnnotationsAreAModuleThatReadsNothingAtRunTime() {
        ModuleDescriptor module = module(ANNOTATIONS.path());

        assertThat(module.name()).isEqualTo("dev.fanwise");
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.requires())
                .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void theTestKitIsAModuleThatNeedsNoTestFramework() {
        ModuleDescriptor module =
                module(PublishedFile.installed("fanwise-testing", ".jar").path());

        assertThat(module.name()).isEqualTo("dev.fanwise.testing");
        assertThat(module.requires())
                .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "dev.fanwise");
    }

    @Test
    void theProcessorHasTheNameThatItsManifestGivesItAsAModule() {
        assertThat(module(PROCESSOR.path()).name()).isEqualTo("dev.fanwise.processor");
    }

    @Test
    void theJarOfFlightRecorderEventsIsACommand() throws Exception {
        var jar = PublishedFile.installed("fanwise-jfr", ".jar").path();
        var java = Path.of(System.getProperty("java.home"), "bin", "java");

        var process = new ProcessBuilder(java.toString(), "-jar", jar.toString(), "--help")
                .redirectErrorStream(true)
                .start();

        assertThat(process.inputReader().lines()).startsWith("Usage: java -jar fanwise-jfr.jar RECORDING [-o PAGE]");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void everyClassHasAFanwiseName() {
        assertThat(ANNOTATIONS.entries())
                .filteredOn(entry -> entry.endsWith(".class"))
                .allMatch(entry -> entry.startsWith("dev/fanwise/") || entry.equals("module-info.class"));
        assertThat(PROCESSOR.entries())
                .filteredOn(entry -> entry.endsWith(".class"))
                .anyMatch(entry -> entry.startsWith("dev/fanwise/processor/shaded/javapoet/"))
                .allMatch(entry -> entry.startsWith("dev/fanwise/processor/"));
    }

    @Test
    void buildToolsFindTheProcessor() {
        assertThat(PROCESSOR.text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualToIgnoringNewLines(
                        "dev.fanwise.processor.ComposedAnnotationsProcessor\ndev.fanwise.processor.FanwiseProcessor");
        assertThat(PROCESSOR.text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualToIgnoringNewLines("dev.fanwise.processor.FanwiseProcessor,isolating\n"
                        + "dev.fanwise.processor.ComposedAnnotationsProcessor,isolating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fanwise-annotations", "fanwise-processor"})
    void nothingElseIsDownloaded(String artifact) throws Exception {
        Path pom = PublishedFile.installed(artifact, ".pom").path();

        assertThat(xpath(
                        pom,
                        "/project/dependencies/dependency[not(scope='provided') and not(scope='test')]/artifactId"))
                .isEmpty();
        assertThat(xpath(pom, "/project/artifactId")).isEqualTo(artifact);
        assertThat(xpath(pom, "/project/name")).isNotEmpty();
        assertThat(xpath(pom, "/project/description")).isNotEmpty();
    }

    private static ModuleDescriptor module(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    private static String xpath(Path pom, String expression) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        return XPathFactory.newInstance().newXPath().evaluate(expression, document);
    }
}
