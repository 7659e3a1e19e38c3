package dev.fanwise.cluster.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.MemberLostException;
import dev.fanwise.cluster.RemoteTaskException;
import dev.fanwise.cluster.testing.Errands.Errand;
import dev.fanwise.cluster.testing.Errands.Refused;
import dev.fanwise.cluster.wire.WireLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a cluster promises, whatever adapter it stands on: each of them runs these tests. A member is a transport of its own in
 * this process.
 */
@Timeout(120)
public abstract class ClusterContract {

    protected static final Executor THREADS = code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    };

    private static final ClusterOptions OPTIONS = ClusterOptions.defaults().withDrainTimeout(Duration.ofSeconds(5));

    private final List<Cluster> open = new ArrayList<>();

    protected final CountDownLatch begun = new CountDownLatch(1);
    protected final CountDownLatch go = new CountDownLatch(1);

    /** Joins as another member. */
    protected abstract Cluster join(String name, ClusterOptions options) throws Exception;

    /** Ends a member without a word to the others, as if its process were killed. */
    protected abstract void kill(String name) throws Exception;

    protected final Cluster join(String name) throws Exception {
        return joined(name, OPTIONS);
    }

    private Cluster joined(String name, ClusterOptions options) throws Exception {
        var cluster = join(name, options);
        open.add(cluster);
        return cluster;
    }

    protected static String call(Cluster cluster, String name, int number) throws Exception {
        return call(cluster, new Errand(name, number, false));
    }

    protected static String call(Cluster cluster, Errand errand) throws Exception {
        return errand.on(cluster);
    }

    /** Members that find each other need the processors, too. */
    protected static void askLessOften() {
        LockSupport.parkNanos(20_000_000);
    }

    @AfterEach
    final void close() throws Exception {
        go.countDown();
        open.forEach(Cluster::close);
        closeAll();
    }

    /** Called after each test. */
    protected void closeAll() throws Exception {}

    @Test
    void aTaskRunsOnAMemberThatServesIt() throws Exception {
        var caller = join("here");
        new Errands().doing("twice", number -> "" + 2 * number).serve(join("there"));

        assertThat(call(caller, "twice", 21)).isEqualTo("42");
        assertThat(caller.members()).containsExactly("here", "there");
    }

    @Test
    void aMemberRunsItsOwnTasksToo() throws Exception {
        var caller = join("here");
        new Errands().doing("twice", number -> "" + 2 * number).serve(caller);

        assertThat(call(caller, "twice", 21)).isEqualTo("42");
    }

    @Test
    void aCallWaitsForAMemberThatServesItsTask() throws Exception {
        var caller = join("here");
        var task = Task.start(THREADS, () -> call(caller, "twice", 1));
        new Errands().doing("twice", number -> "" + 2 * number).serve(join("there"));

        assertThat(task.get()).isEqualTo("2");
    }

    @Test
    void withoutAMemberThatServesItATaskIsRejected() throws Exception {
        var caller = joined("here", OPTIONS.withMemberTimeout(Duration.ofMillis(20)));
        join("there");

        assertThatThrownBy(() -> call(caller, "twice", 1))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("No member serves Errands.run(String,int)#1");
    }

    @Test
    void anExceptionIsAnEqualCopyWhoseTraceLeadsOverTheMemberToTheCaller() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("fail", number -> {
                    throw new Refused("no", number, new IOException("wire"));
                })
                .serve(join("there"));

        var thrown = catchThrowable(() -> call(caller, "fail", 7));

        assertThat(thrown).isInstanceOf(Refused.class).hasMessage("no").cause().hasMessage("wire");
        assertThat(((Refused) thrown).code).isEqualTo(7);
        assertThat(thrown.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("runOn"))
                .anyMatch(frame -> frame.toString().equals("member.there(ran on)"))
                .anyMatch(frame -> frame.getMethodName().equals("call")
                        && frame.getClassName().equals(ClusterContract.class.getName()));
    }

    /** A fan-out that a remote task calls throws them, as does what sends results. */
    @Test
    void exceptionsOfFanwiseAreEqualCopies() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("long", number -> "x".repeat(20 << 20))
                .doing("lost", number -> {
                    throw new MemberLostException("inner", "the member inner was lost");
                })
                .doing("group", number -> {
                    throw new ExceptionGroup("two", List.of(new IOException("one"), new IOException("two")));
                })
                .serve(join("there"));

        assertThatThrownBy(() -> call(caller, "long", 0))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessage("The result of Errands.run(String,int)#1 cannot be sent: more than 16777216 bytes");
        assertThatThrownBy(() -> call(caller, "lost", 0))
                .isInstanceOfSatisfying(
                        MemberLostException.class,
                        lost -> assertThat(lost.member()).isEqualTo("inner"));
        assertThatThrownBy(() -> call(caller, "group", 0))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).hasSize(2));
    }

    @Test
    void anExceptionThatCannotBeSentIsDescribed() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("fail", number -> {
                    throw new HoldsAThread();
                })
                .serve(join("there"));

        assertThatThrownBy(() -> call(caller, "fail", 7))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("HoldsAThread: held")
                .hasMessageContaining("cannot be sent");
    }

    @Test
    void anExceptionWhoseOwnMethodsThrowEndsTheCall() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("fail", number -> {
                    throw new Errands.Unspeakable();
                })
                .serve(join("there"));

        assertThatThrownBy(() -> call(caller, "fail", 7))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("Unspeakable")
                .hasMessageContaining("no copy");
    }

    @Test
    void anExceptionOfAClassThatIsNotAllowedIsDescribed() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("fail", number -> {
                    throw new Unknown();
                })
                .serve(join("there"));

        assertThatThrownBy(() -> call(caller, "fail", 7))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("Unknown: own")
                .hasMessageContaining("not allowed");
    }

    @Test
    void aCauseOfAClassThatIsNotAllowedLeavesTheExceptionItsClass() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("fail", number -> {
                    var cause = new Unknown();
                    cause.initCause(new IOException("disk", new HoldsAThread()));
                    var thrown = new Refused("no", number, cause);
                    thrown.addSuppressed(cause);
                    throw thrown;
                })
                .serve(join("there"));

        var thrown = catchThrowable(() -> call(caller, "fail", 7));

        assertThat(thrown).isInstanceOf(Refused.class).hasMessage("no");
        assertThat(thrown.getCause())
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageEndingWith("Unknown: own (the exception itself is not sent: its class is not allowed)")
                .isSameAs(thrown.getSuppressed()[0]);
        assertThat(thrown.getCause().getStackTrace()[0].getClassName()).endsWith("ClusterContract");
        assertThat(thrown.getCause().getCause()).isInstanceOf(IOException.class).hasMessage("disk");
        assertThat(thrown.getCause().getCause().getCause())
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("HoldsAThread: held");
    }

    /** A member may have other limits than its callers: they hear of it. */
    @Test
    void whatIsTooLargeForOneOfTheTwoFailsItsTask() throws Exception {
        var large = OPTIONS.withLimits(new WireLimits(2 << 20, 100));
        var small = OPTIONS.withLimits(new WireLimits(1 << 20, 100));
        var caller = joined("here", large);
        var other = joined("other", small);
        var member = joined("there", small);
        new Errands().doing("long", number -> "x".repeat(number)).serve(member);

        assertThatThrownBy(() -> call(caller, "x".repeat(3 << 19), 0))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("cannot be read: ")
                .hasMessageContaining(" bytes, more than 1048576");

        member.close();
        new Errands().doing("long", number -> "x".repeat(number)).serve(caller);
        assertThatThrownBy(() -> call(other, "long", 3 << 19))
                .isInstanceOf(RemoteTaskException.class)
                .hasMessageContaining("The result of ")
                .hasMessageContaining(" bytes, more than 1048576");
        assertThat(call(other, "long", 1)).isEqualTo("x");
    }

    @Test
    void anInterruptCancelsTheTaskAndItsEndIsWaitedFor() throws Exception {
        var interrupted = new CountDownLatch(1);
        var caller = join("here");
        new Errands()
                .doing("wait", number -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException interrupt) {
                        interrupted.countDown();
                        awaitUninterruptibly(go);
                        throw interrupt;
                    }
                    return "";
                })
                .serve(join("there"));

        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();
        task.cancel();
        interrupted.await();

        assertThat(task.isDone()).isFalse();
        go.countDown();
        assertThat(task.await()).isInstanceOf(Outcome.Cancelled.class);
    }

    @Test
    void aTaskThatReturnsThoughItIsCancelledHasAValueAndNoInterruptIsLeft() throws Exception {
        var statuses = ConcurrentHashMap.<Boolean>newKeySet();
        var caller = join("here");
        new Errands()
                .doing("wait", number -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException interrupt) {
                        return "all the same";
                    }
                    return "";
                })
                .serve(join("there"));

        var task = Task.start(THREADS, () -> {
            var result = call(caller, "wait", 0);
            statuses.add(Thread.currentThread().isInterrupted());
            return result;
        });
        begun.await();
        task.cancel();

        assertThat(task.get()).isEqualTo("all the same");
        assertThat(statuses).containsExactly(false);
    }

    @Test
    void anInterruptThatTheCodeLeavesSetIsLeftSet() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("spin", number -> {
                    begun.countDown();
                    while (!Task.isStopRequested() || !Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return "spun";
                })
                .serve(join("there"));
        var statuses = ConcurrentHashMap.<Boolean>newKeySet();

        var task = Task.start(THREADS, () -> {
            var result = call(caller, "spin", 0);
            statuses.add(Thread.currentThread().isInterrupted());
            return result;
        });
        begun.await();
        task.cancel();

        assertThat(task.get()).isEqualTo("spun");
        assertThat(statuses).containsExactly(true);
    }

    @Test
    void whatATaskRegistersIsClosedOnTheMember() throws Exception {
        var caller = join("here");
        new Errands()
                .doing("deaf", number -> {
                    try (var registration = Task.closeOnCancel(go::countDown)) {
                        begun.countDown();
                        awaitUninterruptibly(go);
                        throw new IOException("closed");
                    }
                })
                .serve(join("there"));

        var task = Task.start(THREADS, () -> call(caller, "deaf", 0));
        begun.await();
        task.cancel();

        assertThat(task.await()).isInstanceOf(Outcome.Cancelled.class);
    }

    @Test
    void aMemberThatIsFullRefusesAndAnotherOneRunsTheTask() throws Exception {
        var caller = join("here");
        var full = new Errands().doing("where", number -> "full");
        full.serve(joined("there", OPTIONS.withCapacity(0)));
        assertThatThrownBy(() -> call(caller, "where", 0)).isInstanceOf(RejectedExecutionException.class);
        new Errands().doing("where", number -> "free").serve(join("other"));
        awaitServed(caller, "where");

        for (var turn = 0; turn < 20; turn++) {
            assertThat(call(caller, "where", 0)).isEqualTo("free");
        }
    }

    /** Returns when the caller has heard of a member that runs the task. */
    private static void awaitServed(Cluster caller, String name) throws Exception {
        while (true) {
            try {
                call(caller, name, 0);
                return;
            } catch (RejectedExecutionException notHeardOf) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void ifAllMembersAreFullATaskIsRejected() throws Exception {
        var caller = join("here");
        new Errands().serve(joined("there", OPTIONS.withCapacity(0)));

        assertThatThrownBy(() -> call(caller, "any", 0))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("No member takes Errands.run(String,int)#1: there runs as many tasks as it may");
    }

    @Test
    void aTaskOnAMemberThatIsLostFails() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();

        kill("there");

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception())
                                .isInstanceOf(MemberLostException.class)
                                .hasMessage(
                                        "The member there has left the cluster; whether Errands.run(String,int)#1 has run is"
                                                + " not known"));
    }

    @Test
    void anIdempotentTaskOnAMemberThatIsLostRunsOnAnotherOne() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        var task = Task.start(THREADS, () -> call(caller, new Errand("wait", 0, true)));
        begun.await();
        new Errands().doing("wait", number -> "elsewhere").serve(join("other"));

        kill("there");

        assertThat(task.get()).isEqualTo("elsewhere");
    }

    @Test
    void theTasksOfACallerThatIsLostAreCancelled() throws Exception {
        var interrupted = new CountDownLatch(1);
        var caller = join("here");
        waitingErrands(interrupted).serve(join("there"));
        Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();

        kill("here");

        interrupted.await();
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void closingWaitsForTasksThatRun() throws Exception {
        var caller = join("here");
        var member = join("there");
        waitingErrands().serve(member);
        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();
        var closing = Task.start(THREADS, () -> {
            member.close();
            return null;
        });

        go.countDown();

        closing.get();
        assertThat(task.get()).isEqualTo("waited");
    }

    @Test
    void closingCancelsTasksThatRunOn() throws Exception {
        var caller = join("here");
        var member = joined("there", OPTIONS.withDrainTimeout(Duration.ofMillis(20)));
        waitingErrands().serve(member);
        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();

        member.close();

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception())
                                .isInstanceOf(MemberLostException.class)
                                .hasMessageContaining("closed while the task was running"));
    }

    private static final class HoldsAThread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // that is the point
        final Thread held = Thread.currentThread();

        HoldsAThread() {
            super("held");
        }
    }

    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("own");
        }
    }

    /** Of which "wait" ends when it is interrupted, and tells of that. */
    protected final Errands waitingErrands(CountDownLatch interrupted) {
        return new Errands().doing("wait", number -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException interrupt) {
                interrupted.countDown();
            }
            return "";
        });
    }

    protected final Errands waitingErrands() {
        return new Errands().doing("now", number -> "now").doing("wait", number -> {
            begun.countDown();
            go.await();
            return "waited";
        });
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        var interrupted = false;
        while (true) {
            try {
                if (latch.await(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
