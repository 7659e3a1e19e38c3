package dev.fanwise.cluster.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.MemberLostException;
import dev.fanwise.cluster.testing.Errands.Errand;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Members in processes that are killed, stopped and continued: each adapter runs these tests. */
@Timeout(
        value = 120,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading what a process says can't be interrupted
public abstract class ProcessesContract {

    private static final Executor THREADS = code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    };

    private final List<Child> children = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    /** What a member in a process of its own runs. */
    protected abstract Class<?> program();

    /** Joins as a member on the first port that knows the others. */
    protected abstract Cluster join(List<Integer> ports, ClusterOptions options) throws Exception;

    /** Called after each test. */
    protected void closeAll() {}

    /** The port of a new member, and those of the others. */
    private List<Integer> ports() {
        ports.add(0, Ports.free());
        return ports;
    }

    private Child start(String what) throws IOException {
        var child = Child.start(program(), what, ports());
        children.add(child);
        child.awaitThat("joined");
        return child;
    }

    private Cluster join() throws Exception {
        return join(ClusterOptions.defaults());
    }

    private Cluster join(ClusterOptions options) throws Exception {
        var cluster = join(ports(), options);
        clusters.add(cluster);
        return cluster;
    }

    private static Task<String> wait(Cluster cluster) {
        return call(cluster, "wait", false);
    }

    private static Task<String> call(Cluster cluster, String name, boolean mayRunTwice) {
        return Task.start(THREADS, () -> new Errand(name, 0, mayRunTwice).on(cluster));
    }

    /**
     * Waits until the member, which runs fewer tasks than others, is the one that is given the next. When two halves of a cluster
     * meet again, the smaller one joins anew and loses what it has called: so the task may run twice.
     */
    private static void awaitThatItIsServedBy(Cluster caller, Child member) throws Exception {
        while (!call(caller, "pid", true).get().equals("" + member.pid())) {
            ClusterContract.askLessOften();
        }
    }

    private static void assertLost(Task<String> task) throws InterruptedException {
        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
    }

    @AfterEach
    final void close() {
        children.forEach(Child::kill);
        clusters.forEach(Cluster::close);
        closeAll();
    }

    @Test
    void theTasksOfAKilledMemberAreLost() throws Exception {
        var caller = join();
        var child = start("serve");
        var task = wait(caller);
        child.awaitThat("begun");

        child.kill();

        assertLost(task);
    }

    @Test
    void anIdempotentTaskOfAKilledMemberRunsOnAnotherOne() throws Exception {
        var caller = join();
        var child = start("serve");
        var task = call(caller, "wait", true);
        child.awaitThat("begun");
        var other = start("serve");

        child.kill();
        other.awaitThat("begun");
        task.cancel();
        other.awaitThat("interrupted");

        assertThat(task.await()).isInstanceOf(Outcome.Cancelled.class);
    }

    @Test
    void theTasksOfAKilledCallerAreCancelled() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var member = join();
        new Errands()
                .doing("wait", number -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                    return "";
                })
                .serve(member);
        var child = start("call");
        begun.await();

        child.kill();
        interrupted.await();

        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void halfOfTheMembersHangAndAreLostWhileTheOthersHearOfACancellationAtOnce() throws Exception {
        var caller = join();
        var hanging = List.of(start("serve"), start("serve"));
        var healthy = start("serve");
        for (var member : hanging) {
            awaitThatItIsServedBy(caller, member);
        }
        awaitThatItIsServedBy(caller, healthy);
        var tasks = new ArrayList<Task<String>>();
        for (var member : children) {
            tasks.add(wait(caller)); // each member is given one, as it runs fewer than the others
        }
        for (var member : children) {
            member.awaitThat("begun");
        }

        for (var member : hanging) {
            member.signal("STOP");
        }
        var pid = call(caller, "pid", true);
        for (var task : tasks) {
            task.cancel();
        }
        healthy.awaitThat("interrupted");

        assertThat(tasks.stream().filter(task -> !task.isDone()))
                .as("the members that hang are not lost yet")
                .hasSizeGreaterThanOrEqualTo(hanging.size());
        for (var task : tasks) {
            assertThat(task.await()).isNotInstanceOf(Outcome.Success.class);
        }
        assertThat(pid.get()).isEqualTo("" + healthy.pid());

        for (var member : hanging) {
            member.signal("CONT");
        }
        for (var member : hanging) {
            awaitThatItIsServedBy(caller, member);
        }

        assertThat(caller.members()).hasSize(4);
    }

    @Test
    void aMemberThatContinuesStopsWhatItRanForACallerThatLostIt() throws Exception {
        var caller = join();
        var hanging = start("serve");
        var lost = wait(caller);
        hanging.awaitThat("begun");
        hanging.signal("STOP");
        assertLost(lost);

        hanging.signal("CONT");
        hanging.awaitThat("interrupted");

        assertThat(call(caller, "pid", true).get()).isEqualTo("" + hanging.pid());
    }

    @Test
    void aMemberOfTheNextVersionRunsNothingAndIsNamedWithWhatDiffers() throws Exception {
        var caller = join(ClusterOptions.defaults().withMemberTimeout(Duration.ofMillis(100)));
        start("serve-next");

        var message = "";
        while (!message.contains("another version")) { // until it has told what it serves
            message = call(caller, "pid", false).await() instanceof Outcome.Failure<String> failure
                    ? String.valueOf(failure.exception().getMessage())
                    : "";
        }

        assertThat(message)
                .startsWith("No member serves Errands.run(String,int)#1; ")
                .endsWith(" serves another version of it (#2), in which Errands.Errand also has int priority");
    }

    @Test
    void aMemberListensOnItsAddressOnly() throws Exception {
        join();

        assertThat(Listening.addresses()).isNotEmpty().allMatch(address -> address.endsWith("0100007F"));
    }
}
