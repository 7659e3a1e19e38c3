package dev.fanwise.behaviour.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.TaskEnds;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What observers are told of tasks that need others. */
class ObservedOrderTest extends OrderFixture {

    private final TaskEnds ends = new TaskEnds();
    private final Trips trips = new TripsFanOut(FanOutOptions.defaults().withObserver(ends), courses);

    @Test
    @Rule({"SU4", "N3"})
    void su4_oneTaskFailsAndThoseThatNeedItAreCancelled() {
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");

        assertThatThrownBy(trips::priceOnly).isSameAs(failure);

        assertThat(ends.lines())
                .contains("hotel FAILED", "price CANCELLED, cancelled by CALL")
                .noneMatch(line -> line.startsWith("price FAILED"));
    }

    @Test
    @Rule({"SU4", "N3"})
    void su4_aTaskWhoseNeedCancelsItselfDoesNotCancelItself() {
        courses.hotel.fail(new CancellationException());
        courses.customer.succeed("customer");

        assertThatThrownBy(trips::priceOnly).isInstanceOf(CancellationException.class);

        assertThat(ends.lines()).contains("hotel CANCELLED, cancelled by ITSELF", "price CANCELLED, cancelled by CALL");
    }

    /** The observer is still being told of the failure when the other task ends, and when the price begins to wait. */
    @Test
    @Rule({"SU4", "N3"})
    void su4_aTaskEndsForItsObserversBeforeThoseThatNeedItGoOn() {
        var caller = Thread.currentThread();
        List<String> lines = new CopyOnWriteArrayList<>();
        FanOutObserver slow = (call, parent) -> task -> new FanOutObserver.TaskObserver() {
            @Override
            public void ended(FanOutObserver.TaskEnd end) {
                if (task.name().equals("hotel")) {
                    Tasks.awaitThat(() -> caller.getState() == Thread.State.WAITING || lines.contains("price"));
                }
                lines.add(task.name());
            }
        };
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");
        var observed = new TripsFanOut(FanOutOptions.defaults().withObserver(slow), courses);

        assertThatThrownBy(observed::priceOnly).isSameAs(failure);

        assertThat(lines).containsSubsequence("hotel", "price");
    }
}
