package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ReturnWhen;
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
        assertThat(decidedBySuccessCancellationFailure(DecisionRule.of(event)))
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
        assertThat(DecisionRule.collectsFailures(DecisionRule.of(ReturnWhen.FIRST_SUCCEEDED)))
                .isTrue();
        assertThat(DecisionRule.collectsFailures(DecisionRule.GATHER)).isFalse();
        assertThat(DecisionRule.collectsFailures(DecisionRule.of(ReturnWhen.FIRST_COMPLETED)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aWaitHandsOutItsTasks(ReturnWhen event) {
        assertThat(DecisionRule.handsOut(DecisionRule.of(event))).isTrue();
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
        var rule = DecisionRule.of(event);
        var waking = DecisionRule.waking(rule);

        assertThat(DecisionRule.wakesAlways(rule)).isFalse();
        assertThat(DecisionRule.wakesAlways(waking)).isTrue();
        assertThat(decidedBySuccessCancellationFailure(waking)).isEqualTo(decidedBySuccessCancellationFailure(rule));
    }
}
