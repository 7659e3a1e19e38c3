package dev.fanwise.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Exceptions are read whatever their own methods do. */
class CausesTest {

    private static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }

        @Override
        public String toString() {
            throw new StackOverflowError("no text");
        }
    }

    @Test
    void aCauseIsFoundAtAnyDepth() {
        var thrown = new IllegalStateException(new RuntimeException(new IOException()));

        assertThat(Causes.anyOf(thrown, IOException.class::isInstance)).isTrue();
        assertThat(Causes.anyOf(thrown, InterruptedException.class::isInstance)).isFalse();
    }

    @Test
    void causesInACircleHaveAnEnd() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));

        assertThat(Causes.anyOf(first, IOException.class::isInstance)).isFalse();
    }

    @Test
    void anExceptionThatDoesNotTellItsCauseHasNone() {
        assertThat(Causes.causeOf(new Faulty())).isNull();
        assertThat(Causes.anyOf(new Faulty(), IOException.class::isInstance)).isFalse();
    }

    @Test
    void anExceptionThatDoesNotTellItsTextIsNamedByItsClass() {
        assertThat(Causes.textOf(new Faulty())).isEqualTo(Faulty.class.getName());
    }

    @Test
    void aLongTextIsCutShort() {
        assertThat(Causes.textOf(new IOException("x".repeat(10_000))))
                .hasSize(201)
                .endsWith("…");
    }

    @Test
    void whatReadingATaskThrowsIsAWrapperOfItsFailure() {
        var failure = new IOException();

        assertThat(Wrappers.isWrapperOf(failure, failure)).isTrue();
        assertThat(Wrappers.isWrapperOf(new ExecutionException(failure), failure))
                .isTrue();
        assertThat(Wrappers.isWrapperOf(new IllegalStateException(new CompletionException(failure)), failure))
                .isTrue();
        assertThat(Wrappers.isWrapperOf(new IllegalStateException(failure), failure))
                .isFalse();
    }
}
