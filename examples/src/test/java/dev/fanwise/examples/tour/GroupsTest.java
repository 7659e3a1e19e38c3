package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import dev.fanwise.testing.FanOutExtension;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FanOutExtension.class)
class GroupsTest {

    private static final String[] GROUP_1 = tags(1, 5);
    private static final String[] GROUP_2 = tags(2, 3);
    private static final String[] GROUP_3 = tags(3, 9);
    private static final int TASKS = 5 + 3 + 9;

    private final Gates gates = new Gates();
    private final Console console = new Console();
    private final Groups groups = new GroupsFanOut(gates::pass, console);

    @Test
    void gathersAllGroups() throws Exception {
        var world = new Thread(() -> {
            awaitAllTasks();
            gates.finish(GROUP_3);
            gates.finish(GROUP_2);
            gates.finish(GROUP_1);
        });
        world.start();

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
    }

    @Test
    void cancelsOneGroupAlone() throws Exception {
        var world = new Thread(() -> {
            awaitAllTasks();
            gates.open(Work.A_MOMENT);
            gates.finish(GROUP_1);
            gates.finish(GROUP_3);
        });
        world.start();

        groups.cancelTheSecond();

        assertThatAllTasksBegin();
        assertThat(linesAfterTheBeginning()).isEqualTo("""
                < group 1.1
                < group 1.2
                < group 1.3
                < group 1.4
                < group 1.5
                < group 3.1
                < group 3.2
                < group 3.3
                < group 3.4
                < group 3.5
                < group 3.6
                < group 3.7
                < group 3.8
                < group 3.9
                [group 1.1, group 1.2, group 1.3, group 1.4, group 1.5]
                cancelled
                [group 3.1, group 3.2, group 3.3, group 3.4, group 3.5, group 3.6, group 3.7, group 3.8, group 3.9]""");
    }

    private void awaitAllTasks() {
        gates.await(GROUP_1);
        gates.await(GROUP_2);
        gates.await(GROUP_3);
    }

    /** In which order, is up to the threads. */
    private void assertThatAllTasksBegin() {
        assertThat(console.lines().subList(0, TASKS))
                .containsExactlyInAnyOrderElementsOf(Stream.of(GROUP_1, GROUP_2, GROUP_3)
                        .flatMap(Stream::of)
                        .map(tag -> "> " + tag)
                        .toList());
    }

    private String linesAfterTheBeginning() {
        return String.join("\n", console.lines().subList(TASKS, console.lines().size()));
    }

    private static String[] tags(int group, int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> "group " + group + "." + i)
                .toArray(String[]::new);
    }
}
