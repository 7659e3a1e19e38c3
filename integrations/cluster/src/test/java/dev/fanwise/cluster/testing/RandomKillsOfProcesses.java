package dev.fanwise.cluster.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.MemberLostException;
import dev.fanwise.cluster.testing.Errands.Errand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed at any moment, whatever adapter connects them. Slow, so it has a command of its own: {@code mvn test -Dquick -pl
 * integrations/cluster-jgroups -am -DexcludedGroups= -Dtest=RandomKillsOfProcessesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dkills=100}.
 */
@Timeout(3600)
@Tag("model")
public abstract class RandomKillsOfProcesses {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = Long.getLong("seed", 20261127L);
    private static final int MEMBERS = 2;
    private static final int TASKS = 200;

    private static final Executor THREADS = code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    };

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Child> children = new ArrayList<>();
    private int last;

    private record Sent(int number, boolean mayRunTwice, Task<String> task) {}

    /** What a member in a process of its own runs. */
    protected abstract Class<?> program();

    /** Joins as a member on the first port that knows the others. */
    protected abstract Cluster join(List<Integer> ports, ClusterOptions options) throws Exception;

    /** Called after each test. */
    protected void closeAll() {}

    @AfterEach
    final void close() {
        children.forEach(Child::kill);
        closeAll();
    }

    @Test
    void noResultIsLostOrDoubled() throws Exception {
        var lines = Files.createFile(folder.resolve("lines"));
        var port = Ports.free();
        var sent = new ArrayList<Sent>();
        var lost = 0;
        try (var caller = join(List.of(port), ClusterOptions.defaults())) {
            for (var member = 0; member < MEMBERS; member++) {
                startMember(port, lines);
            }
            for (var kill = 0; kill < KILLS; kill++) {
                var round = new ArrayList<Sent>();
                var before = random.nextInt(TASKS);
                for (var number = 0; number < TASKS; number++) {
                    if (number == before) {
                        children.remove(random.nextInt(children.size())).kill();
                    }
                    round.add(send(caller));
                }
                startMember(port, lines);
                for (var each : round) {
                    lost += check(each);
                }
                sent.addAll(round);
            }
        }
        var begun = Files.readAllLines(lines).stream()
                .map(Integer::valueOf)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var each : sent) {
            assertThat(begun.getOrDefault(each.number, 0L))
                    .as("how often %s has run, seed %s", each, SEED)
                    .isLessThanOrEqualTo(each.mayRunTwice ? 2 : 1);
        }
        assertThat(lost).as("tasks that were lost, of %s", sent.size()).isPositive();
    }

    private void startMember(int caller, Path lines) throws IOException {
        var child = Child.start(
                program(), "serve", List.of(Ports.free(), caller), Map.of(MemberProcess.LINES, lines.toString()));
        children.add(child);
        child.awaitThat("joined");
    }

    private Sent send(Cluster caller) {
        var number = ++last;
        var mayRunTwice = random.nextBoolean();
        var errand = new Errand("line", number, mayRunTwice);
        return new Sent(number, mayRunTwice, Task.start(THREADS, () -> errand.on(caller)));
    }

    /** Returns 1 if the task was lost. */
    private static int check(Sent sent) throws InterruptedException {
        var outcome = sent.task.await();
        if (outcome instanceof Outcome.Success<String> success) {
            assertThat(success.value()).isEqualTo("" + sent.number);
            return 0;
        }
        assertThat(outcome)
                .as("%s, seed %s", sent, SEED)
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
        assertThat(sent.mayRunTwice).as("%s, seed %s", sent, SEED).isFalse();
        return 1;
    }
}
