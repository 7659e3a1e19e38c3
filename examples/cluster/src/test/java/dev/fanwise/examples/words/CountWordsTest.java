package dev.fanwise.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.examples.words.Words.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CountWordsTest {

    private static final int FILES = 300;

    @TempDir
    Path folder;

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void nothingIsLostOrCountedTwiceThoughAMemberIsKilled() throws Exception {
        for (var number = 0; number < FILES; number++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(number)), "One file.\nNo other one: " + number);
        }

        var words = new CountWords(lines::add).below(folder);

        assertThat(words).isEqualTo(Map.of("one", 2 * FILES, "file", FILES, "no", FILES, "other", FILES));
        var killed = lines.stream()
                .filter(line -> line.startsWith("killing "))
                .map(line -> line.substring("killing ".length()))
                .toList();
        assertThat(killed).hasSize(1);
        assertThat(lines.get(0)).startsWith(FILES + " files, to be counted by " + killed.get(0) + " and 127.0.0.1:");
        assertThat(lines).filteredOn(line -> line.contains(" has counted ")).hasSize(2);
        assertThat(lines.get(FILES + 1))
                .as("the last file")
                .contains("300 of 300")
                .doesNotContain(killed.get(0));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("most frequent: one 600, file 300, no 300, other 300");
    }

    @Test
    void afterwardsNoProcessIsLeft() throws Exception {
        Files.writeString(folder.resolve("one.txt"), "one");
        new CountWords(lines::add).below(folder);

        var children = ProcessHandle.current().children().toList();
        for (var child : children) {
            child.onExit().get();
        }

        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void wordsAreLettersInLowerCase() throws Exception {
        assertThat(counted("Ein Straßenfest, ein Fest!").words())
                .isEqualTo(Map.of("ein", 2, "straßenfest", 1, "fest", 1));
    }

    @Test
    void aFileWithoutWordsHasNone() throws Exception {
        assertThat(counted(" 1 + 2 ").words()).isEmpty();
    }

    /** Through the bytes that members exchange, in this process. */
    private Counted counted(String text) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("text.txt"), text);
        var all = new ArrayList<Counted>();
        try (var cluster = Cluster.loopback()) {
            new WordsFanOut(cluster, "here").countAll(List.of(file.toString()), all::add);
        }
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
