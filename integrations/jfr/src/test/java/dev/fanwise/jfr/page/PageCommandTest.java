package dev.fanwise.jfr.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, but for the JVM that it ends. */
class PageCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path recording;

    @BeforeEach
    void record() throws IOException {
        recording = folder.resolve("of <b>today.jfr");
        try (var recorded = new Recording()) {
            recorded.start();
            recorded.stop();
            recorded.dump(recording);
        }
    }

    private int run(Object... arguments) {
        return PageCommand.run(
                List.of(arguments).stream().map(String::valueOf).toList(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    @Test
    void thePageIsWrittenBesideTheRecording() throws IOException {
        assertThat(run(recording)).isZero();

        assertThat(folder.resolve("of <b>today.html")).content().contains("of &lt;b&gt;today.jfr");
        assertThat(out.toString(UTF_8)).endsWith("0 calls, 0 tasks" + System.lineSeparator());
        assertThat(err.toString(UTF_8)).contains("FanOutEvents");
    }

    @Test
    void thePageIsWrittenWhereItIsWanted() {
        var page = folder.resolve("page.html");

        assertThat(run(recording, "-o", page)).isZero();
        assertThat(page).exists();
    }

    @Test
    void theRecordingIsNotOverwritten() throws IOException {
        var before = Files.size(recording);

        assertThat(run(recording, "-o", recording)).isEqualTo(2);
        assertThat(recording).hasSize(before);
    }

    @Test
    void wrongArgumentsAreAnsweredWithTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("-x")).isEqualTo(2);
        assertThat(run(recording, "-o")).isEqualTo(2);
        assertThat(run(recording, recording)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Usage: java -jar fanwise-jfr.jar RECORDING [-o PAGE]");
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("Usage:");
    }

    @Test
    void aFileThatIsNoRecordingIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "nothing recorded");

        assertThat(run(file)).isEqualTo(1);
        assertThat(run(folder.resolve("missing.jfr"))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Chunk header").contains("missing.jfr");
    }
}
