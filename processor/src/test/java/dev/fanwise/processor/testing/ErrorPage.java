package dev.fanwise.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the catalogue for users.
 *
 * <p>Below {@code ## Wrong} stand programs, each followed by a {@code text} block with what javac prints.
 * Below {@code ## Right} stand programs that get no warning. A program is one block for each file; a line
 * of prose between two blocks separates two programs.
 */
public record ErrorPage(Path file, String text) {

    private static final Pattern TITLE = Pattern.compile("\\A# (FW\\d{3}): (.+)\n\n(.+)\n");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(java|text)\n(.*?)```\n");
    private static final String WRONG = "\n## Wrong\n";
    private static final String RIGHT = "\n## Right\n";

    /** A wrong program and what is printed for it. */
    public record Wrong(Sources sources, String printed) {}

    public static ErrorPage read(Path file) {
        return new ErrorPage(file, TestResources.read(file));
    }

    public String id() {
        return title().group(1);
    }

    /** The rule in one line. */
    public String rule() {
        return title().group(2);
    }

    /** The line that says how bad it is. */
    public String severity() {
        return title().group(3);
    }

    private Matcher title() {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            throw new IllegalArgumentException(file + " does not begin with '# FWnnn: rule' and its severity");
        }
        return title;
    }

    /** The programs that are wrong. */
    public List<Wrong> wrong() {
        List<Wrong> programs = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(section(WRONG)); block.find(); ) {
            if (block.group(1).equals("java")) {
                files.add(block.group(2));
            } else {
                programs.add(new Wrong(new Sources(List.copyOf(files)), block.group(2)));
                files.clear();
            }
        }
        return programs;
    }

    /** The programs that are right. */
    public List<Sources> right() {
        List<List<String>> programs = new ArrayList<>();
        String section = section(RIGHT);
        int end = -1;
        for (Matcher block = BLOCK.matcher(section); block.find(); end = block.end()) {
            if (end < 0 || !section.substring(end, block.start()).isBlank()) {
                programs.add(new ArrayList<>());
            }
            programs.get(programs.size() - 1).add(block.group(2));
        }
        return programs.stream().map(Sources::new).toList();
    }

    private String section(String heading) {
        int start = text.indexOf(heading);
        int end = heading.equals(WRONG) ? text.indexOf(RIGHT) : text.length();
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }

    /** The page with another text for each block of printed text, in their order. */
    public String withPrinted(List<String> printed) {
        StringBuilder page = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int next = 0;
        while (block.find()) {
            boolean isText = block.group(1).equals("text");
            String code = isText ? printed.get(next++) : block.group(2);
            String all = "```" + block.group(1) + "\n" + code + "```\n";
            block.appendReplacement(page, Matcher.quoteReplacement(all));
        }
        block.appendTail(page);
        return page.toString();
    }
}
