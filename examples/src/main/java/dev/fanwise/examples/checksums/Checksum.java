package dev.fanwise.examples.checksums;

import java.nio.file.Path;

/** The SHA-256 of a file, in hexadecimal; its text is a line that {@code sha256sum --check} reads. */
record Checksum(Path file, String sha256) {

    @Override
    public String toString() {
        return sha256 + "  " + file;
    }
}
