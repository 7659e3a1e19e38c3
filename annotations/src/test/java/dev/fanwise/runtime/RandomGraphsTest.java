package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.support.Caller;
import dev.fanwise.support.RandomGraph;
import dev.fanwise.support.RandomGraph.Course;
import dev.fanwise.support.RandomGraph.Node;
import dev.fanwise.support.RandomGraph.Role;
import dev.fanwise.support.RandomOrder;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Graphs at random, under every policy, against the same graphs run one task after the other. */
class RandomGraphsTest {

    private static final int GRAPHS = 1_000;

    private static final ExecutorService POOL = Executors.newCachedThreadPool(DaemonThreads.named("pooled"));

    private static final Reports UNREAD = Reports.to(failure -> {});

    @AfterAll
    static void end() {
        POOL.shutdown();
        UNREAD.close();
    }

    /** What becomes of the other tasks when the call is decided. */
    private enum Policy {
        LEAVE,
        CANCEL,
        CANCEL_AND_JOIN
    }

    /** A task of the graph, which runs until it is let go and does not heed interrupts. */
    private static final class NodeTask extends Slot<Long> {

        private final Node node;
        private final List<NodeTask> tasks;
        private final RuntimeException failure;
        private final AtomicInteger runs = new AtomicInteger();
        private final CountDownLatch gate = new CountDownLatch(1);

        NodeTask(FanOut call, Node node, List<NodeTask> tasks) {
            super(call, "node" + node.number());
            this.node = node;
            this.tasks = tasks;
            this.failure = node.course() == Course.CANCELLATION
                    ? new CancellationException(name())
                    : new IllegalStateException(name());
        }

        @Override
        protected Long call() {
            runs.incrementAndGet();
            awaitGate();
            if (node.course() != Course.VALUE) {
                throw failure;
            }
            var sum = 1L;
            for (var need : node.needs()) {
                var task = tasks.get(need.node());
                sum += need.anyEnd() ? valueOf(task.ending()) : task.result();
            }
            return sum;
        }

        private void awaitGate() {
            while (true) {
                try {
                    gate.await();
                    return;
                } catch (InterruptedException unheeded) {
                    // it ends when the test says so
                }
            }
        }

        private static long valueOf(Outcome<Long> outcome) {
            return outcome instanceof Outcome.Success<Long> success ? success.value() : 0;
        }
    }

    private static List<NodeTask> start(RandomGraph graph, FanOut call) {
        List<NodeTask> tasks = new ArrayList<>();
        graph.nodes().forEach(node -> tasks.add(new NodeTask(call, node, tasks)));
        for (var task : tasks) {
            var needs = task.node.needs().stream()
                    .map(need -> need.anyEnd() ? call.endOf(tasks.get(need.node())) : tasks.get(need.node()))
                    .toArray(Need[]::new);
            if (task.node.role() == Role.REQUIRED) {
                call.start(task, DaemonThreads.named("node"), needs);
            } else {
                call.startOptional(task, DaemonThreads.named("node"), needs);
            }
        }
        return tasks;
    }

    /** A call of a graph: what a generated method does. */
    private static final class Call {

        private final Policy policy;
        private final FanOutOptions options;
        private final RandomGraph graph;
        private final CountDownLatch hasStarted = new CountDownLatch(1);
        private volatile List<NodeTask> tasks = List.of();

        Call(RandomGraph graph, Policy policy, FanOutOptions options) {
            this.graph = graph;
            this.policy = policy;
            this.options = options;
        }

        List<Long> run(boolean atOnce) throws InterruptedException {
            var call = new FanOut("Graphs.run", options);
            if (policy != Policy.LEAVE) {
                call.endStartsAtFailure();
            }
            tasks = start(graph, call);
            hasStarted.countDown();
            if (atOnce) {
                tasks.forEach(task -> task.gate.countDown());
            }
            try {
                call.await();
            } catch (InterruptedException interrupt) {
                call.cancelAndJoin();
                call.addFailuresTo(interrupt);
                throw interrupt;
            }
            if (call.failed()) {
                switch (policy) {
                    case LEAVE -> call.leave();
                    case CANCEL -> call.cancel();
                    case CANCEL_AND_JOIN -> call.cancelAndJoin();
                }
                throw call.failure();
            }
            return tasks.stream()
                    .map(task -> task.status() == TaskStatus.SUCCEEDED ? task.result() : -1L)
                    .toList();
        }
    }

    private static FanOutOptions optionsOf(Random random) {
        return random.nextBoolean()
                ? FanOutOptions.defaults()
                : FanOutOptions.defaults().withExecutor(POOL);
    }

    @Test
    void theyEndAsIfOneTaskRanAfterTheOther() {
        for (var seed = 0; seed < GRAPHS; seed++) {
            try {
                playOneByOne(new Random(seed));
            } catch (Throwable thrown) {
                throw new AssertionError("the graph of " + seed, thrown);
            }
        }
    }

    /** Whatever runs according to the sequential run has started, and nothing else has; then one of those ends. */
    private static void playOneByOne(Random random) {
        var graph = RandomGraph.of(random);
        var policy = Policy.values()[random.nextInt(Policy.values().length)];
        var call = new Call(graph, policy, optionsOf(random));
        var caller = Caller.start(() -> call.run(false));
        Tasks.await(call.hasStarted);
        var expected = new RandomOrder(graph);
        try {
            play(random, call, caller, expected);
        } catch (AssertionError different) {
            throw new AssertionError(
                    policy + ": " + graph + "; " + expected.ends() + "; now " + expected.running() + "; " + call.tasks,
                    different);
        }
    }

    private static void play(Random random, Call call, Caller<List<Long>> caller, RandomOrder expected) {
        var interruptAfter = random.nextInt(4) == 0 ? random.nextInt(call.tasks.size()) : Integer.MAX_VALUE;
        Optional<RandomOrder.End> decisive = Optional.empty();
        for (var step = 0; !expected.isOver(); step++) {
            for (int number : expected.running()) {
                Tasks.awaitThat(() -> call.tasks.get(number).runs.get() == 1);
            }
            assertStarted(expected, call.tasks);
            if (expected.running().isEmpty()) {
                break;
            }
            if (step == interruptAfter && decisive.isEmpty()) {
                caller.awaitParked().interruptAndAwaitNotice();
                expected.cancel();
                awaitUnstarted(expected, call.tasks);
                decisive = Optional.of(new RandomOrder.End(Course.CANCELLATION, -1, true));
            }
            int next = expected.running().get(random.nextInt(expected.running().size()));
            call.tasks.get(next).gate.countDown();
            Tasks.awaitThat(call.tasks.get(next)::isDone);
            expected.end(next);
            if (decisive.isEmpty() && expected.decisive().isPresent()) {
                decisive = expected.decisive();
                if (call.policy != Policy.LEAVE) {
                    var isOwnEnd = call.graph.nodes().get(next).role() == Role.REQUIRED;
                    expected.cancelByLastEnd(number -> !isOwnEnd && hasStarted(call.tasks.get(number)));
                    awaitUnstarted(expected, call.tasks);
                }
            }
            // what this end has pruned is pruned before the next one could
            awaitUnstarted(expected, call.tasks);
        }
        assertEnds(expected, call.tasks, call.policy);
        assertResult(decisive, expected, caller, call.tasks);
    }

    private static boolean hasStarted(NodeTask task) {
        Tasks.awaitThat(() -> task.isDone() || task.runs.get() == 1);
        return task.runs.get() == 1;
    }

    /** Returns when what was cancelled before its start has ended. */
    private static void awaitUnstarted(RandomOrder expected, List<NodeTask> tasks) {
        expected.ends().keySet().forEach(number -> Tasks.awaitThat(tasks.get(number)::isDone));
    }

    private static void assertStarted(RandomOrder expected, List<NodeTask> tasks) {
        for (var task : tasks) {
            var end = expected.ends().get(task.node.number());
            var hasRun = end == null
                    ? expected.running().contains(task.node.number())
                    : end.origin() == task.node.number() && task.gate.getCount() == 0;
            assertThat(task.runs.get()).as("%s", task).isEqualTo(hasRun ? 1 : 0);
        }
    }

    private static void assertEnds(RandomOrder expected, List<NodeTask> tasks, Policy policy) {
        expected.ends().forEach((number, end) -> {
            var task = tasks.get(number);
            Tasks.awaitThat(task::isDone);
            switch (end.course()) {
                case VALUE -> assertThat(task.status()).as("%s", task).isEqualTo(TaskStatus.SUCCEEDED);
                // A task may be cancelled with the others before it learns of its need's failure.
                case FAILURE ->
                    assertThat(task.exception() == tasks.get(end.origin()).failure
                                    || (policy != Policy.LEAVE && task.runs.get() == 0 && task.isCancelled()))
                            .as("%s", task)
                            .isTrue();
                case CANCELLATION ->
                    assertThat(task.isCancelled()).as("%s", task).isTrue();
            }
        });
    }

    private static void assertResult(
            Optional<RandomOrder.End> decisive, RandomOrder expected, Caller<List<Long>> caller, List<NodeTask> tasks) {
        if (decisive.isEmpty()) {
            assertThat(caller.returned()).hasSameSizeAs(expected.ends().keySet());
        } else if (decisive.get().origin() < 0) {
            assertThat(caller.thrown()).isInstanceOf(InterruptedException.class);
        } else {
            assertThat(caller.thrown()).isSameAs(tasks.get(decisive.get().origin()).failure);
        }
    }

    @TestFactory
    List<DynamicTest> theyEndWhenEverythingHappensAtOnce() {
        return List.of(
                DynamicTest.dynamicTest("threads of their own", () -> playAtOnce(FanOutOptions.defaults())),
                DynamicTest.dynamicTest(
                        "a pool", () -> playAtOnce(FanOutOptions.defaults().withExecutor(POOL))),
                DynamicTest.dynamicTest("a pool of one thread", () -> {
                    var one = Executors.newSingleThreadExecutor(DaemonThreads.named("one"));
                    playAtOnce(FanOutOptions.defaults().withExecutor(one));
                    one.shutdown();
                }));
    }

    private static void playAtOnce(FanOutOptions options) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            var graph = RandomGraph.of(random);
            var call = new Call(graph, Policy.values()[random.nextInt(Policy.values().length)], options);
            var caller = Caller.start(() -> call.run(true));
            caller.awaitEnd();
            for (var task : call.tasks) {
                Tasks.awaitThat(task::isDone);
                assertThat(task.runs.get()).as("%s of %s", task, seed).isLessThanOrEqualTo(1);
                if (task.runs.get() == 1) {
                    assertThat(needsOf(task, call.tasks))
                            .as("%s of %s", task, seed)
                            .allMatch(NodeTask::isDone);
                }
            }
            assertThat(caller.hasThrown())
                    .as("%s", seed)
                    .isEqualTo(call.tasks.stream()
                            .anyMatch(task -> task.isRequired() && task.status() != TaskStatus.SUCCEEDED));
        }
    }

    private static List<NodeTask> needsOf(NodeTask task, List<NodeTask> tasks) {
        return task.node.needs().stream().map(need -> tasks.get(need.node())).toList();
    }
}
