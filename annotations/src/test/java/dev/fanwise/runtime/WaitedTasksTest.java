package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ReturnWhen;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a wait begins and ends. */
class WaitedTasksTest {

    private final FanOut tasks = new FanOut("Mirrors.first", null);

    @Test
    void forNothingIsRefused() {
        var deadline = Deadline.after(Duration.ofDays(1));
        assertThatThrownBy(tasks::awaitReturn).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tasks.awaitReturn(deadline)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tasks.awaitReturnUntil(deadline)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInterruptionWithTheTasksPointsWhereItWasMet() {
        tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
        var interrupt = new InterruptedException("while waiting");
        interrupt.setStackTrace(new StackTraceElement[] {new StackTraceElement("Mirrors", "first", "Mirrors.java", 7)});

        assertThat(tasks.interruptedWait(interrupt))
                .hasMessage("while waiting")
                .extracting(Throwable::getStackTrace)
                .isEqualTo(interrupt.getStackTrace());
    }
}
