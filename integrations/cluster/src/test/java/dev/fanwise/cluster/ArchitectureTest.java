package dev.fanwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sources of a cluster and its adapters look like. */
class ArchitectureTest {

    private static final int MOST_LINES = 300;

    @ParameterizedTest
    @ValueSource(strings = {"cluster", "cluster-hazelcast", "cluster-jgroups"})
    void noFileIsLong(String module) throws IOException {
        var tooLong = new ArrayList<String>();
        var read = 0;
        try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                read++;
                if (Files.readAllLines(file).size() > MOST_LINES) {
                    tooLong.add(file.toString());
                }
            }
        }

        assertThat(read).isPositive();
        assertThat(tooLong).isEmpty();
    }
}
