package dev.fanwise.examples.mirrors;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the next mirror is asked, without sockets and in virtual time. */
@ExtendWith(FanOutExtension.class)
class PreferredMirrorTest {

    private static final URI HANGING = URI.create("http://hanging/");
    private static final URI REFUSING = URI.create("http://refusing/");
    private static final URI QUICK = URI.create("http://quick/");

    /** The same method with other tasks: the annotation stands here again, so that a class is generated for this type. */
    abstract static class FakeMirrors extends Mirrors {

        private final VirtualTime time;
        private final List<String> log;

        FakeMirrors(VirtualTime time, List<String> log) {
            this.time = time;
            this.log = log;
        }

        @Override
        @WaitFor(
                value = "fetch",
                returnWhen = FIRST_SUCCEEDED,
                onReturn = CANCEL_AND_JOIN,
                onCancel = CANCEL_AND_JOIN,
                stagger = "250ms")
        abstract byte[] preferred(@Each List<URI> mirrors) throws InterruptedException;

        @Override
        @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
        abstract byte[] fastest(@Each List<URI> mirrors) throws InterruptedException;

        @Override
        byte[] fetch(URI mirror) throws IOException {
            log.add(mirror.getHost() + " at " + time.now().toMillis() + " ms");
            if (mirror.equals(REFUSING)) {
                throw new IOException("refused");
            }
            sleep(mirror.equals(HANGING) ? ofHours(1) : ofMillis(1));
            return ("from " + mirror.getHost()).getBytes(StandardCharsets.UTF_8);
        }

        /** A socket fails when it is closed. */
        private void sleep(Duration duration) throws IOException {
            try {
                time.sleep(duration);
            } catch (InterruptedException closed) {
                throw new IOException("closed", closed);
            }
        }
    }

    private final VirtualTime time = new VirtualTime();
    private final List<String> log = new ArrayList<>();
    private final Mirrors mirrors = new PreferredMirrorTest_FakeMirrorsFanOut(time.options(), time, log);

    @Test
    void theNextMirrorIsAskedWhenTheOneBeforeRefusesOrHangs() throws Exception {
        assertThat(mirrors.preferred(List.of(REFUSING, HANGING, QUICK)))
                .asString()
                .isEqualTo("from quick");

        assertThat(log).containsExactly("refusing at 0 ms", "hanging at 0 ms", "quick at 250 ms");
        assertThat(time.now()).isEqualTo(ofMillis(251));
    }

    @Test
    void aCallThatIsCancelledAsksNoFurtherMirror() throws Exception {
        var call = Task.start(time, () -> mirrors.preferred(List.of(HANGING, QUICK)));
        time.advance(ofMillis(100));

        call.cancel();
        time.advance(ofHours(1));

        assertThat(call.isDone()).isTrue();
        assertThat(log).containsExactly("hanging at 0 ms");
    }

    @Test
    void theAnswerIsThatOfAMirrorInEveryOrder() {
        var checked = EveryOrder.of(() -> {
                    var its = new VirtualTime();
                    var mirrorsOfOrder =
                            new PreferredMirrorTest_FakeMirrorsFanOut(its.options(), its, new ArrayList<>());
                    assertThat(mirrorsOfOrder.fastest(List.of(REFUSING, HANGING, QUICK)))
                            .asString()
                            .startsWith("from ");
                })
                .withoutTimeouts()
                .check();

        assertThat(checked.run()).isGreaterThan(10);
    }
}
