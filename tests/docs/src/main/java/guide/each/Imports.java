package guide.each;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Reads a file of any length. */
// region: type
abstract class Imports {

    private final AtomicLong imported = new AtomicLong();

    long importLines(Path file) throws IOException, InterruptedException {
        try (Stream<String> lines = Files.lines(file)) {
            importAll(lines);
        }
        return imported.get();
    }

    @Gather(value = "importOne", concurrency = 16)
    abstract void importAll(@Each Stream<String> lines) throws InterruptedException;

    void importOne(String line) {
        imported.incrementAndGet();
    }
}
// endregion

/** Imports 10,000 lines. */
final class ImportFile {

    private ImportFile() {}

    public static void main(String[] args) throws Exception {
        var file = Files.createTempFile("lines", ".txt");
        try {
            Files.writeString(file, "a line\n".repeat(10_000));
            System.out.println(new ImportsFanOut().importLines(file) + " lines");
        } finally {
            Files.delete(file);
        }
    }
}
