package dev.fanwise.examples.mirrors;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;
import static dev.fanwise.examples.mirrors.LocalMirror.FOREVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.WaitFor;
import dev.fanwise.testing.FanOutExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mirror waits at its close for its client to go: a connection that is left behind is a test that does not end. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // an interrupt would not reach it
@ExtendWith(FanOutExtension.class)
class MirrorsTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** The same methods: the next mirror is asked after a millisecond, as {@link PreferredMirrorTest} has the real delay. */
    abstract static class ImpatientMirrors extends Mirrors {

        @Override
        @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
        abstract byte[] fastest(@Each List<URI> mirrors) throws InterruptedException;

        @Override
        @WaitFor(
                value = "fetch",
                returnWhen = FIRST_SUCCEEDED,
                onReturn = CANCEL_AND_JOIN,
                onCancel = CANCEL_AND_JOIN,
                stagger = "1ms")
        abstract byte[] preferred(@Each List<URI> mirrors) throws InterruptedException;
    }

    private final Mirrors mirrors = new MirrorsFanOut();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    @Test
    void theConnectionsToTheLosersAreClosed() throws Exception {
        var othersAreAsked = new CountDownLatch(2);
        try (var hanging = new LocalMirror("hanging", FOREVER, line -> {
                    log.add(line);
                    othersAreAsked.countDown();
                });
                var slow = new LocalMirror("slow", AN_HOUR, line -> {
                    log.add(line);
                    othersAreAsked.countDown();
                });
                var quick = new LocalMirror("quick", AT_ONCE, line -> {
                    log.add(line);
                    await(othersAreAsked);
                })) {
            var all = List.of(FetchFromMirrors.refusing(), hanging.uri(), slow.uri(), quick.uri());

            assertThat(mirrors.fastest(all)).asString().isEqualTo("from quick");
        }
        assertThat(log)
                .containsExactlyInAnyOrder(
                        "hanging was asked",
                        "slow was asked",
                        "quick was asked",
                        "quick has delivered",
                        "hanging lost its client",
                        "slow lost its client");
    }

    @Test
    void withoutAnyMirrorAllFailuresAreShown() throws Exception {
        var gone = FetchFromMirrors.refusing();

        assertThatThrownBy(() -> mirrors.fastest(List.of(gone, gone)))
                .asInstanceOf(InstanceOfAssertFactories.type(ExceptionGroup.class))
                .satisfies(failures ->
                        assertThat(failures.exceptions()).hasSize(2).hasOnlyElementsOfType(ConnectException.class));
    }

    @Test
    void whoeverWaitsCanBeInterruptedAndLeavesNoConnectionBehind() throws Exception {
        var interrupted = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        try (var hanging = new LocalMirror("hanging", FOREVER, line -> asked.countDown())) {
            var waiting = new Thread(() -> {
                try {
                    mirrors.fastest(List.of(hanging.uri()));
                } catch (InterruptedException expected) {
                    interrupted.countDown();
                }
            });
            waiting.start();
            await(asked);
            waiting.interrupt();

            await(interrupted);
        }
    }

    @Test
    void showsWhatWasFetched() throws Exception {
        var printed = new ByteArrayOutputStream();

        FetchFromMirrors.run(
                new MirrorsTest_ImpatientMirrorsFanOut(),
                AT_ONCE,
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                log::add);

        assertThat(printed).hasToString("""
                The fastest: from quick
                The first that answers in time: from quick
                Without a mirror: [java.net.ConnectException: Connection refused, java.net.ConnectException: Connection refused]
                """);
        assertThat(log)
                .filteredOn("quick has delivered"::equals)
                .as("deliveries")
                .hasSize(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException timeout) {
            throw new AssertionError(timeout);
        }
    }
}
