package dev.fanwise.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each library with every shape: every task has what its caller has, and leaves nothing of it in a thread. */
@Timeout(60)
class ContextMatrixTest {

    static Stream<Arguments> cells() {
        return Stream.of(Library.values())
                .flatMap(library -> Stream.of(Shape.values()).map(shape -> Arguments.of(library, shape)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyTaskHasWhatItsCallerHas(Library library, Shape shape) throws Exception {
        List<String> faults = new ArrayList<>();
        for (var kind : Kind.values()) {
            var pool = kind.newPool();
            check(library, shape, kind, pool, faults);
            if (pool != null) {
                pool.shutdown();
            }
        }

        assertThat(faults).isEmpty();
    }

    private static void check(
            Library library, Shape shape, Kind kind, @Nullable ExecutorService pool, List<String> faults)
            throws Exception {
        var seen = new ConcurrentLinkedQueue<String>();
        var options = kind.on(library.carriedBy(FanOutOptions.defaults()), pool);
        Callable<String> code = () -> {
            seen.add(library.user());
            library.leaveBehind("left behind");
            return "";
        };
        var left = kind.call(
                pool,
                () -> library.as("Ada", () -> {
                    shape.call(new ShapesFanOut(options), Collections.nCopies(3, code));
                    return library.user();
                }));
        if (!Set.copyOf(seen).equals(Set.of("Ada"))) {
            faults.add(kind + ": tasks ran as " + seen);
        }
        if (!left.equals("Ada")) {
            faults.add(kind + ": left the caller as " + left);
        }
        if (pool != null && !usersOf(pool, library).equals(Set.of("null"))) {
            faults.add(kind + ": left behind " + usersOf(pool, library));
        }
    }

    /** What the threads of the pool have when they have nothing else to do. */
    private static Set<String> usersOf(ExecutorService pool, Library library) throws Exception {
        Set<String> users = new HashSet<>();
        Callable<String> look = library::user;
        for (var future : pool.invokeAll(Collections.nCopies(16, look))) {
            users.add(future.get());
        }
        return users;
    }
}
