package dev.fanwise.behaviour.waiting;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tasks whose course a test decides, for one who waits for them, and what is reported meanwhile. */
abstract class WaitFixture {

    static final Duration SHORT = Duration.ofMillis(40);
    static final Duration LONG = Duration.ofSeconds(Long.MAX_VALUE);
    final IOException failure = new IOException("no mirror");
    final IllegalStateException other = new IllegalStateException("other");
    final Child<Integer> a = new Child<>();
    final Child<Integer> b = new Child<>();
    final Child<Integer> c = new Child<>();
    final Waits waits = new WaitsFanOut();
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

    static Waits on(Threads threads) {
        return threads.create(WaitsFanOut::new, WaitsFanOut::new);
    }

    static List<String> names(Set<? extends Task<?>> tasks) {
        return tasks.stream().map(Task::name).toList();
    }

    Caller<Waited<Integer>> waiting(Caller<Waited<Integer>> call, List<Child<Integer>> children) {
        children.forEach(Child::awaitStarted);
        return call.awaitParked();
    }

    static <R> Caller<R> running(Caller<R> call, Child<?>... children) {
        Arrays.asList(children).forEach(Child::awaitStarted);
        return call.awaitParked();
    }
}
