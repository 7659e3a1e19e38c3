package dev.fanwise.examples.tour;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.VirtualTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlakyTasksTest {

    private final VirtualTime time = new VirtualTime();
    private final Console console = new Console();
    private final List<String> ended = new ArrayList<>(); // one thread runs at a time

    /** Each ends, or crashes, at the second of its number. */
    private final FlakyTasks tasks = new FlakyTasksFanOut(
            time.options(),
            task -> {
                time.sleep(ofSeconds(Integer.parseInt(task.substring("task ".length()))));
                ended.add(task);
            },
            console);

    @Test
    void gatherThrowsTheFirstCrashAndLeavesTheOthersAlone() throws Exception {
        tasks.gather();

        assertThat(console).hasToString("""
                gather:
                thrown: task 2 has crashed
                """);
        assertThat(time.now()).isEqualTo(ofSeconds(2));
        assertThat(reportedBy(() -> time.advance(ofSeconds(8))))
                .as("failures that nobody reads")
                .containsExactly(
                        "task 4 has crashed", "task 6 has crashed", "task 8 has crashed", "task 10 has crashed");
        assertThat(ended).containsExactly(tasks(1, 10));
    }

    @Test
    void gatherReturnsExceptions() throws Exception {
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
        tasks.waitForFirstException();

        assertThat(console).hasToString("""
                wait, first exception:
                task 1 is done
                task 2 has crashed
                unfinished: 8
                """);
        assertThat(time.now()).isEqualTo(ofSeconds(2));
    }

    @Test
    void theFirstCrashEndsTheTaskGroup() throws Exception {
        tasks.taskGroup();

        assertThat(console).hasToString("""
                task group:
                thrown in a group: task 2 has crashed
                """);
        time.advance(ofSeconds(60));
        assertThat(ended).containsExactly(tasks(1, 2));
    }

    @Test
    void aTaskGroupCanLetAllTasksRun() throws Exception {
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
