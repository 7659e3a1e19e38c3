package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.TaskGroup;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A scope whose tasks a test decides, and what is reported meanwhile: nothing, as a scope reads every failure. */
abstract class ScopeFixture {

    final ArithmeticException failure = new ArithmeticException("division by zero");
    final IllegalStateException other = new IllegalStateException("other");
    final Child<Integer> a = new Child<>();
    final Child<Integer> b = new Child<>();
    final Child<Integer> c = new Child<>();

    final List<Child<Integer>> five =
            Stream.generate(() -> new Child<Integer>()).limit(5).toList();

    final CountDownLatch bodyRuns = new CountDownLatch(1);
    Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
        five.forEach(child -> child.succeed(0));
        assertThat(reports.countOf(failure) + reports.countOf(other)).isZero();
        reports.close();
    }

    static Scopes on(Threads threads) {
        return threads.create(ScopesFanOut::new, ScopesFanOut::new);
    }

    static List<Throwable> members(Throwable thrown) {
        assertThat(thrown).isInstanceOf(ExceptionGroup.class);
        return ((ExceptionGroup) thrown).exceptions();
    }

    Caller<Object> running(Caller<Object> call, Child<?>... children) {
        Stream.of(children).forEach(Child::awaitStarted);
        return call.awaitParked();
    }

    static void createAll(TaskGroup group, List<Child<Integer>> children) {
        children.forEach(child -> group.createTask(child::run));
        children.forEach(Child::awaitStarted);
    }
}
