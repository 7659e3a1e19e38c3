package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who a task runs as: what its creator's thread had when it was created, and nothing of another task. */
class ContextTest {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();
    private static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

    /** Carries the user of the thread that hands a task over into the task. */
    private record Carrying(Executor executor) implements Executor {
        @Override
        public void execute(Runnable task) {
            var user = USER.get();
            executor.execute(() -> {
                var before = USER.get();
                USER.set(user);
                try {
                    task.run();
                } finally {
                    USER.set(before);
                }
            });
        }
    }

    /** How a value comes from the creator's thread to the task's. */
    enum Way {
        CARRIED_TO_OWN_THREADS(USER, () -> new ShapesFanOut(new Carrying(code -> new Thread(code).start()))),
        CARRIED_TO_A_POOL(USER, () -> new ShapesFanOut(new Carrying(Executors.newCachedThreadPool()))),
        CARRIED_TO_A_POOL_OF_ONE(USER, () -> new ShapesFanOut(new Carrying(Threads.newPool(1)))),
        CARRIED_TO_THIS_THREAD(USER, () -> new ShapesFanOut(new Carrying(Runnable::run))),
        INHERITED_BY_OWN_THREADS(INHERITED, ShapesFanOut::new),
        INHERITED_ON_AN_EXECUTOR(INHERITED, () -> new ShapesFanOut(code -> new Thread(code).start()));

        private final ThreadLocal<String> local;
        private final java.util.function.Supplier<Shapes> shapes;

        Way(ThreadLocal<String> local, java.util.function.Supplier<Shapes> shapes) {
            this.local = local;
            this.shapes = shapes;
        }

        private <T> T as(String user, Function<Shapes, T> code) {
            local.set(user);
            try {
                return code.apply(shapes.get());
            } finally {
                local.remove();
            }
        }
    }

    private static List<String> seen(Way way, String user, Shape shape) {
        var seen = new ConcurrentLinkedQueue<String>();
        List<Code> codes = IntStream.range(0, 12)
                .<Code>mapToObj(index -> () -> {
                    seen.add(String.valueOf(way.local.get()));
                    way.local.set("left behind by " + index);
                    return index;
                })
                .toList();
        way.as(user, shapes -> {
            try {
                return shape.call(shapes, codes);
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        return List.copyOf(seen);
    }

    private interface Shape {
        Object call(Shapes shapes, List<Code> codes) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"TG24", "P2"})
    void everyTaskRunsAsTheCaller(Way way) {
        List<Shape> calls = List.of(
                Shapes::gather,
                Shapes::bounded,
                Shapes::boundedScope,
                Shapes::scope,
                Shapes::boundedWait,
                Shapes::waitForAll);

        for (var call : calls) {
            assertThat(seen(way, "Ada", call)).hasSize(12).containsOnly("Ada");
        }
    }

    /** On a pool of one the group itself runs them: it is a task of the pool, and lends its thread. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CARRIED_TO_A_POOL_OF_ONE")
    @Rule({"TG24", "H1"})
    void everyTaskOfAGroupRunsAsTheCaller(Way way) {
        assertThat(seen(way, "Ada", (shapes, codes) -> shapes.start(codes).get()))
                .hasSize(12)
                .containsOnly("Ada");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("TG24")
    void everyTaskOfABodyRunsAsItsCreatorWasWhenItCreatedIt(Way way) {
        for (var isBounded : List.of(true, false)) {
            var seen = new ConcurrentLinkedQueue<String>();
            way.as(
                    "",
                    shapes -> call(() -> {
                        Shapes.Body<Object> body = group -> {
                            for (var user : List.of("Ada", "Bob", "Cyd", "Dan", "Eve")) {
                                way.local.set(user);
                                group.createTask(() -> {
                                    seen.add(user + way.local.get());
                                    way.local.set("left behind");
                                    return null;
                                });
                            }
                            return null;
                        };
                        return isBounded ? shapes.bodyOneByOne(body) : shapes.body(body);
                    }));

            assertThat(seen).containsExactlyInAnyOrder("AdaAda", "BobBob", "CydCyd", "DanDan", "EveEve");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("TG24")
    void everyTaskThatATaskCreatesRunsAsThatTaskWas(Way way) {
        for (var isBounded : List.of(true, false)) {
            var seen = new ConcurrentLinkedQueue<String>();
            way.as(
                    "caller",
                    shapes -> call(() -> {
                        Shapes.Body<Object> body = group -> {
                            List<Task<?>> parents = new ArrayList<>();
                            for (var user : List.of("Ada", "Bob", "Cyd")) {
                                parents.add(group.createTask(() -> {
                                    way.local.set(user);
                                    return group.createTask(() -> seen.add(user + way.local.get()));
                                }));
                            }
                            return parents;
                        };
                        return isBounded ? shapes.bodyOneByOne(body) : shapes.body(body);
                    }));

            assertThat(seen).containsExactlyInAnyOrder("AdaAda", "BobBob", "CydCyd");
        }
    }

    private static Object call(java.util.concurrent.Callable<?> call) {
        try {
            return String.valueOf(call.call());
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
