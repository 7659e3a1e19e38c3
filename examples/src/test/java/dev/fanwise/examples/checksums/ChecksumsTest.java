package dev.fanwise.examples.checksums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.testing.FanOutExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FanOutExtension.class)
class ChecksumsTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Checksums checksums = new ChecksumsFanOut();

    @TempDir
    Path folder;

    @Test
    void listsEveryFileInTheOrderOfPaths() throws Exception {
        var abc = write("b/abc.txt", "abc");
        var nothing = write("a/nothing.txt", "");
        Files.createDirectories(folder.resolve("c/no-file-here"));

        assertThat(checksums.below(folder))
                .containsExactly(new Checksum(nothing, SHA256_OF_NOTHING), new Checksum(abc, SHA256_OF_ABC));
    }

    @Test
    void readsManyMoreFilesThanItReadsAtATime() throws Exception {
        var files = IntStream.range(0, 500)
                .mapToObj(i -> folder.resolve("%03d".formatted(i)))
                .toList();
        for (var file : files) {
            Files.writeString(file, "abc");
        }

        assertThat(checksums.below(folder))
                .isEqualTo(files.stream()
                        .map(file -> new Checksum(file, SHA256_OF_ABC))
                        .toList());
    }

    @Test
    void aFileLargerThanTheBufferIsReadToItsEnd() throws Exception {
        var zeros = Files.write(folder.resolve("zeros"), new byte[1_000_000]);

        assertThat(checksums.below(folder))
                .containsExactly(
                        new Checksum(zeros, "d29751f2649b32ff572b5e0a9f541ea660a50f94ff0beedfb0b692b924cc8025"));
    }

    @Test
    void aFileThatCannotBeReadIsTheFailure() {
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> checksums.checksums(Stream.of(missing)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void anEmptyFolderHasNoChecksums() throws Exception {
        assertThat(checksums.below(folder)).isEqualTo(List.of());
    }

    @Test
    void printsWhatSha256sumReads() {
        assertThat(new Checksum(Path.of("a.txt"), "0123")).hasToString("0123  a.txt");
    }

    private Path write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
