package dev.fanwise.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the blocks of a page to what their markers name. */
final class Blocks {

    private final List<Path> sources;
    private final Path generated;

    Blocks(List<Path> sources, Path generated) {
        this.sources = sources;
        this.generated = generated;
    }

    /** What is wrong with the blocks of a page, each with its line. */
    List<String> problems(List<String> page) {
        var markdown = new Markdown(page);
        List<String> problems = new ArrayList<>();
        for (var block : markdown.blocks()) {
            problem(block).ifPresent(problem -> problems.add("line " + (block.start() + 1) + ": " + problem));
        }
        long marked = markdown.blocks().stream()
                .filter(block -> block.marker().isPresent())
                .count();
        if (markdown.markers() > marked) {
            problems.add("a marker without a block in the next line");
        }
        return problems;
    }

    private Optional<String> problem(CodeBlock block) {
        if (block.marker().isEmpty()) {
            return block.language().equals("java") ? Optional.of("Java without a marker") : Optional.empty();
        }
        var marker = block.marker().get();
        if (!block.language().equals(marker.language())) {
            return Optional.of("the language should be " + marker.language());
        }
        try {
            var expected = expected(marker);
            return expected.equals(block.lines())
                    ? Optional.empty()
                    : Optional.of("should be\n" + String.join("\n", expected));
        } catch (IllegalArgumentException | AssertionError failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    /** The page with the text in its blocks that their markers name. */
    List<String> rewritten(List<String> page) {
        List<String> rewritten = new ArrayList<>();
        int done = 0;
        for (var block : new Markdown(page).blocks()) {
            if (block.marker().isPresent()) {
                rewritten.addAll(page.subList(done, block.start() + 1));
                for (var line : expected(block.marker().get())) {
                    rewritten.add(line.isEmpty() ? line : block.indentation() + line);
                }
                done = block.end();
            }
        }
        rewritten.addAll(page.subList(done, page.size()));
        return rewritten;
    }

    private List<String> expected(Marker marker) {
        if (marker instanceof Marker.Snippet snippet) {
            return snippet(snippet);
        } else if (marker instanceof Marker.Generated method) {
            return generated(method);
        }
        return Programs.output(((Marker.Output) marker).main());
    }

    private List<String> snippet(Marker.Snippet snippet) {
        var file = sources.stream()
                .map(folder -> folder.resolve(snippet.path()))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + snippet.path()));
        var snippets = new Snippets(Project.lines(file));
        return snippet.region()
                .map(name -> snippets.region(name)
                        .orElseThrow(() -> new IllegalArgumentException(snippet.path() + " has no region " + name)))
                .orElseGet(snippets::whole);
    }

    private List<String> generated(Marker.Generated marker) {
        var file = generated.resolve(marker.path());
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("no generated file " + marker.path());
        }
        var lines = Project.lines(file);
        if (marker.method().isEmpty()) {
            return new Snippets(lines).whole();
        }
        var methods = new GeneratedClass(lines).methods(marker.method().get());
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(
                    marker.path() + " has no method " + marker.method().get());
        }
        return methods;
    }
}
