package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** The constructors of a generated class. */
class ConstructorsTest {

    abstract static class Configured {
        record Values(String name, int size) {}

        private final String name;
        private final int size;

        Configured(String name, int... sizes) {
            this.name = name;
            this.size = sizes.length;
        }

        Configured() {
            this("default");
        }

        Configured(List<? extends CharSequence> names) throws IOException {
            this(String.join("+", names), 1, 2);
            if (names.isEmpty()) {
                throw new IOException("no names");
            }
        }

        private Configured(long secret) {
            this("secret " + secret);
        }

        static Configured secret() {
            return new Configured(1) {
                @Override
                Values values() {
                    return new Values(name(), size());
                }
            };
        }

        @Gather
        abstract Values values() throws InterruptedException;

        String name() {
            return name;
        }

        int size() {
            return size;
        }
    }

    @Test
    @Rule("E8")
    void everyConstructorIsRepeated() throws Exception {
        assertThat(new ConstructorsTest_ConfiguredFanOut().values()).isEqualTo(new Configured.Values("default", 0));
        assertThat(new ConstructorsTest_ConfiguredFanOut("a", 1, 2, 3).values())
                .isEqualTo(new Configured.Values("a", 3));
        assertThat(new ConstructorsTest_ConfiguredFanOut(List.of("b", "c")).values())
                .isEqualTo(new Configured.Values("b+c", 2));
    }

    @Test
    @Rule("E8")
    void everyConstructorIsRepeatedWithALeadingExecutor() throws Exception {
        Executor sameThread = Runnable::run;

        assertThat(new ConstructorsTest_ConfiguredFanOut(sameThread).values())
                .isEqualTo(new Configured.Values("default", 0));
        assertThat(new ConstructorsTest_ConfiguredFanOut(sameThread, "a", 1).values())
                .isEqualTo(new Configured.Values("a", 1));
        assertThat(new ConstructorsTest_ConfiguredFanOut(sameThread, List.of("b")).values())
                .isEqualTo(new Configured.Values("b", 2));
    }

    @Test
    @Rule("E8")
    @Peer("StructuredTaskScopeTest.testConfigFunctionThrows")
    void aConstructorThrowsWhatItsModelThrows() {
        assertThatThrownBy(() -> new ConstructorsTest_ConfiguredFanOut(List.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    @Rule("E8")
    void aPrivateConstructorIsNotRepeated() {
        assertThat(ConstructorsTest_ConfiguredFanOut.class.getDeclaredConstructors())
                .hasSize(9)
                .noneMatch(
                        constructor -> List.of(constructor.getParameterTypes()).contains(long.class));
        assertThat(Configured.secret()).isNotNull();
    }

    @Test
    @Rule("E8")
    void aNullExecutorIsRefused() {
        assertThatThrownBy(() -> new ConstructorsTest_ConfiguredFanOut((Executor) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("executor");
    }
}
