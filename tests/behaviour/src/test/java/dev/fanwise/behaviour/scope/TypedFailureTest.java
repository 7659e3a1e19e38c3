package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.io.IOException;
import java.util.List;

/** A checked failure of a scope, by its type. */
class TypedFailureTest extends ScopeFixture {

    private final IOException checked = new IOException("no connection");

    /** What callers write who want the one failure that they can handle. */
    private static void unwrapping(Scopes scopes, Scopes.Body<?> body) throws IOException, InterruptedException {
        try {
            scopes.action(body);
        } catch (ExceptionGroup failures) {
            failures.throwFirst(IOException.class);
            throw failures;
        }
    }

    @EveryThreadKind
    @Rule("X3")
    @Peer("SupervisedTest.shouldBeAbleToRethrowOriginalException")
    void x3_theFirstFailureOfATypeIsThrownAsTheVeryObject(Threads threads) {
        assertThatThrownBy(() -> unwrapping(on(threads), group -> {
                    throw checked;
                }))
                .isSameAs(checked);
    }

    @EveryThreadKind
    @Rule("X3")
    @Peer("SupervisedTest.shouldThrowNothingWhenExceptionIsNotPassed")
    void x3_withoutAFailureOfThatTypeNothingIsThrown(Threads threads) {
        assertThatThrownBy(() -> on(threads).action(group -> {
                    throw failure;
                }))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        failures -> assertThatCode(() -> failures.throwFirst(IOException.class))
                                .doesNotThrowAnyException());
    }

    @EveryThreadKind
    @Rule("X3")
    @Peer("SupervisedTest.shouldThrowJoxScopeExecutionExceptionWhenExceptionIsNotPassedAndRethrowIsUsed")
    void x3_thenTheGroupCanBeThrownOn(Threads threads) {
        assertThatThrownBy(() -> unwrapping(on(threads), group -> {
                    throw failure;
                }))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        failures -> assertThat(failures.exceptions()).containsExactly(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("X3")
    @Peer("SupervisedTest.shouldPassSuppressedExceptions")
    void x3_theOtherFailuresAreSuppressedUnderIt(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });

        assertThatThrownBy(() -> unwrapping(on(threads), group -> {
                    createAll(group, List.of(a));
                    throw checked;
                }))
                .isSameAs(checked);

        assertThat(checked.getSuppressed()).containsExactly(other);
    }
}
