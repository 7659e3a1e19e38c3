package dev.fanwise.engine.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ReturnWhen;
import dev.fanwise.engine.task.TaskStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which ends of tasks decide a call. */
class DecisionRuleTest {

    private static List<Boolean> decidedBySuccessCancellationFailure(int rule) {
        return List.of(
                DecisionRule.isDecidedBy(rule, TaskStatus.SUCCEEDED),
                DecisionRule.isDecidedBy(rule, TaskStatus.CANCELLED),
                DecisionRule.isDecidedBy(rule, TaskStatus.FAILED));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_COMPLETED, false, false, false",
        "FIRST_COMPLETED, true, true, true",
        "FIRST_EXCEPTION, false, false, true",
        "FIRST_SUCCEEDED, true, false, false"
    })
    void aWaitIsDecidedByItsEvent(ReturnWhen event, boolean success, boolean cancellation, boolean failure) {
        assertThat(decidedBySuccessCancellationFailure(DecisionRule.wait(event)))
                .containsExactly(success, cancellation, failure);
    }

    @Test
    void aGatherIsDecidedByATaskWithoutAResult() {
        assertThat(decidedBySuccessCancellationFailure(DecisionRule.GATHER)).containsExactly(false, true, true);
    }

    @Test
    void aScopeIsDecidedByAFailureAndASupervisorByNothing() {
        assertThat(decidedBySuccessCancellationFailure(DecisionRule.SCOPE)).containsExactly(false, false, true);
        assertThat(decidedBySuccessCancellationFailure(DecisionRule.SUPERVISOR)).containsExactly(false, false, false);
    }

    @Test
    void failuresAreCollectedWhereTheyMayBeThrownTogether() {
        assertThat(DecisionRule.collectsFailures(DecisionRule.SCOPE)).isTrue();
        assertThat(DecisionRule.collectsFailures(DecisionRule.SUPERVISOR)).isTrue();
        assertThat(DecisionRule.collectsFailures(DecisionRule.wait(ReturnWhen.FIRST_SUCCEEDED)))
                .isTrue();
        assertThat(DecisionRule.collectsFailures(DecisionRule.GATHER)).isFalse();
        assertThat(DecisionRule.collectsFailures(DecisionRule.wait(ReturnWhen.FIRST_COMPLETED)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aWaitHandsOutItsTasks(ReturnWhen event) {
        assertThat(DecisionRule.handsOut(DecisionRule.wait(event))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aRaceHandsOutNothingAndEndsStarts(ReturnWhen event) {
        var race = DecisionRule.race(event);

        assertThat(DecisionRule.handsOut(race)).isFalse();
        assertThat(DecisionRule.endsStarts(race)).isTrue();
        assertThat(decidedBySuccessCancellationFailure(race))
                .isEqualTo(decidedBySuccessCancellationFailure(DecisionRule.wait(event)));
    }

    @Test
    void whatRunsIfATaskFailsIsNoRaceWhereTheOthersAreLeft() {
        assertThat(DecisionRule.endsStarts(DecisionRule.GATHER)).isFalse();
        assertThat(DecisionRule.endsStarts(DecisionRule.SUPERVISOR)).isFalse();
        assertThat(DecisionRule.endsStarts(DecisionRule.SCOPE)).isTrue();
        assertThat(DecisionRule.endsStarts(DecisionRule.endingStarts(DecisionRule.GATHER)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWaitsNeedTasks(ReturnWhen event) {
        assertThat(DecisionRule.needsTasks(DecisionRule.wait(event))).isTrue();
        assertThat(DecisionRule.needsTasks(DecisionRule.race(event))).isTrue();
        assertThat(DecisionRule.needsTasks(DecisionRule.GATHER)).isFalse();
        assertThat(DecisionRule.needsTasks(DecisionRule.SCOPE)).isFalse();
    }

    @Test
    void gathersAndScopesHandOutNothing() {
        assertThat(DecisionRule.handsOut(DecisionRule.GATHER)).isFalse();
        assertThat(DecisionRule.handsOut(DecisionRule.SCOPE)).isFalse();
        assertThat(DecisionRule.handsOut(DecisionRule.SUPERVISOR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aCoordinatorThatIsToldOfEveryEndIsDecidedByTheSameEvent(ReturnWhen event) {
        var rule = DecisionRule.wait(event);
        var waking = DecisionRule.waking(rule);

        assertThat(DecisionRule.wakesAlways(rule)).isFalse();
        assertThat(DecisionRule.wakesAlways(waking)).isTrue();
        assertThat(decidedBySuccessCancellationFailure(waking)).isEqualTo(decidedBySuccessCancellationFailure(rule));
    }
}
