package guide.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program of the page on bulk is killed and started again, in processes of its own: every row is converted, and none twice.
 *
 * <p>{@code -Drows=1000000} converts a million.
 */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading what a process says can't be interrupted
class ConvertPricesTest {

    private static final int ROWS = Integer.getInteger("rows", 30_000);

    @TempDir
    Path directory;

    private String url() {
        // The cache of H2 alone would take half of the heap.
        return "jdbc:h2:file:" + directory.resolve("shop") + ";CACHE_SIZE=2048";
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConvertPrices.class.getName(),
                        url(),
                        "" + ROWS)
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader output(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private void killAfter(int done) throws Exception {
        var process = start();
        try (var output = output(process)) {
            assertThat(output.lines().anyMatch(line -> line.equals(done + " done"))).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> runToTheEnd() throws Exception {
        var process = start();
        try (var output = output(process)) {
            var lines = output.lines().toList();
            assertThat(process.waitFor()).as("%s", lines).isZero();
            return lines;
        }
    }

    @Test
    void everyRowIsConvertedOnceHoweverOftenTheProgramIsKilled() throws Exception {
        killAfter(3_000);
        killAfter(1_000);
        killAfter(ROWS / 3 / 1_000 * 1_000);

        var lines = runToTheEnd();

        assertThat(lines).last().isEqualTo((ROWS - ROWS / 1_000) + " converted, " + ROWS / 1_000 + " failed");
        try (var products = new Products(url())) {
            assertThat(products.count("times = 1")).isEqualTo(ROWS);
            assertThat(products.count("cents = 100 * id")).isEqualTo(ROWS - ROWS / 1_000);
        }
    }
}
