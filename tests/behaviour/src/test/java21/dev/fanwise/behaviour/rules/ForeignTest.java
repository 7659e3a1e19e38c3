package dev.fanwise.behaviour.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A test of another library.
 *
 * @param name its class and method
 * @param status whether its behaviour is promised here
 * @param reason what is different, or why there is nothing like it; may be empty for what is promised as it is
 */
record ForeignTest(String name, Status status, String reason) {

    /** Whether a behaviour is promised here, too. */
    enum Status {
        /** As it is. */
        YES,

        /** In another form, or with another outcome. */
        ADAPTED,

        /** It is not, or cannot be. */
        NO
    }

    ForeignTest {
        if (reason.isEmpty() && status != Status.YES) {
            throw new IllegalArgumentException(name + " is " + status + " without a reason");
        }
    }

    /** Reads a table: a heading, then name, status and reason on each line, with a tab between them. */
    static List<ForeignTest> read(String table) throws IOException {
        var file = "/rules/" + table + ".tsv";
        var resource = Objects.requireNonNull(ForeignTest.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ForeignTest::parse).toList();
        }
    }

    private static ForeignTest parse(String line) {
        var cells = line.split("\t", -1);
        return new ForeignTest(cells[0], Status.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]);
    }
}
