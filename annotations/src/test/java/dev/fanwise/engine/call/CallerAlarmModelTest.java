package dev.fanwise.engine.call;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.isInterruptedAfter;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.NO_LOST_WAKE_UP;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.model.Interleavings;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The alarm that interrupts a caller at its deadline, against the caller that goes on. */
@ModelCheck
public class CallerAlarmModelTest {

    private static final Duration TIME = Duration.ofNanos(10);

    private static CallerAlarm alarm(ModelClock clock) {
        return share(new CallerAlarm(TIME.toNanos(), clock));
    }

    /** The caller comes out of foreign code at the deadline. */
    public static final class TimeAgainstTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            var time = start(() -> clock.elapse(TIME.toNanos()));
            alarm.turnOff(false);
            var atOnce = Thread.interrupted();
            join(time);
            NO_INTERRUPT_AFTER_RETURN.require(!atOnce && !Thread.interrupted());
        }
    }

    @Test
    void noInterruptOfTheAlarmStaysOrComesWhenItIsOff() {
        explore(new TimeAgainstTheEnd());
    }

    /** The caller blocks until the deadline. */
    public static final class BlockedCaller implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            var time = start(() -> clock.elapse(TIME.toNanos()));
            try {
                Interleavings.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                ONE_OUTCOME.require(alarm.turnOff(true));
            }
            join(time);
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }
    }

    @Test
    void aCallerThatBlocksIsInterruptedAndKnowsWhy() {
        explore(new BlockedCaller());
    }

    /** An interrupt from outside stands when the time is over. */
    public static final class InterruptBefore implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            Thread.currentThread().interrupt();
            var time = start(() -> clock.elapse(TIME.toNanos()));
            alarm.turnOff(false);
            var isStanding = Thread.interrupted();
            join(time);
            NO_LOST_INTERRUPT.require(isStanding && !Thread.interrupted());
        }
    }

    @Test
    void anInterruptFromOutsideStays() {
        explore(new InterruptBefore());
    }

    /** Another interrupt comes when the code has met the alarm's. */
    public static final class InterruptAfter implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            var time = start(() -> clock.elapse(TIME.toNanos()));
            try {
                Interleavings.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                ONE_OUTCOME.require(alarm.turnOff(true));
            }
            NO_LOST_INTERRUPT.require(Thread.interrupted());
            join(time);
        }
    }

    @Test
    void anInterruptThatComesWhenTheAlarmsWasMetStays() {
        explore(new InterruptAfter());
    }

    /** The code meets an interrupt from outside, perhaps together with the alarm's. */
    public static final class BothAsOne implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            Thread.currentThread().interrupt();
            var time = start(() -> clock.elapse(TIME.toNanos()));
            try {
                Interleavings.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                var isLate = alarm.turnOff(true);
                NO_LOST_INTERRUPT.require(!isLate || Thread.interrupted()); // else the exception is the interruption
            }
            join(time);
        }
    }

    @Test
    void anInterruptThatWasMetTogetherWithTheAlarmsStandsAgain() {
        explore(new BothAsOne());
    }

    /** The time is over while a task runs on the caller's thread, or the caller looks at the clock. */
    public static final class TimeAgainstThePause implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            var time = start(() -> clock.elapse(TIME.toNanos()));
            var isQuiet = alarm.pause();
            Thread.interrupted(); // if it was too late to pause, the alarm's may stand already
            if (isQuiet) {
                NO_INTERRUPT_AFTER_RETURN.require(!isInterruptedAfter(time));
                alarm.resume();
                ONE_OUTCOME.require(!alarm.turnOff(false));
            } else {
                ONE_OUTCOME.require(alarm.turnOff(false));
                join(time);
            }
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }
    }

    @Test
    void anAlarmThatIsPausedDoesNotRing() {
        explore(new TimeAgainstThePause());
    }

    /** The caller goes back into foreign code, and blocks there. */
    public static final class TimeAfterThePause implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var alarm = alarm(clock);
            NO_LOST_WAKE_UP.require(alarm.pause());
            alarm.resume();
            var time = start(() -> clock.elapse(TIME.toNanos()));
            try {
                Interleavings.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                ONE_OUTCOME.require(alarm.turnOff(true));
            }
            join(time);
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
        }
    }

    @Test
    void anAlarmThatIsResumedRings() {
        explore(new TimeAfterThePause());
    }
}
