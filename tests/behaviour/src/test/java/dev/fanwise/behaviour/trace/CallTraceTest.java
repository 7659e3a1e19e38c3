package dev.fanwise.behaviour.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stack trace of a failure leads from the task to the call. */
final class CallTraceTest {

    private final Shelves shelves = new ShelvesFanOut();

    @Test
    @Rule("X2")
    void theTraceNamesTheTaskAndGoesOnWithTheCaller() {
        var frames = framesOf(catchThrowable(this::callAsAUserDoes));

        var task = frames.indexOf("Shelves.read.read[1](task started by)");
        assertThat(task).isPositive();
        assertThat(frames.get(0)).contains("Shelves.missing(Shelves.java");
        assertThat(frames.get(task + 1)).contains("ShelvesFanOut.read(ShelvesFanOut.java");
        assertThat(frames.get(task + 2)).contains("callAsAUserDoes(CallTraceTest.java");
    }

    private void callAsAUserDoes() throws IOException, InterruptedException {
        shelves.read(List.of(0, 1));
    }

    @Test
    @Rule("X2")
    void theTraceLeadsThroughANestedCallToTheOuterCaller() {
        var frames = framesOf(catchThrowable(() -> shelves.open(List.of(0, 1))));

        var inner = frames.indexOf("Shelves.read.read[1](task started by)");
        var outer = frames.indexOf("Shelves.open.books(task started by)");
        assertThat(inner).isPositive();
        assertThat(outer).isGreaterThan(inner);
        assertThat(frames.get(outer + 1)).contains("ShelvesFanOut.open(ShelvesFanOut.java");
        assertThat(frames.stream().filter(frame -> frame.endsWith("(task started by)")))
                .hasSize(2);
    }

    @Test
    @Rule("X2")
    void anExceptionThatWasMadeElsewhereIsLeftAsItIs() {
        var before = Shelves.SHARED.getStackTrace();

        var thrown = catchThrowable(() -> shelves.readShared(List.of(0)));

        assertThat(thrown).isSameAs(Shelves.SHARED);
        assertThat(thrown.getStackTrace()).isEqualTo(before);
    }

    @Test
    @Rule("X2")
    void anExceptionThatALaterCallThrowsAgainKeepsItsFirstTrace() {
        var first = (IOException) catchThrowable(this::callAsAUserDoes);
        var trace = first.getStackTrace();

        var again = catchThrowable(() -> shelves.readAgain(List.of(first)));

        assertThat(again).isSameAs(first);
        assertThat(again.getStackTrace()).isEqualTo(trace);
    }

    private static List<String> framesOf(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::toString)
                .toList();
    }
}
