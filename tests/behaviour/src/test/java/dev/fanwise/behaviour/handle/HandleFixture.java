package dev.fanwise.behaviour.handle;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Reports;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Groups and tasks that a test decides, as handles, and what is reported meanwhile. */
abstract class HandleFixture {

    final IOException failure = new IOException("no price");
    final Child<Integer> a = new Child<>();
    final Child<Integer> b = new Child<>();
    final Child<Integer> c = new Child<>();
    Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
        reports.close();
    }

    static Groups on(Threads threads) {
        return threads.create(GroupsFanOut::new, GroupsFanOut::new);
    }

    static List<Child<Integer>> children(int size) {
        return Stream.generate(() -> new Child<Integer>()).limit(size).toList();
    }
}
