package dev.fanwise.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.TimeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the other tests rely on. */
class VirtualTimeTest {

    private final VirtualTime time = new VirtualTime();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private void see(String what) {
        seen.add(what + " at " + time.tick());
    }

    private void sleep(String name, int ticks) {
        try {
            time.sleep(ticks);
            see(name + " awake");
        } catch (InterruptedException interrupt) {
            see(name + " interrupted");
        }
    }

    @Test
    void everybodyWakesInTime() {
        time.execute(() -> sleep("late", 1_000_000));
        time.execute(() -> sleep("early", 3));
        time.execute(() -> {
            sleep("twice", 2);
            sleep("twice", 2);
        });

        time.pass();

        assertThat(seen)
                .containsExactly("twice awake at 2", "early awake at 3", "twice awake at 4", "late awake at 1000000");
    }

    @Test
    void thoseWhoAreDueTogetherWakeInTheOrderOfTheirStart() {
        for (var name : List.of("one", "two", "three")) {
            time.execute(() -> sleep(name, 5));
        }

        time.pass();

        assertThat(seen).containsExactly("one awake at 5", "two awake at 5", "three awake at 5");
    }

    @Test
    void anInterruptedSleeperWakesAtOnce() {
        var thread = time.start("sleeper", () -> sleep("sleeper", 9));
        time.at(4, thread::interrupt);

        time.pass();

        assertThat(seen).containsExactly("sleeper interrupted at 4");
    }

    @Test
    void aDeafSleeperSleepsOn() {
        var thread = time.start("sleeper", () -> {
            time.sleepDeaf(9, true);
            see("interrupted: " + Thread.interrupted());
        });
        time.at(4, thread::interrupt);

        time.pass();

        assertThat(seen).containsExactly("interrupted: true at 9");
    }

    @Test
    void timeStandsStillForWhatAThreadHasStillToDo() {
        var parked = time.start("parked", () -> {
            time.park(this, TimeSource.UNLIMITED);
            sleep("unparked", 1);
        });
        time.execute(() -> {
            sleep("unparking", 2);
            time.unpark(parked);
        });
        time.execute(() -> sleep("other", 100));

        time.pass();

        assertThat(seen).containsExactly("unparking awake at 2", "unparked awake at 3", "other awake at 100");
    }

    @Test
    void aForgottenWakeUpIsFound() {
        time.start("forgotten", () -> time.park(this, TimeSource.UNLIMITED));

        assertThatThrownBy(time::pass).hasMessageContainingAll("everybody waits for ever", "forgotten parked");
    }

    @Test
    void anInterruptThatIsLeftInAThreadIsFound() {
        time.execute(() -> Thread.currentThread().interrupt());

        time.pass();

        assertThat(time.leaksInterrupts()).isTrue();
    }
}
