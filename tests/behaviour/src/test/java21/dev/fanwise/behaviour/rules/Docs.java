package dev.fanwise.behaviour.rules;

import java.nio.file.Path;

/** Where the pages are, seen from the folder of the module, in which tests run. */
final class Docs {

    static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    static final Path FOLDER = PROJECT.resolve("docs");

    private Docs() {}
}
