package dev.fanwise.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes that are not sent, and fail when they are asked for what is sent in their place. */
class SentFailureTest {

    private static Throwable copyWith(Throwable cause) {
        var thrown = new IllegalStateException("no", cause);
        thrown.addSuppressed(cause);
        var out = new WireWriter(WireLimits.DEFAULT);
        SentFailure.write(out, thrown, AllowedClasses.NONE, IllegalArgumentException::new);
        var sent = SentFailure.read(new WireReader(out.toBytes(), WireLimits.DEFAULT, AllowedClasses.NONE));
        assertThat(sent.reason()).isEmpty();
        assertThat(sent.exact()).isInstanceOf(IllegalStateException.class).hasMessage("no");
        assertThat(sent.exact().getSuppressed()).containsExactly(sent.exact().getCause());
        return sent.exact().getCause();
    }

    @Test
    void whoseTextFails() {
        var cause = new Exception("wrapped") {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                throw new IllegalStateException("no text");
            }
        };

        assertThat(copyWith(cause)).isInstanceOf(IllegalArgumentException.class);
        assertThat(copyWith(cause).getStackTrace()).isEqualTo(cause.getStackTrace());
    }

    @Test
    void whoseTextIsNullOrVeryLong() {
        for (var text : new String[] {null, "a".repeat(100_000)}) {
            var cause = new Exception() {
                private static final long serialVersionUID = 1L;

                @Override
                public String toString() {
                    return text;
                }
            };

            assertThat(copyWith(cause).getMessage()).isNotEqualTo("null").hasSizeLessThan(10_000);
        }
    }

    @Test
    void whoseTraceIsNullOrHoldsNull() {
        for (var trace : new StackTraceElement[][] {null, {null}}) {
            var cause = new Exception("the cause") {
                private static final long serialVersionUID = 1L;

                @Override
                public StackTraceElement[] getStackTrace() {
                    return trace;
                }
            };

            assertThat(copyWith(cause)).hasMessageContaining("the cause");
            assertThat(List.of(copyWith(cause).getStackTrace())).isEmpty();
        }
    }

    @Test
    void whoseOwnCauseFails() {
        var cause = new Exception("the cause") {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new StackOverflowError("no cause");
            }
        };

        assertThat(copyWith(cause)).hasMessageContaining("the cause").hasNoCause();
    }
}
