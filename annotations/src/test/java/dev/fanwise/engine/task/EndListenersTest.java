package dev.fanwise.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told first that a task has ended. */
class EndListenersTest {

    private final List<String> told = new ArrayList<>();

    private final FanOutTask<String> task =
            new FanOutTask<>(new SingleOwner("Pages.load", FanOutOptions.defaults()), null) {
                @Override
                protected Object execute(@Nullable Object input) {
                    return "page";
                }

                @Override
                public String name() {
                    return "page";
                }
            };

    /** Waits, as w, or calls code of the user's back, as c. */
    private final class Listener implements EndListener {

        private final String name;

        Listener(String name) {
            this.name = name;
        }

        @Override
        public void ended(FanOutTask<?> ended) {
            told.add(name);
        }

        @Override
        public boolean callsBack() {
            return name.startsWith("c");
        }
    }

    /** However many there are: for one and two no list in order is made. */
    @ParameterizedTest
    @ValueSource(strings = {"w", "c", "ww", "wc", "cw", "cc", "wcw", "cwc", "cww", "ccw", "wwcc", "ccww", "cwcw"})
    void thoseWhoWaitAreToldBeforeCodeOfTheUserAndTheOldestFirst(String kinds) throws Exception {
        List<String> waiting = new ArrayList<>();
        List<String> calledBack = new ArrayList<>();
        for (var number = 0; number < kinds.length(); number++) {
            var listener = new Listener(kinds.charAt(number) + "" + number);
            (listener.callsBack() ? calledBack : waiting).add(listener.name);
            task.addListener(listener);
        }
        var thread = new Thread(task);

        thread.start();
        thread.join();

        waiting.addAll(calledBack);
        assertThat(told).isEqualTo(waiting);
    }
}
