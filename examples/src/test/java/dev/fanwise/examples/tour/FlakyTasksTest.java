package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FlakyTasksTest {

    private final Gates gates = new Gates();
    private final Console console = new Console();
    private final List<String> ended = Collections.synchronizedList(new ArrayList<>());
    private final FlakyTasks tasks = new FlakyTasksFanOut(
            task -> {
                gates.pass(task);
                ended.add(task);
            },
            console);

    @Test
    void gatherThrowsTheFirstCrashAndLeavesTheOthersAlone() throws Exception {
        console.when("gather:", () -> finishWhenAllRun(tasks(1, 2)));

        tasks.gather();

        assertThat(console).hasToString("""
                gather:
                thrown: task 2 has crashed
                """);
        assertThat(reportedBy(() -> gates.finish(tasks(3, 10))))
                .as("failures that nobody reads")
                .containsExactly(
                        "task 4 has crashed", "task 6 has crashed", "task 8 has crashed", "task 10 has crashed");
        assertThat(ended).containsExactly(tasks(1, 10));
    }

    @Test
    void gatherReturnsExceptions() throws Exception {
        console.when("gather, exceptions returned:", () -> finishWhenAllRun(tasks(1, 10)));

        tasks.gatherWithExceptions();

        assertThat(console).hasToString("""
                gather, exceptions returned:
                task 1 is done
                task 2 has crashed
                task 3 is done
                task 4 has crashed
                task 5 is done
                task 6 has crashed
                task 7 is done
                task 8 has crashed
                task 9 is done
                task 10 has crashed
                """);
    }

    @Test
    void waitThrowsNothing() throws Exception {
        console.when("wait:", () -> finishWhenAllRun(tasks(1, 10)));

        tasks.waitForAll();

        assertThat(console).hasToString("""
                wait:
                task 1 is done
                task 2 has crashed
                task 3 is done
                task 4 has crashed
                task 5 is done
                task 6 has crashed
                task 7 is done
                task 8 has crashed
                task 9 is done
                task 10 has crashed
                unfinished: 0
                """);
    }

    @Test
    void waitReturnsAtTheFirstException() throws Exception {
        console.when("wait, first exception:", () -> finishWhenAllRun(tasks(1, 2)));

        tasks.waitForFirstException();

        assertThat(console).hasToString("""
                wait, first exception:
                task 1 is done
                task 2 has crashed
                unfinished: 8
                """);
    }

    @Test
    void theFirstCrashEndsTheTaskGroup() throws Exception {
        console.when("task group:", () -> finishWhenAllRun(tasks(1, 2)));

        tasks.taskGroup();

        assertThat(console).hasToString("""
                task group:
                thrown in a group: task 2 has crashed
                """);
        assertThat(ended).containsExactly(tasks(1, 2));
    }

    @Test
    void aTaskGroupCanLetAllTasksRun() throws Exception {
        console.when("task group, the others left alone:", () -> finishWhenAllRun(tasks(1, 10)));

        tasks.supervisor();

        assertThat(console).hasToString("""
                task group, the others left alone:
                thrown in a group: task 2 has crashed
                thrown in a group: task 4 has crashed
                thrown in a group: task 6 has crashed
                thrown in a group: task 8 has crashed
                thrown in a group: task 10 has crashed
                """);
    }

    /** A gather and a task group start no more tasks when one has crashed. */
    private void finishWhenAllRun(String... names) {
        new Thread(() -> {
                    gates.await(tasks(1, 10));
                    gates.finish(names);
                })
                .start();
    }

    private static String[] tasks(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> "task " + i).toArray(String[]::new);
    }

    private static List<String> reportedBy(Runnable action) {
        List<String> reported = Collections.synchronizedList(new ArrayList<>());
        var handler = new Handler() {
            @Override
            public void publish(LogRecord report) {
                reported.add(report.getThrown().getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var logger = Logger.getLogger("dev.fanwise");
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            action.run();
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(handler);
        }
        return reported;
    }
}
