package dev.fanwise.examples.checksums;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Prints the SHA-256 of every file below a folder. */
abstract class Checksums {

    private static final int BUFFER_BYTES = 64 * 1024;

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 1) {
            System.err.println("usage: Checksums [folder]");
            System.exit(2);
        }
        var folder = Path.of(args.length == 0 ? "." : args[0]);
        new ChecksumsFanOut().below(folder).forEach(System.out::println);
    }

    /** The checksums of the regular files below the folder, in the order of their paths. */
    List<Checksum> below(Path folder) throws IOException, InterruptedException {
        try (var paths = Files.walk(folder)) {
            return checksums(paths.filter(Files::isRegularFile)).stream()
                    .sorted(Comparator.comparing(Checksum::file))
                    .toList();
        }
    }

    /**
     * Walks on only as fast as files are read: a folder of a million files is not a million tasks. Returns when no task
     * walks any more, so that the walk can be closed.
     */
    @Gather(value = "checksum", concurrency = 16, onFailure = CANCEL_AND_JOIN)
    abstract List<Checksum> checksums(@Each Stream<Path> files) throws IOException, InterruptedException;

    Checksum checksum(Path file) throws IOException {
        var digest = sha256();
        try (var content = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER_BYTES];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new Checksum(file, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
