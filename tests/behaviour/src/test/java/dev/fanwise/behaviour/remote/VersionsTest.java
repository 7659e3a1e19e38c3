package dev.fanwise.behaviour.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.remote.Place.Members;
import dev.fanwise.cluster.Cluster;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs of two versions in one cluster: real classes, compiled one beside the other. */
@Timeout(60)
class VersionsTest {

    private static final String PROGRAM = """
            package shop;

            import dev.fanwise.*;
            import dev.fanwise.cluster.Cluster;
            import java.util.List;
            import java.util.function.*;

            public abstract class Prices {

                record Order(%s) {}

                @Gather("price")
                abstract List<String> prices(@Each List<Order> orders%s) throws InterruptedException;

                @Remote
                String price(Order order%s) {
                    return order.toString();
                }

                public static final class Serving implements Consumer<Cluster> {
                    public void accept(Cluster cluster) {
                        PricesFanOut.serve(cluster, new PricesFanOut());
                    }
                }

                public static final class Calling implements Function<Cluster, Object> {
                    public Object apply(Cluster cluster) {
                        try {
                            return new PricesFanOut(cluster).prices(List.of(new Order(%s))%s);
                        } catch (InterruptedException interrupt) {
                            throw new IllegalStateException(interrupt);
                        }
                    }
                }
            }
            """;

    private static final String FIRST = PROGRAM.formatted("String name", "", "", "\"tea\"", "");
    private static final String WITH_ONE_COMPONENT_MORE =
            PROGRAM.formatted("String name, int priority", "", "", "\"tea\", 7", "");
    private static final String WITH_ANOTHER_TYPE = PROGRAM.formatted("long name", "", "", "5L", "");
    private static final String WITH_ONE_PARAMETER_MORE =
            PROGRAM.formatted("String name", ", long tenant", ", long tenant", "\"tea\"", ", 7L");

    @TempDir
    private Path folder;

    private final Members members = new Members();
    private final List<URLClassLoader> loaders = new ArrayList<>();
    private int programs;

    @AfterEach
    void close() throws IOException {
        members.close();
        for (var loader : loaders) {
            loader.close();
        }
    }

    /** The classes of one version of the program. */
    private record Program(ClassLoader loader) {

        @SuppressWarnings("unchecked")
        void serve(Cluster cluster) throws ReflectiveOperationException {
            ((Consumer<Cluster>) of("shop.Prices$Serving")).accept(cluster);
        }

        @SuppressWarnings("unchecked")
        Object call(Cluster cluster) throws ReflectiveOperationException {
            return ((Function<Cluster, Object>) of("shop.Prices$Calling")).apply(cluster);
        }

        private Object of(String type) throws ReflectiveOperationException {
            return loader.loadClass(type).getDeclaredConstructor().newInstance();
        }
    }

    private Program program(String source) throws IOException {
        var classes = Files.createDirectories(folder.resolve("program" + ++programs));
        var file = Files.writeString(classes.resolve("Prices.java"), source);
        var path = System.getProperty("java.class.path");
        var code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-cp", path, "-processorpath", path, file.toString())
                                .toArray(String[]::new));
        assertThat(code).isZero();
        var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        loaders.add(loader);
        return new Program(loader);
    }

    @Rule("RM7")
    @Test
    void classesOfOneVersionWorkTogetherWhereverTheyWereLoaded() throws Exception {
        program(FIRST).serve(members.join("one"));

        assertThat(program(FIRST).call(members.join("caller"))).hasToString("[Order[name=tea]]");
    }

    @Rule("RM7")
    @Test
    void aRecordWithOneComponentMoreIsRefusedByName() throws Exception {
        var first = program(FIRST);
        var second = program(WITH_ONE_COMPONENT_MORE);
        first.serve(members.join("one"));
        var caller = members.join("caller");
        first.call(caller); // so that the caller knows what is served

        assertThatThrownBy(() -> second.call(caller))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("No member serves shop.Prices.price(shop.Prices.Order)java.lang.String#")
                .hasMessageContaining("; one serves another version of it (#")
                .hasMessageEndingWith("), in which shop.Prices.Order lacks int priority");
        assertThat(first.call(caller)).hasToString("[Order[name=tea]]");
    }

    @Rule("RM7")
    @Test
    void aRecordWithOneComponentLessIsRefusedByName() throws Exception {
        var first = program(FIRST);
        var second = program(WITH_ONE_COMPONENT_MORE);
        second.serve(members.join("one"));
        var caller = members.join("caller");
        second.call(caller);

        assertThatThrownBy(() -> first.call(caller))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageEndingWith("), in which shop.Prices.Order also has int priority");
    }

    @Rule("RM7")
    @Test
    void aRecordWithAComponentOfAnotherTypeIsRefusedByName() throws Exception {
        var first = program(FIRST);
        var second = program(WITH_ANOTHER_TYPE);
        first.serve(members.join("one"));
        var caller = members.join("caller");
        first.call(caller);

        assertThatThrownBy(() -> second.call(caller))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageEndingWith("), in which shop.Prices.Order has java.lang.String name instead of long name");
    }

    @Rule("RM7")
    @Test
    void aMethodWithOtherParametersIsRefusedByName() throws Exception {
        var first = program(FIRST);
        var second = program(WITH_ONE_PARAMETER_MORE);
        first.serve(members.join("one"));
        var caller = members.join("caller");
        first.call(caller);

        assertThatThrownBy(() -> second.call(caller))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("No member serves shop.Prices.price(shop.Prices.Order,long)java.lang.String#")
                .hasMessageContaining("; one serves shop.Prices.price(shop.Prices.Order)java.lang.String");
    }

    @Rule("RM7")
    @Test
    void aCallWaitsForAMemberOfItsVersionAndIsNotLost() throws Exception {
        var second = program(WITH_ONE_COMPONENT_MORE);
        program(FIRST).serve(members.join("one"));
        var caller = members.join("caller", Duration.ofSeconds(50));
        var call = Task.start(code -> new Thread(code).start(), () -> second.call(caller));

        second.serve(members.join("two"));

        assertThat(call.get()).hasToString("[Order[name=tea, priority=7]]");
    }
}
