package dev.fanwise.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes annotated types: any number of them, from a few templates, fifty to a package. */
final class TypeWriter {

    private static final int PACKAGE_SIZE = 50;
    private static final Pattern TYPE_NAME =
            Pattern.compile("(?m)^(?:public )?(?:abstract )?(?:class|interface) (\\w+)");

    private TypeWriter() {}

    /** Writes the types and says where they are. */
    static List<Path> write(Contender contender, int count, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (var number = 0; number < count; number++) {
            var home = number / PACKAGE_SIZE;
            var source = template(contender.template(number))
                    .replace("NUMBER", Integer.toString(number))
                    .replace("PACKAGE", Integer.toString(home));
            var file = folder.resolve("p" + home).resolve(typeName(source) + ".java");
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source));
        }
        return written;
    }

    private static String typeName(String source) {
        var matcher = TYPE_NAME.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no type in\n" + source);
        }
        return matcher.group(1);
    }

    private static String template(String resource) {
        try (var stream = TypeWriter.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no template " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
