package dev.fanwise.examples.words;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Counts the words of files. */
abstract class Words {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String member; // never sent: each member has its own

    Words(String member) {
        this.member = member;
    }

    /** The words of a file, and which member has counted them. */
    record Counted(String file, String member, Map<String, Integer> words) {}

    /** Eight files at a time. Each result is given to the consumer, here, as soon as it arrives. */
    @Gather(value = "count", concurrency = 8, onFailure = CANCEL_AND_JOIN)
    abstract void countAll(@Each List<String> files, @AsCompleted Consumer<Counted> each)
            throws IOException, InterruptedException;

    /** Changes nothing, so it may run again on another member if its own is lost. */
    @Remote(idempotent = true)
    Counted count(String file) throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        var text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(match -> words.merge(match.group(), 1, Integer::sum));
        return new Counted(file, member, words);
    }
}
