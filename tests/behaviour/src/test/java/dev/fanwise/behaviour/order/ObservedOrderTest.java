package dev.fanwise.behaviour.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.TaskEnds;
import java.util.concurrent.CancellationException;
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
}
