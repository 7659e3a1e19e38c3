package dev.fanwise.behaviour.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.remote.Place.Members;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.MemberLostException;
import dev.fanwise.cluster.RemoteContext;
import dev.fanwise.cluster.RemoteTaskException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only a cluster has: members that are lost, copies, and nobody who serves a task. */
@Timeout(60)
class ClusterRulesTest {

    private static final Executor THREADS = code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    };

    private final Members members = new Members();
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch waiting = new CountDownLatch(2);
    private final CountDownLatch interrupted = new CountDownLatch(2);

    @BeforeEach
    void define() {
        Works.when("a", () -> "A");
        Works.when("waits", () -> {
            waiting.countDown();
            try {
                go.await();
                return "waited";
            } catch (InterruptedException interrupt) {
                interrupted.countDown();
                throw interrupt;
            }
        });
    }

    @AfterEach
    void close() {
        go.countDown();
        members.close();
    }

    @Rule("RM2")
    @Test
    void anExceptionIsAnEqualCopyWithItsCausesAndSuppressedExceptions() throws Exception {
        var thrown = new IOException("broken", new IllegalStateException("cause"));
        thrown.addSuppressed(new IOException("suppressed"));
        Works.when("fails", () -> {
            throw thrown;
        });
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));

        var caught = catchThrowable(() -> works.all(List.of("fails")));

        assertThat(caught)
                .isNotSameAs(thrown)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThat(caught.getCause())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("cause");
        assertThat(caught.getSuppressed())
                .singleElement()
                .satisfies(other -> assertThat(other).hasMessage("suppressed"));
    }

    @Rule("RM2")
    @Test
    void theTraceLeadsFromTheCodeOverTheMemberToTheCaller() throws Exception {
        Works.when("fails", () -> {
            throw new IOException("broken");
        });
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));

        var trace = List.of(catchThrowable(() -> works.all(List.of("fails"))).getStackTrace());

        var text = trace.toString();
        assertThat(text)
                .contains("Works.run(", "member.one(ran on)", "Works.all.run[0](task started by)", "ClusterRulesTest");
        assertThat(text.indexOf("member.one")).isBetween(text.indexOf("Works.run("), text.indexOf("task started by"));
    }

    /** Holds what no other process can have. */
    private static final class HoldsAThread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        final Thread thread = Thread.currentThread();

        HoldsAThread() {
            super("held");
        }
    }

    @Rule("RM2")
    @Test
    void whatCannotBeSentIsSaid() throws Exception {
        Works.when("fails", () -> {
            throw new HoldsAThread();
        });
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));

        assertThatThrownBy(() -> works.all(List.of("fails")))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("HoldsAThread: held")
                .hasMessageContaining("java.io.NotSerializableException: java.lang.");
    }

    @Rule("RM4")
    @Test
    void aTaskOnALostMemberIsNotRunAgain() throws Exception {
        var runs = new AtomicInteger();
        Works.when("counts", () -> {
            runs.incrementAndGet();
            waiting.countDown();
            go.await();
            return "";
        });
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));
        var call = Task.start(THREADS, () -> works.outcomes(List.of("counts", "counts")));
        waiting.await();
        members.serve("two");

        members.kill("one");

        assertThat(call.get())
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Failure.class,
                                failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class)));
        assertThat(runs).hasValue(2);
    }

    @Rule("RM4")
    @Test
    void anIdempotentTaskOnALostMemberRunsOnAnotherOne() throws Exception {
        var first = new AtomicReference<>(true);
        Works.when("again", () -> {
            waiting.countDown();
            if (first.get()) {
                go.await();
            }
            return "done";
        });
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));
        var call = Task.start(THREADS, () -> works.idempotent(List.of("again", "again")));
        waiting.await();
        first.set(false);
        members.serve("two");

        members.kill("one");

        assertThat(call.get()).containsExactly("done", "done");
    }

    @Rule("RM5")
    @Test
    void theLossOfAMemberIsAFailureLikeAnyOther() throws Exception {
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));
        var call = Task.start(THREADS, () -> works.all(List.of("waits", "waits")));
        waiting.await();

        members.kill("one");

        assertThat(call.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
    }

    @Rule("RM6")
    @Test
    void theTasksOfALostCallerAreCancelled() throws Exception {
        members.serve("one");
        var works = new WorksFanOut(members.join("caller"));
        Task.start(THREADS, () -> works.all(List.of("waits", "waits")));
        waiting.await();

        members.kill("caller");
        interrupted.await();

        assertThat(interrupted.getCount()).isZero();
    }

    @Rule("RM7")
    @Test
    void aTaskThatNobodyServesIsRejected() throws Exception {
        var works = new WorksFanOut(members.join("caller"));

        assertThatThrownBy(() -> works.all(List.of("a")))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageStartingWith("No member serves dev.fanwise.behaviour.remote.Works.run(java.lang.String)");
    }

    @Rule("RM7")
    @Test
    void aMemberThatBeginsToServeRunsWhatWaits() throws Exception {
        var works = new WorksFanOut(members.join("caller"));
        var call = Task.start(THREADS, () -> works.all(List.of("a")));

        members.serve("one");

        assertThat(call.get()).containsExactly("A");
    }

    @Rule("RM9")
    @Test
    void theThreadOnTheMemberHasNothingOfTheCaller() throws Exception {
        var local = new InheritableThreadLocal<String>();
        Works.when("asks", () -> local.get() + " in " + Thread.currentThread().getName());
        members.serve("one");
        local.set("caller's");

        assertThat(new WorksFanOut(members.join("caller")).all(List.of("asks"))).containsExactly("null in Works.run");
    }

    /** Carries what the caller's thread has into the name of the thread of the member. */
    private static final class NamedThread implements RemoteContext {

        @Override
        public Map<String, String> capture() {
            return Map.of("name", Thread.currentThread().getName());
        }

        @Override
        public <T> T call(String method, Map<String, String> captured, Callable<T> code) throws Exception {
            Thread.currentThread().setName(method + " for " + captured.get("name"));
            return code.call();
        }
    }

    @Rule("RM11")
    @Test
    void aContextOfTheCallersTaskSurroundsTheCodeOnTheMember() throws Exception {
        Works.when("asks", () -> Thread.currentThread().getName());

        try (var cluster = Cluster.loopback(ClusterOptions.defaults().withContext(new NamedThread()))) {
            assertThat(new WorksFanOut(cluster).all(List.of("asks"))).containsExactly("Works.run for Works.all/run");
        }
    }

    @Rule("RM10")
    @Test
    void aMemberThatClosesWaitsForTheTasksThatItRuns() throws Exception {
        var one = members.serve("one");
        var works = new WorksFanOut(members.join("caller"));
        var call = Task.start(THREADS, () -> works.all(List.of("waits", "waits")));
        waiting.await();
        var closing = Task.start(THREADS, () -> {
            one.close();
            return "closed";
        });

        go.countDown();

        assertThat(call.get()).containsExactly("waited", "waited");
        assertThat(closing.get()).isEqualTo("closed");
    }
}
