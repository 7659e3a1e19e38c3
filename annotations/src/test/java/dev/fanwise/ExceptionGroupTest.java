package dev.fanwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several failures as one, and how to take them apart again. */
class ExceptionGroupTest {

    private final IOException io = new IOException("io");
    private final IllegalStateException state = new IllegalStateException("state");
    private final IOException nestedIo = new IOException("nested io");
    private final ArithmeticException arithmetic = new ArithmeticException("arithmetic");
    private final ExceptionGroup nested = new ExceptionGroup("inner", List.of(nestedIo, arithmetic));
    private final ExceptionGroup group = new ExceptionGroup("outer", List.of(io, state, nested));

    @Test
    void theMembersAreInOrder() {
        assertThat(group.exceptions()).containsExactly(io, state, nested);
    }

    @Test
    void theMembersDoNotChangeWithTheListTheyCameIn() {
        List<Throwable> members = new ArrayList<>(List.of(io));
        var made = new ExceptionGroup("made", members);

        members.set(0, state);

        assertThat(made.exceptions()).containsExactly(io);
    }

    @Test
    void aGroupHasMembers() {
        assertThatThrownBy(() -> new ExceptionGroup("empty", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noMemberIsNull() {
        assertThatThrownBy(() -> new ExceptionGroup("null", Arrays.asList(io, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("exception");
    }

    @Test
    void aStackTraceShowsEachMemberOnce() {
        assertThat(new ExceptionGroup("twice", List.of(io, state, io)).getSuppressed())
                .containsExactly(io, state);
    }

    @Test
    void aSubgroupByTypeKeepsTheShape() {
        var found = group.subgroup(IOException.class).orElseThrow();

        assertThat(found.exceptions()).hasSize(2).first().isSameAs(io);
        assertThat(found.exceptions().get(1))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        inner -> assertThat(inner.exceptions()).containsExactly(nestedIo));
        assertThat(found).hasMessage("outer");
    }

    @Test
    void aSubgroupOfNothingIsEmpty() {
        assertThat(group.subgroup(InterruptedException.class)).isEmpty();
        assertThat(group.subgroup(member -> false)).isEmpty();
    }

    @Test
    void aConditionIsAskedOfTheGroupFirst() {
        assertThat(group.subgroup(ExceptionGroup.class)).containsSame(group);
    }

    @Test
    void aNestedGroupThatMatchesStaysWhole() {
        var found = group.subgroup(member -> member == nested).orElseThrow();

        assertThat(found.exceptions()).containsExactly(nested);
    }

    @Test
    void bothHalvesOfASplitTogetherAreTheGroup() {
        var split = group.split(IOException.class);

        var rest = split.rest().orElseThrow();
        assertThat(split.matched().orElseThrow().exceptions()).hasSize(2);
        assertThat(rest.exceptions()).hasSize(2).first().isSameAs(state);
        assertThat(((ExceptionGroup) rest.exceptions().get(1)).exceptions()).containsExactly(arithmetic);
    }

    @Test
    void aSplitByWhatMatchesAllHasNoRest() {
        var split = group.split(member -> true);

        assertThat(split.matched()).containsSame(group);
        assertThat(split.rest()).isEmpty();
    }

    @Test
    void aPartHasTheStackTraceOfTheWhole() {
        assertThat(group.subgroup(IOException.class).orElseThrow().getStackTrace())
                .isEqualTo(group.getStackTrace());
    }

    @Test
    void theFirstOfATypeIsThrownWithTheOthersSuppressed() {
        assertThatThrownBy(() -> group.throwFirst(IOException.class)).isSameAs(io);

        assertThat(io.getSuppressed()).containsExactly(state, nestedIo, arithmetic);
    }

    @Test
    void theFirstOfATypeMayBeWithinANestedGroup() {
        assertThatThrownBy(() -> group.throwFirst(ArithmeticException.class)).isSameAs(arithmetic);

        assertThat(arithmetic.getSuppressed()).containsExactly(io, state, nestedIo);
    }

    @Test
    void whatIsSuppressedAlreadyIsNotSuppressedAgain() {
        io.addSuppressed(state);

        assertThatThrownBy(() -> group.throwFirst(IOException.class)).isSameAs(io);

        assertThat(io.getSuppressed()).containsExactly(state, nestedIo, arithmetic);
    }

    @Test
    void ofManyOthersTheFirstHundredAreSuppressed() {
        var many = new ExceptionGroup(
                "many",
                IntStream.range(0, 1_000)
                        .mapToObj(index -> new ArithmeticException("number " + index))
                        .toList());

        var thrown = catchThrowable(() -> many.throwFirst(ArithmeticException.class));

        assertThat(thrown.getSuppressed()).hasSize(101);
        assertThat(thrown.getSuppressed()[100]).hasMessage("899 more failures");
    }

    @Test
    void aMemberThatHasTheThrownOneAsItsCauseIsNotSuppressedUnderIt() {
        var wrapped = new ExceptionGroup("wrapped", List.of(new IllegalStateException(io), io));

        assertThatThrownBy(() -> wrapped.throwFirst(IOException.class)).isSameAs(io);

        assertThat(io.getSuppressed()).isEmpty();
    }

    @Test
    void aTypeThatNoMemberHasThrowsNothing() {
        assertThatCode(() -> group.throwFirst(InterruptedException.class)).doesNotThrowAnyException();
    }
}
