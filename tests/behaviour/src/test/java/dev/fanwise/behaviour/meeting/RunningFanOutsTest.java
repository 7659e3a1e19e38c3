package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.fanwise.FanOutOptions;
import dev.fanwise.RunningFanOuts;
import dev.fanwise.Task;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Tasks;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What runs now, as long as it does. */
@Timeout(60)
class RunningFanOutsTest {

    private static final int MANY = 100_000;

    private final RunningFanOuts running = new RunningFanOuts();
    private final FanOutOptions options = FanOutOptions.defaults().withObserver(running);
    private final Shapes shapes = new ShapesFanOut(options);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void release() {
        release.countDown();
        Tasks.awaitThat(() -> running.calls().isEmpty());
    }

    private Integer await() throws InterruptedException {
        release.await();
        return 1;
    }

    private interface Calling {
        Object call() throws Exception;
    }

    private static Thread inAThread(Calling calling) {
        var thread = new Thread(() -> {
            try {
                var unused = calling.call();
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void awaitTasks(int count) {
        Tasks.awaitThat(() -> running.calls().size() == 1
                && running.calls().get(0).tasks().stream()
                                .filter(task -> task.state() != RunningFanOuts.State.WAITING)
                                .count()
                        == count);
    }

    @Test
    @Rule("SU6")
    void nothingRuns() {
        assertThat(running.calls()).isEmpty();
        assertThat(running.toText()).isEmpty();
        assertThat(running.toJson(true)).isEqualTo("[]");
    }

    @Test
    @Rule("SU6")
    void callsAreATreeWithTheTasksThatRun() {
        inAThread(() -> shapes.body(group -> {
            group.createTask("left", () -> shapes.gather(List.of(this::await, () -> 2)));
            return group.createTask("right", this::await).get();
        }));
        Tasks.awaitThat(() -> running.toText().contains("run[0] running")
                && running.toText().contains("right running")
                && !running.toText().contains("run[1]"));

        assertThat(withoutTimes(running.toText())).isEqualTo("""
                Shapes.body (scope) _
                  body running _
                  left running _
                    Shapes.gather (gather) _
                      run[0] running _
                  right running _
                """);
    }

    /** Ages and threads are different each time. */
    private static String withoutTimes(String text) {
        return text.replaceAll("\\d+\\.\\d{3} ms.*", "_");
    }

    @Test
    @Rule("SU6")
    void aTaskWaitsForAThreadRunsAwaitsAStageAndIsCancelled() throws Exception {
        var pool = Threads.newPool(1);
        var onPool = new ShapesFanOut(options.withExecutor(pool));
        var waited = onPool.waitForFirst(Code.firstEndingWhenAllStarted(() -> 1, this::await, this::await));
        Tasks.awaitThat(() -> running.toText().contains("running"));

        assertThat(running.calls()).hasSize(1);
        var call = running.calls().get(0);
        assertThat(call.hasEnded()).isTrue();
        assertThat(call.tasks()).extracting(RunningFanOuts.Task::name).containsExactly("run[1]", "run[2]");
        assertThat(call.tasks())
                .extracting(RunningFanOuts.Task::state)
                .containsExactly(RunningFanOuts.State.RUNNING, RunningFanOuts.State.WAITING);
        assertThat(call.tasks().get(0).thread()).isEqualTo("pooled");

        waited.pending().forEach(task -> task.cancel());
        pool.shutdown();
    }

    @Test
    @Rule("SU6")
    void aCancelledTaskIsListedUntilItHasEnded() throws Exception {
        var waited = shapes.waitForFirst(Code.firstEndingWhenAllStarted(() -> 1, () -> {
            Tasks.awaitDeaf(release);
            return 2;
        }));
        awaitTasks(1);
        waited.pending().forEach(task -> task.cancel());

        assertThat(running.calls().get(0).tasks().get(0).state()).isEqualTo(RunningFanOuts.State.CANCELLED);
    }

    @Test
    @Rule("SU6")
    void stacksAreThereIfTheyAreWanted() {
        inAThread(() -> shapes.gather(List.of(this::await)));
        awaitTasks(1);

        assertThat(running.calls().get(0).tasks().get(0).stack()).isEmpty();
        Tasks.awaitThat(() -> running.callsWithStacks().get(0).tasks().get(0).stack().stream()
                .anyMatch(frame -> frame.getClassName().equals(RunningFanOutsTest.class.getName())
                        && frame.getMethodName().equals("await")));
        assertThat(running.toJson(true)).contains("\"stack\":[\"").contains("RunningFanOutsTest.await");
    }

    @Test
    @Rule("SU6")
    void theThreadThatHasMadeACallIsNamedWithItsStackUntilTheCallReturns() throws Exception {
        var leave = new CountDownLatch(1);
        var codes = List.<Code>of(
                () -> {
                    leave.await();
                    return 1;
                },
                this::await);
        var caller = inAThread(() -> shapes.waitForFirst(codes.iterator()));
        awaitTasks(2);

        var call = running.callsWithStacks().get(0);
        assertThat(call.thread()).isEqualTo(caller.getName());
        assertThat(call.stack()).anyMatch(frame -> frame.getMethodName().equals("waitForFirst"));
        assertThat(running.toText()).contains(" on " + caller.getName());

        leave.countDown();
        caller.join();
        var left = running.callsWithStacks().get(0);
        assertThat(left.hasEnded()).isTrue();
        assertThat(left.thread()).isNull();
        assertThat(left.stack()).isEmpty();
    }

    /** It may do anything by now, and its stack would say nothing of the task. */
    @Test
    @Rule("SU6")
    void theThreadThatHasStartedASingleTaskDoesNotStandForIt() {
        Task.start(options, this::await);
        awaitTasks(1);

        assertThat(running.callsWithStacks().get(0).thread()).isNull();
        assertThat(running.callsWithStacks().get(0).stack()).isEmpty();
    }

    @Test
    @Rule("SU6")
    void aCallThatATaskHasMadeRunsOnTheThreadOfTheTask() {
        inAThread(() ->
                shapes.gather(List.of(() -> shapes.gather(List.of(this::await)).get(0))));
        Tasks.awaitThat(() -> running.toText().contains("gather")
                && !running.calls().isEmpty()
                && !running.calls().get(0).tasks().isEmpty()
                && !running.calls().get(0).tasks().get(0).calls().isEmpty());

        var inner = running.callsWithStacks().get(0).tasks().get(0).calls().get(0);
        assertThat(inner.thread()).isNull();
        assertThat(inner.stack()).isEmpty();
    }

    @Test
    @Rule("SU6")
    void theTreeIsJson() {
        inAThread(() -> shapes.body(
                group -> group.createTask("a \"name\"\n\\", this::await).get()));
        awaitTasks(2);

        var json = running.toJson(false)
                .replaceAll("\"ageNanos\":\\d+", "\"ageNanos\":0")
                .replaceAll("\"thread\":\"[^\"]*\"", "\"thread\":\"\"");
        assertThat(json)
                .startsWith(
                        "[{\"name\":\"Shapes.body\",\"policy\":\"scope\",\"ageNanos\":0,\"hasEnded\":false,\"thread\":\"\",\"tasks\":["
                                + "{\"name\":\"body\",\"state\":\"RUNNING\",\"ageNanos\":0,\"thread\":\"\"},"
                                + "{\"name\":\"a \\\"name\\\"\\u000a\\\\\",\"state\":\"RUNNING\"")
                .endsWith("}]}]");
    }

    @Test
    @Rule("SU6")
    void aHundredThousandTasksAreListed() {
        var stage = new CompletableFuture<Integer>();
        inAThread(() ->
                shapes.gatherStages(Collections.<CompletionStage<Integer>>nCopies(MANY, stage), Duration.ofHours(1)));
        Tasks.awaitThat(() ->
                running.calls().size() == 1 && running.calls().get(0).tasks().size() == MANY);

        var text = running.toText();
        var json = running.toJson(true);

        assertThat(text.lines()).hasSize(MANY + 1);
        assertThat(json).hasSizeGreaterThan(MANY * 10);
        stage.complete(1);
    }

    /** Counted in bytes, since other processes use the machine: ten times the tasks, at most twelve times the work. */
    @Test
    @Rule("SU6")
    void whatAListOfTasksTakesGrowsNoFasterThanTheyDo() {
        var few = bytesOfLists(MANY / 10);
        var many = bytesOfLists(MANY);

        assertThat(many).isBetween(5 * few, 12 * few);
        assertThat(many / MANY).as("bytes for each task, as text and as JSON").isLessThan(2_000);
    }

    private long bytesOfLists(int count) {
        var stage = new CompletableFuture<Integer>();
        inAThread(() ->
                shapes.gatherStages(Collections.<CompletionStage<Integer>>nCopies(count, stage), Duration.ofHours(1)));
        Tasks.awaitThat(() ->
                running.calls().size() == 1 && running.calls().get(0).tasks().size() == count);

        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var length = running.toText().length() + running.toJson(false).length();
        var bytes = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(length).isGreaterThan(count);
        stage.complete(1);
        Tasks.awaitThat(() -> running.calls().isEmpty());
        return bytes;
    }

    @Test
    @Rule({"SU4", "SU6", "M2"})
    void whatWasGivenAndGoesOnIsNoTaskOfACallThatIsOver() throws Exception {
        var goesOn = DaemonTask.start(this::await);
        var neverEnds = new CompletableFuture<Integer>();
        var broken = new IllegalStateException("broken");

        shapes.pollHandles(List.of(goesOn), Duration.ZERO);
        shapes.waitForStages(List.of(neverEnds), Duration.ZERO);
        assertThatThrownBy(() -> shapes.gatherHandles(List.of(goesOn, DaemonTask.start(() -> {
                    throw broken;
                }))))
                .isSameAs(broken);
        assertThatThrownBy(() -> shapes.slots(neverEnds, CompletableFuture.failedFuture(broken)))
                .isSameAs(broken);

        assertThat(running.calls()).isEmpty();
        assertThat(goesOn.isDone()).isFalse();
    }
}
