package dev.fanwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import dev.fanwise.cluster.testing.Network;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is around a task goes with it to the member. */
@Timeout(60)
class RemoteContextTest {

    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    private static final ThreadLocal<String> WITHIN = new ThreadLocal<>();

    private final Network network = new Network();

    @BeforeEach
    void define() {
        TENANT.set("north");
    }

    @AfterEach
    void close() {
        TENANT.remove();
        network.close();
    }

    /** Carries the tenant, and the name of the task. */
    private static class Tenant implements RemoteContext {

        @Override
        public Map<String, String> capture() {
            return Map.of("tenant", TENANT.get());
        }

        @Override
        public <T> T call(String method, Map<String, String> captured, Callable<T> code) throws Exception {
            TENANT.set(captured.get("tenant") + " in " + method + " within " + WITHIN.get());
            return code.call();
        }
    }

    /** Carries nothing, and is seen by what it surrounds. */
    private static final class Outermost implements RemoteContext {

        @Override
        public Map<String, String> capture() {
            return Map.of();
        }

        @Override
        public <T> T call(String method, Map<String, String> captured, Callable<T> code) throws Exception {
            WITHIN.set("the first");
            return code.call();
        }
    }

    /** Runs an errand on another member with these contexts. */
    private String on(Errands errands, RemoteContext... contexts) throws Exception {
        var options = ClusterOptions.defaults();
        for (var context : contexts) {
            options = options.withContext(context);
        }
        try (var caller = Cluster.join(network.port("caller"), options);
                var member = Cluster.join(network.port("member"), options)) {
            errands.serve(member);
            return new Errand("ask", 0, false).on(caller);
        }
    }

    private static Errands asking() {
        return new Errands().doing("ask", number -> String.valueOf(TENANT.get()));
    }

    @Test
    void aTaskRunsWithinTheContextsOfItsCaller() throws Exception {
        assertThat(on(asking(), new Outermost(), new Tenant())).isEqualTo("north in Errands.run within the first");
    }

    @Test
    void withoutContextsAThreadOfTheMemberHasNothing() throws Exception {
        assertThat(on(asking())).isEqualTo("null");
    }

    @Test
    void inALoopbackTooItIsCarried() throws Exception {
        var options = ClusterOptions.defaults().withContext(new Tenant());
        try (var cluster = Cluster.loopback(options)) {
            assertThat(cluster.call(asking(), new Errand("ask", 0, false)))
                    .isEqualTo("north in Errands.run within null");
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void whatTheCodeThrowsIsTheEndWhateverTheContextMakesOfIt() {
        var errands = new Errands().doing("ask", number -> {
            throw new IOException("by the code");
        });

        assertThatThrownBy(() -> on(errands, new Tenant() {
                    @Override
                    public <T> T call(String method, Map<String, String> captured, Callable<T> code) {
                        try {
                            return code.call();
                        } catch (Exception swallowed) {
                            return null;
                        }
                    }
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("by the code");
    }

    @Test
    void aContextThatThrowsWhereItRestoresFailsTheTask() {
        assertThatThrownBy(() -> on(asking(), new Tenant() {
                    @Override
                    public <T> T call(String method, Map<String, String> captured, Callable<T> code) {
                        throw new IllegalArgumentException("no such tenant");
                    }
                }))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such tenant");
    }

    @Test
    void aContextThatThrowsWhereItCapturesFailsTheTask() {
        assertThatThrownBy(() -> on(asking(), new Tenant() {
                    @Override
                    public Map<String, String> capture() {
                        throw new IllegalStateException("no tenant");
                    }
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no tenant");
    }

    @Test
    void aContextThatDoesNotRunTheCodeOrRunsItAgainFailsTheTask() {
        assertThatThrownBy(() -> on(asking(), new Tenant() {
                    @Override
                    public <T> T call(String method, Map<String, String> captured, Callable<T> code) {
                        return null;
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has not run the code");
        assertThatThrownBy(() -> on(asking(), new Tenant() {
                    @Override
                    public <T> T call(String method, Map<String, String> captured, Callable<T> code) throws Exception {
                        code.call();
                        return code.call();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has run the code twice");
    }
}
