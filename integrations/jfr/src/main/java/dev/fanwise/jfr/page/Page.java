package dev.fanwise.jfr.page;

import dev.fanwise.jfr.page.Node.CallNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * One file with everything in it. It says itself that nothing may be loaded from elsewhere, and that no script and no style
 * but its own may run.
 */
final class Page {

    private final String template = resource("page.html");
    private final String style = resource("page.css");
    private final String script =
            resource("data.js") + resource("rows.js") + resource("waterfall.js") + resource("main.js");

    /**
     * Writes the page.
     *
     * @param title what was recorded
     * @return the number of calls that no other recorded call contains
     */
    static int write(String title, RecordedFanOuts recorded, Path page) throws IOException {
        List<CallNode> roots = Forest.rootsOf(recorded);
        roots.forEach(CriticalPath::mark);
        Files.writeString(page, new Page().html(title, PageData.json(Rows.of(roots))));
        return roots.size();
    }

    private String html(String title, String data) {
        var filled = new StringBuilder();
        var rest = 0;
        // One pass: what is filled in is not searched for marks, whatever is in it.
        for (var mark = template.indexOf("{{"); mark >= 0; mark = template.indexOf("{{", rest)) {
            var end = template.indexOf("}}", mark);
            filled.append(template, rest, mark);
            filled.append(
                    switch (template.substring(mark + 2, end)) {
                        case "title" -> escaped(title);
                        case "data" -> data;
                        case "style" -> style;
                        case "script" -> script;
                        case "style-hash" -> hash(style);
                        case "script-hash" -> hash(script);
                        default -> throw new AssertionError("a mark that nothing fills");
                    });
            rest = end + 2;
        }
        return filled.append(template, rest, template.length()).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible); // every JDK has it
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError("the jar is broken", broken);
        }
    }
}
