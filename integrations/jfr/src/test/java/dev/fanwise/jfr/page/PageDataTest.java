package dev.fanwise.jfr.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data as a page has them. */
class PageDataTest {

    private final Sample sample = new Sample();

    private JsonObject data() {
        return JsonParser.parseString(PageData.json(rows())).getAsJsonObject();
    }

    private List<Row> rows() {
        return Rows.of(Forest.rootsOf(sample.recorded()));
    }

    private static Stream<String> texts(JsonObject data, String column) {
        return data.getAsJsonArray(column).asList().stream()
                .map(index -> index.getAsInt() < 0
                        ? ""
                        : data.getAsJsonArray("texts").get(index.getAsInt()).getAsString());
    }

    @Test
    void tasksFollowTheirCallAndCallsTheTaskThatMadeThem() {
        var outer = sample.call(0, "outer", "gather", 0, 100, "succeeded", null);
        var task = sample.task(outer, "task", 10, 12, 99);
        sample.task(outer, "next", 11, 13, 50);
        sample.task(sample.call(task, "inner", "scope", 20, 60, "succeeded", null), "leaf", 21, 22, 59);

        var data = data();
        assertThat(texts(data, "name")).containsExactly("outer", "task", "inner", "leaf", "next");
        assertThat(data.get("depth")).hasToString("[0,1,2,3,1]");
        assertThat(data.get("call")).hasToString("[1,0,1,0,0]");
        assertThat(data.get("start")).hasToString("[0,10000,20000,21000,11000]");
        assertThat(data.get("waited")).hasToString("[0,2000,0,1000,2000]");
        assertThat(data.get("took")).hasToString("[100000,89000,40000,38000,39000]");
    }

    @Test
    void aCallThatHadNotEndedIsThereWithTheTasksThatHad() {
        sample.task(99, "late", 5, 6, 9);
        sample.task(99, "early", 1, 2, 3);

        var data = data();
        assertThat(texts(data, "name")).containsExactly("Pages.hanging", "late", "early");
        assertThat(texts(data, "outcome")).containsExactly("not ended", "succeeded", "succeeded");
        assertThat(data.get("took")).hasToString("[8000,4000,2000]");
    }

    @Test
    void aCallOfATaskThatIsNotRecordedIsOneOfItsOwn() {
        sample.call(12_345, "inner", "gather", 0, 100, "succeeded", null);

        assertThat(data().get("depth")).hasToString("[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script",
                "\"quoted\" \\ 'single' & more",
                "line\nbreak\u2028and\u2029others",
                "Grüße, 日本, \ud83d\ude00",
                "\ud800 alone",
                "\u0000\u001f\u007f"
            })
    void anyNameComesBackAndNoneEndsTheElementAroundIt(String name) {
        sample.call(0, name, "gather", 0, 1, "succeeded", null);

        assertThat(texts(data(), "name")).containsExactly(name);
        assertThat(PageData.json(rows()))
                .doesNotContain("<", ">", "&", "'", "\u2028")
                .isASCII();
    }

    @Test
    void callsNestedDeeperThanAStackAreWritten() {
        var parent = 0L;
        for (var depth = 0; depth < 20_000; depth++) {
            parent = sample.task(
                    sample.call(parent, "deeper", "gather", depth, 90_000 - depth, "succeeded", null),
                    "task",
                    depth + 1,
                    depth + 1,
                    90_000 - depth - 1);
        }

        assertThat(rows()).hasSize(40_000);
    }
}
