package dev.fanwise.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what is measured compiles, and is the same in each mode. Nothing is asserted about times. */
class ProjectTest {

    private static final int ALL_TEMPLATES = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FANWISE", "UNUSED"})
    void eachPeerGeneratesSomething(Contender contender) throws IOException {
        assertThat(GeneratedSources.files(Project.create(contender, 1, folder).generated()))
                .isNotEmpty();
    }

    @Test
    void allModesGiveTheSameClasses() throws IOException {
        var project = Project.create(Contender.FANWISE, ALL_TEMPLATES, folder);
        var classes = classes(project.output());
        var compiler = new ColdCompiler(project);

        compiler.compile(Mode.REPLAY);
        assertThat(classes(project.output())).isEqualTo(classes).hasSizeGreaterThan(3 * ALL_TEMPLATES);
        compiler.compile(Mode.PLAIN);
        assertThat(classes(project.output())).isEqualTo(classes);
    }

    @Test
    void nothingIsGeneratedForClassesWithoutAnnotations() throws IOException {
        assertThat(GeneratedSources.files(
                        Project.create(Contender.UNUSED, 2, folder).generated()))
                .isEmpty();
    }

    @Test
    void roundsGiveACostForEachMode() throws IOException {
        var costs = WarmPart.measure(Contender.FANWISE, Scope.ALL, 1, 0, 1);

        assertThat(Mode.values())
                .allSatisfy(mode -> assertThat(costs.wall(mode).values()).hasSize(1));
    }

    private static List<String> classes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
