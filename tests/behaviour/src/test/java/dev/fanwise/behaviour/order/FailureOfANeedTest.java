package dev.fanwise.behaviour.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** A task fails, or is cancelled, that others need. */
class FailureOfANeedTest extends OrderFixture {

    @EveryThreadKind
    @Rule({"N3", "G3"})
    void n3_theVeryFailureIsThrownOnce(Threads threads) {
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");
        courses.weather.succeed("weather");

        assertThatThrownBy(() -> on(threads).planOrJoin()).isSameAs(failure).hasNoSuppressedExceptions();

        assertThat(courses.price.hasStarted()).isFalse();
        assertThat(courses.bill.hasStarted()).isFalse();
        assertThat(reports.messages()).isEmpty();
    }

    @EveryThreadKind
    @Rule({"N3", "N8"})
    void n8_theFailureOfATaskThatNoComponentShowsIsThrown(Threads threads) {
        courses.customer.fail(failure);
        courses.hotel.succeed("hotel");
        courses.weather.succeed("weather");

        assertThatThrownBy(() -> on(threads).plan()).isSameAs(failure).hasNoSuppressedExceptions();

        assertThat(courses.price.hasStarted()).isFalse();
        assertThat(reports.messages()).isEmpty();
    }

    @EveryThreadKind
    @Rule("N3")
    void n3_outcomesAreFailuresOfThatObject(Threads threads) throws Exception {
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");
        courses.weather.succeed("weather");

        var trip = on(threads).tolerate();

        assertThat(trip)
                .isEqualTo(new Trips.Tolerant(
                        new Outcome.Failure<>(failure),
                        new Outcome.Failure<>(failure),
                        new Outcome.Failure<>(failure),
                        "weather"));
        assertThat(reports.messages()).isEmpty();
    }

    @EveryThreadKind
    @Rule("N3")
    void n3_aToleratedNeedOfARequiredTaskEndsTheCall(Threads threads) {
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");

        assertThatThrownBy(() -> on(threads).priceOnly()).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @EveryThreadKind
    @Rule({"N3", "TG21"})
    void n3_aScopeThrowsOneFailure(Threads threads) {
        courses.hotel.fail(failure);
        courses.customer.succeed("customer");
        courses.weather.succeed("weather");

        assertThatThrownBy(() -> on(threads).scope())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure));
    }

    @EveryThreadKind
    @Rule({"N3", "N6"})
    void n3_aSupervisorThrowsEachFailureOnce(Threads threads) {
        var other = new IOException("no sun");
        courses.customer.fail(failure);
        courses.hotel.succeed("hotel");
        courses.weather.fail(other);

        assertThatThrownBy(() -> on(threads).supervise())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactlyInAnyOrder(failure, other));

        assertThat(courses.hotel.runs()).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    @Rule({"N6", "G4"})
    void n6_whatDoesNotDependOnTheFailureStartsAfterTheCallHasThrown(Threads threads) {
        var call = begun(threads, Trips::plan);

        courses.weather.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);
        courses.hotel.succeed("hotel");
        courses.customer.succeed("customer");

        courses.price.awaitStarted();
        courses.price.succeed("price");
        courses.bill.awaitStarted();
    }

    @EveryConcurrentThreadKind
    @Rule({"N3", "N6", "L1"})
    void n6_aFailureThatComesLaterIsReportedOnce(Threads threads) {
        var late = new IOException("late");
        var call = begun(threads, Trips::plan);

        courses.weather.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);
        courses.customer.succeed("customer");
        courses.hotel.fail(late);

        reports.awaitReportOf(late);
        assertThat(reports.messages()).hasSize(1).first().asString().contains("hotel");
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N7", "G20", "G26"})
    void n7_nothingStartsAnyMoreWhereAFailureCancels(Threads threads) {
        courses.hotel.deaf();
        courses.customer.deaf();
        var call = begun(threads, Trips::planOrCancel);

        courses.weather.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);
        courses.hotel.succeed("hotel");
        courses.customer.succeed("customer");

        courses.hotel.awaitEnded();
        courses.customer.awaitEnded();
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N7", "G22"})
    void n7_aCallThatJoinsDoesNotWaitForWhatNeverStarts(Threads threads) {
        courses.hotel.deaf();
        var call = begun(threads, Trips::planOrJoin);

        courses.weather.fail(failure);
        courses.customer.awaitInterrupted();
        courses.hotel.succeed("hotel");

        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"N4", "G5"})
    void n4_aNeedThatSomebodyElseCancelsCancelsWhatNeedsIt(Threads threads) {
        var call = begun(threads, Trips::plan);

        courses.hotel.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class).hasMessageContaining("hotel");
        courses.customer.succeed("customer");
        courses.customer.awaitEnded();
        assertThat(courses.price.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("N4")
    void n4_aTaskThatNoComponentShowsCancelsWhatNeedsIt(Threads threads) {
        var call = begun(threads, Trips::plan);

        courses.customer.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class).hasMessageContaining("customer");
    }
}
