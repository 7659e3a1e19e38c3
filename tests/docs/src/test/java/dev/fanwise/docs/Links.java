package dev.fanwise.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows the relative links of a page. Addresses elsewhere are not asked. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

    private Links() {}

    /** The links that lead nowhere, with the reason. */
    static List<String> problems(Path page) {
        List<String> problems = new ArrayList<>();
        for (var link : new Markdown(Project.lines(page)).links()) {
            if (!ADDRESS.matcher(link).matches()) {
                problem(page, link).ifPresent(problem -> problems.add(link + ": " + problem));
            }
        }
        return problems;
    }

    private static Optional<String> problem(Path page, String link) {
        int hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return Optional.of("there is no such file");
        }
        if (hash < 0) {
            return Optional.empty();
        }
        if (!target.toString().endsWith(".md")) {
            return Optional.of("only pages have anchors");
        }
        var anchors = new Markdown(Project.lines(target)).anchors();
        return anchors.contains(link.substring(hash + 1)) ? Optional.empty() : Optional.of("there is no such heading");
    }
}
