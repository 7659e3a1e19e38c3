package dev.fanwise.jfr.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.jfr.RecordedShop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From calls that run, through a recording, to the rows of a page. */
@Timeout(60)
class RecordedPageTest {

    @TempDir
    private Path folder;

    private List<Row> rows() throws Exception {
        var roots = Forest.rootsOf(RecordedFanOuts.read(RecordedShop.record(folder)));
        roots.forEach(CriticalPath::mark);
        return Rows.of(roots);
    }

    @Test
    void callsAreWaterfallsWithTheCallsThatTheirTasksMade() throws Exception {
        assertThat(rows().stream().map(row -> " ".repeat(row.depth()) + row.name() + " " + row.outcome()))
                .containsExactly(
                        "Pages.plan succeeded",
                        " hotel succeeded",
                        " price succeeded",
                        "Pages.scope succeeded",
                        " run[0] succeeded",
                        "  Pages.scope failed",
                        "   run[0] failed",
                        "   run[1] cancelled");
    }

    @Test
    void timesFollowEachOther() throws Exception {
        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(row.start()).isLessThanOrEqualTo(row.begin()).isLessThanOrEqualTo(row.end()));
    }

    @Test
    void theNeedsOfTheLastTaskAreOnTheCriticalPath() throws Exception {
        assertThat(rows().stream().limit(3)).allMatch(Row::isCritical);
    }

    @Test
    void aCancelledTaskSaysWhenAndByWhom() throws Exception {
        var cancelled = rows().get(7);

        assertThat(cancelled.by()).isEqualTo("call");
        assertThat(cancelled.cancelled()).isBetween(cancelled.start(), cancelled.end());
    }
}
