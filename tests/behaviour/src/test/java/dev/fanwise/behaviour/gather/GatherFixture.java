package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tasks whose course a test decides, gathered, and what is reported meanwhile. */
abstract class GatherFixture {

    final IOException failure = new IOException("no price");
    final IllegalStateException second = new IllegalStateException("second");
    final Child<Integer> a = new Child<>();
    final Child<Integer> b = new Child<>();
    final Child<Integer> c = new Child<>();
    final Child<Integer> d = new Child<>();
    final Child<Integer> e = new Child<>();
    final Child<Integer> f = new Child<>();
    Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c, d, e, f).forEach(child -> child.succeed(0));
        reports.close();
    }

    static Children on(Threads threads) {
        return threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
    }

    /** A fan-out method of two tasks, over slots or over each. */
    interface Both {
        Object call(Children children, Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;
    }

    /** The call when both tasks run and the first has failed. */
    Caller<Object> firstFails(Threads threads, Both method) {
        var call = Caller.start(() -> method.call(on(threads), a, b));
        a.awaitStarted();
        b.awaitStarted();
        a.fail(failure);
        return call;
    }

    /** The call when both tasks run and the caller was interrupted. */
    Caller<Object> interrupted(Threads threads, Both method) {
        var call = Caller.start(() -> method.call(on(threads), a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked().interrupt();
        return call;
    }

    void assertLeftAlone(Child<Integer> child) {
        assertThat(child.hasEnded()).isFalse();
        child.succeed(1);
        child.awaitEnded();
        assertThat(child.wasInterrupted()).isFalse();
    }
}
