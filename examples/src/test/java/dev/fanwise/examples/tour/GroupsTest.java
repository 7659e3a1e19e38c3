package dev.fanwise.examples.tour;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class GroupsTest {

    private static final int TASKS = 5 + 3 + 9;

    private final VirtualTime time = new VirtualTime();
    private final Console console = new Console();

    /** The third group is done after a second, the second one after two, the first one after three. */
    private final Groups groups = new GroupsFanOut(
            time.options(),
            tag -> time.sleep(tag.equals(Work.A_MOMENT) ? ofMillis(500) : ofSeconds(4 - groupOf(tag))),
            console);

    private static int groupOf(String tag) {
        return Character.getNumericValue(tag.charAt("group ".length()));
    }

    @Test
    void gathersAllGroups() throws Exception {
        groups.gatherAll();

        assertThatAllTasksBegin();
        assertThat(linesAfterTheBeginning()).isEqualTo("""
                < group 3.1
                < group 3.2
                < group 3.3
                < group 3.4
                < group 3.5
                < group 3.6
                < group 3.7
                < group 3.8
                < group 3.9
                < group 2.1
                < group 2.2
                < group 2.3
                < group 1.1
                < group 1.2
                < group 1.3
                < group 1.4
                < group 1.5
                [group 1.1, group 1.2, group 1.3, group 1.4, group 1.5]
                [group 2.1, group 2.2, group 2.3]
                [group 3.1, group 3.2, group 3.3, group 3.4, group 3.5, group 3.6, group 3.7, group 3.8, group 3.9]""");
        assertThat(time.now()).isEqualTo(ofSeconds(3));
    }

    @Test
    void cancelsOneGroupAlone() throws Exception {
        groups.cancelTheSecond();

        assertThatAllTasksBegin();
        assertThat(linesAfterTheBeginning()).isEqualTo("""
                < group 3.1
                < group 3.2
                < group 3.3
                < group 3.4
                < group 3.5
                < group 3.6
                < group 3.7
                < group 3.8
                < group 3.9
                < group 1.1
                < group 1.2
                < group 1.3
                < group 1.4
                < group 1.5
                [group 1.1, group 1.2, group 1.3, group 1.4, group 1.5]
                cancelled
                [group 3.1, group 3.2, group 3.3, group 3.4, group 3.5, group 3.6, group 3.7, group 3.8, group 3.9]""");
    }

    private void assertThatAllTasksBegin() {
        assertThat(console.lines().subList(0, TASKS))
                .isEqualTo(Stream.of(tags(1, 5), tags(2, 3), tags(3, 9))
                        .flatMap(tags -> tags)
                        .map(tag -> "> " + tag)
                        .toList());
    }

    private String linesAfterTheBeginning() {
        return String.join("\n", console.lines().subList(TASKS, console.lines().size()));
    }

    private static Stream<String> tags(int group, int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> "group " + group + "." + i);
    }
}
