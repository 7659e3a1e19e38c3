package dev.fanwise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody adds bytes to a call unnoticed. {@link Allocations} says how they are counted. */
class AllocationTest {

    private static final int BOUNDED_ELEMENTS = 1_000;
    private static final int BYTES_OF_REFERENCE = 4;

    private static final Map<String, Bytes> MEASURED = new HashMap<>();

    /** What a call allocates. */
    private record Bytes(long byHand, long fanwise) {}

    @BeforeAll
    static void measure() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-preview",
                        "-XX:+UseSerialGC",
                        "-Djdk.virtualThreadScheduler.parallelism=1",
                        "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Allocations.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(AllocationTest::read);
        }
        assertThat(process.waitFor()).isZero();
    }

    private static void read(String line) {
        var parts = line.split("[=/]");
        MEASURED.put(parts[0], new Bytes(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }

    /** Where threads block, their stacks are counted too, and how deep those are is for the JIT compiler to say. */
    @ParameterizedTest
    @CsvSource({
        "three slots, 5",
        "each of 10, 5",
        "each of 1000, 5",
        "task group of ten, 14",
        "groups of groups, 18",
        "first of ten, 15",
        "one of ten fails, 15"
    })
    void hardlyMoreThanByHand(String shape, int percentMore) {
        var bytes = MEASURED.get(shape);

        assertThat(bytes.fanwise())
                .as("by hand %d", bytes.byHand())
                .isLessThanOrEqualTo(bytes.byHand() * (100 + percentMore) / 100);
    }

    @Test
    void aBoundedEachOfAListTakesLittleMoreThanItsResults() {
        assertThat(bytesOfElementBeyondResult("bounded each of 1000")).isLessThanOrEqualTo(8);
    }

    /** Results whose number is not known are collected in chunks and copied. */
    @Test
    void aBoundedEachOfAnIteratorTakesLittleMoreThanItsResults() {
        assertThat(bytesOfElementBeyondResult("bounded each of an iterator")).isLessThanOrEqualTo(12);
    }

    private static double bytesOfElementBeyondResult(String shape) {
        return (double) MEASURED.get(shape).fanwise() / BOUNDED_ELEMENTS - BYTES_OF_REFERENCE;
    }
}
