package dev.fanwise.cluster.jgroups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.MemberLostException;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import dev.fanwise.cluster.testing.Listening;
import dev.fanwise.cluster.testing.Ports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Members in processes that are killed, stopped and continued. */
@Timeout(
        value = 120,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading what a process says can't be interrupted
@EnabledOnOs(OS.LINUX)
class ProcessesTest {

    private static final Executor THREADS = code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    };

    private final List<Child> children = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    /** The port of a new member, and those of the others. */
    private List<Integer> ports() {
        ports.add(0, Ports.free());
        return ports;
    }

    private Child start(String what) throws IOException {
        var child = Child.start(what, ports());
        children.add(child);
        child.awaitThat("joined");
        return child;
    }

    private Cluster join() throws IOException {
        var cluster = JGroupsCluster.join("processes", MemberProcess.config(ports()), ClusterOptions.defaults());
        clusters.add(cluster);
        return cluster;
    }

    private static Task<String> wait(Cluster cluster) {
        return call(cluster, "wait", false);
    }

    private static Task<String> call(Cluster cluster, String name, boolean mayRunTwice) {
        return Task.start(THREADS, () -> new Errand(name, 0, mayRunTwice).on(cluster));
    }

    /** Waits until the member, which runs fewer tasks than others, is the one that is given the next. */
    private static void awaitThatItIsServedBy(Cluster caller, Child member) throws Exception {
        while (!call(caller, "pid", false).get().equals("" + member.pid())) {
            Thread.onSpinWait();
        }
    }

    private static void assertLost(Task<String> task) throws InterruptedException {
        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
    }

    @AfterEach
    void close() {
        children.forEach(Child::kill);
        clusters.forEach(Cluster::close);
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
    void aMemberThatHangsIsLostAndTheOthersHearOfACancellationAtOnce() throws Exception {
        var caller = join();
        var hanging = start("serve");
        var lost = wait(caller);
        hanging.awaitThat("begun");
        var healthy = start("serve");
        awaitThatItIsServedBy(caller, healthy);
        var cancelled = wait(caller);
        healthy.awaitThat("begun");

        hanging.signal("STOP");
        lost.cancel();
        cancelled.cancel();
        healthy.awaitThat("interrupted");

        assertThat(lost.isDone()).as("the hanging member is not lost yet").isFalse();
        assertThat(cancelled.await()).isInstanceOf(Outcome.Cancelled.class);
        assertThat(lost.await()).isNotInstanceOf(Outcome.Success.class);
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

        assertThat(call(caller, "pid", false).get()).isEqualTo("" + hanging.pid());
    }

    @Test
    void aMemberListensOnItsAddressOnly() throws Exception {
        join();

        assertThat(Listening.addresses()).isNotEmpty().allMatch(address -> address.endsWith("0100007F"));
    }
}
