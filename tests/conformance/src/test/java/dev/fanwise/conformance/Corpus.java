package dev.fanwise.conformance;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The scenarios and what CPython made of them: all pairs of files {@code scenarios-*.jsonl} and {@code
 * verdicts-*.jsonl}, which may be gzipped, among the test resources and in the folder that the system property
 * {@code corpus} names.
 */
final class Corpus {

    /** A scenario with what CPython made of it. */
    record Entry(Scenario scenario, Verdict cpython) {}

    private static final String SCENARIOS = "scenarios-";

    private Corpus() {}

    static List<Entry> entries() {
        try {
            List<Entry> entries = new ArrayList<>();
            for (var folder : folders()) {
                for (var file : files(folder)) {
                    entries.addAll(read(file));
                }
            }
            return entries;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        try {
            folders.add(Path.of(Corpus.class.getResource("/corpus").toURI()));
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
        var given = System.getProperty("corpus", "");
        if (!given.isEmpty()) {
            folders.add(Path.of(given));
        }
        return folders;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith(SCENARIOS))
                    .sorted()
                    .toList();
        }
    }

    private static List<Entry> read(Path scenarios) throws IOException {
        var name = scenarios.getFileName().toString().substring(SCENARIOS.length());
        Map<String, JsonObject> verdicts = new HashMap<>();
        try (var lines = lines(scenarios.resolveSibling("verdicts-" + name))) {
            lines.forEach(verdict -> verdicts.put(verdict.get("id").getAsString(), verdict));
        }
        var file = name.substring(0, name.indexOf('.'));
        try (var lines = lines(scenarios)) {
            return lines.map(json -> {
                        var id = json.get("id").getAsString();
                        json.addProperty("id", file + "/" + id);
                        return new Entry(ScenarioReader.read(json), VerdictReader.read(verdicts.get(id)));
                    })
                    .toList();
        }
    }

    private static Stream<JsonObject> lines(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        return reader.lines()
                .filter(line -> !line.isBlank())
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
