package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskContext;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a context may do and what it must not, and that the task ends all the same. */
@Timeout(60)
class TaskContextTest {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    /** How a snapshot runs the code of a task. */
    private interface Running {
        Object run(Callable<?> code) throws Exception;
    }

    private static TaskContext.Snapshot snapshot(Running running) {
        return new TaskContext.Snapshot() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T call(Callable<T> code) throws Exception {
                return (T) running.run(code);
            }
        };
    }

    private static Shapes with(Running running) {
        return with((TaskContext) () -> snapshot(running));
    }

    private static Shapes with(TaskContext... contexts) {
        var options = FanOutOptions.defaults();
        for (var context : contexts) {
            options = options.withContext(context);
        }
        return new ShapesFanOut(options);
    }

    private static TaskContext logging(String name, List<String> log) {
        return () -> snapshot(code -> {
            log.add(name + " begins");
            try {
                return code.call();
            } finally {
                log.add(name + " ends");
            }
        });
    }

    // ---- captured

    @Test
    @Rule("SU1")
    void aContextIsCapturedOncePerCallOnTheCallingThread() throws Exception {
        var captures = new AtomicInteger();
        var threads = new ConcurrentLinkedQueue<Thread>();
        var shapes = with(() -> {
            captures.incrementAndGet();
            threads.add(Thread.currentThread());
            return snapshot(Callable::call);
        });

        shapes.gather(List.of(() -> 1, () -> 2, () -> 3));
        shapes.bounded(List.of(() -> 1, () -> 2, () -> 3));

        assertThat(captures).hasValue(2);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    @Rule("SU1")
    void aTaskOfABodyRunsAsItsCreatorWasWhenItCreatedIt() throws Exception {
        var shapes = with(TaskContext.ofThreadLocal(USER));
        var seen = new ConcurrentLinkedQueue<String>();
        try {
            USER.set("caller");
            shapes.body(group -> {
                for (var user : List.of("Ada", "Bob")) {
                    USER.set(user);
                    group.createTask(() -> {
                        seen.add(user + USER.get());
                        USER.set("Cyd");
                        return group.createTask(() -> seen.add("Cyd" + USER.get()));
                    });
                }
                return null;
            });
        } finally {
            USER.remove();
        }

        assertThat(seen).containsExactlyInAnyOrder("AdaAda", "BobBob", "CydCyd", "CydCyd");
    }

    @Test
    @Rule("SU1")
    void theBodyIsCodeOfTheCaller() throws Exception {
        var shapes = with(TaskContext.ofThreadLocal(USER));
        try {
            shapes.body(group -> {
                USER.set("set by the body");
                return null;
            });

            assertThat(USER.get()).isEqualTo("set by the body");
        } finally {
            USER.remove();
        }
    }

    @Test
    @Rule("SU1")
    void aGroupThatReturnsAHandleRunsAsItsCaller() throws Exception {
        var shapes = with(TaskContext.ofThreadLocal(USER));
        var seen = new ConcurrentLinkedQueue<String>();
        Code code = () -> {
            seen.add(String.valueOf(USER.get()));
            return 1;
        };
        Task<List<Integer>> group;
        USER.set("Ada");
        try {
            group = shapes.start(List.of(code, code));
        } finally {
            USER.remove();
        }

        group.get();
        assertThat(seen).containsExactly("Ada", "Ada");
    }

    @Test
    @Rule("SU2")
    void severalContextsAddUpTheFirstOutermost() throws Exception {
        List<String> log = new ArrayList<>();
        var shapes = with(logging("first", log), logging("second", log));

        shapes.gather(List.of(() -> {
            log.add("code");
            return 1;
        }));

        assertThat(log).containsExactly("first begins", "second begins", "code", "second ends", "first ends");
    }

    // ---- faulty

    @Test
    @Rule("SU3")
    void aContextThatCannotBeCapturedEndsTheCallBeforeAnyTaskIsStarted() {
        var refused = new IllegalArgumentException("refused");
        var runs = new AtomicInteger();
        var shapes = with((TaskContext) () -> {
            throw refused;
        });

        assertThatThrownBy(() -> shapes.gather(List.of(runs::incrementAndGet))).isSameAs(refused);
        assertThatThrownBy(() -> shapes.start(List.of(runs::incrementAndGet)).get())
                .isInstanceOf(ExecutionException.class)
                .hasCause(refused);
        assertThat(runs).hasValue(0);
    }

    @Test
    @Rule("SU3")
    void aTaskOfABodyThatCannotBeCapturedIsNotCreated() throws Exception {
        var refused = new IllegalArgumentException("refused");
        var captures = new AtomicInteger();
        var shapes = with((TaskContext) () -> {
            if (captures.getAndIncrement() > 0) {
                throw refused;
            }
            return snapshot(Callable::call);
        });

        Throwable thrown = shapes.body(group -> {
                            try {
                                return group.createTask(() -> 1).get();
                            } catch (IllegalArgumentException expected) {
                                return expected;
                            }
                        })
                        instanceof Throwable same
                ? same
                : null;

        assertThat(thrown).isSameAs(refused);
    }

    @Test
    @Rule("SU3")
    void aContextThatCapturesNothingIsNamed() {
        assertThatThrownBy(() -> with((TaskContext) () -> null).gather(List.of(() -> 1)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageEndingWith("captured null");
    }

    @Test
    @Rule("SU3")
    void aSnapshotThatDoesNotRunTheCodeFailsTheTask() {
        assertThatThrownBy(() -> with(code -> null).gather(List.of(() -> 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("did not run the code of the task");
    }

    @Test
    @Rule("SU3")
    void aSnapshotThatRunsTheCodeTwiceFailsTheTask() {
        var runs = new AtomicInteger();
        var shapes = with(code -> {
            code.call();
            try {
                return code.call();
            } catch (IllegalStateException swallowed) {
                return null;
            }
        });

        assertThatThrownBy(() -> shapes.gather(List.of(runs::incrementAndGet)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("runs the code of a task more than once");
        assertThat(runs).hasValue(1);
    }

    @Test
    @Rule("SU3")
    void aSnapshotThatRunsTheCodeOnAnotherThreadFailsTheTask() {
        var runs = new AtomicInteger();
        var shapes = with(code -> {
            var other = new Thread(() -> {
                try {
                    code.call();
                } catch (Exception refused) {
                    runs.addAndGet(100);
                }
            });
            other.start();
            other.join();
            return null;
        });

        assertThatThrownBy(() -> shapes.gather(List.of(runs::incrementAndGet)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("runs the code of a task on another thread");
        assertThat(runs).hasValue(100);
    }

    @Test
    @Rule("SU3")
    void codeThatASnapshotHasKeptDoesNotRunLater() {
        var runs = new AtomicInteger();
        var kept = new AtomicReference<Callable<?>>();
        var shapes = new ShapesFanOut(FanOutOptions.defaults()
                .withExecutor(Runnable::run)
                .withContext(() -> snapshot(code -> {
                    kept.set(code);
                    return null;
                })));

        assertThatThrownBy(() -> shapes.gather(List.of(runs::incrementAndGet)))
                .hasMessageEndingWith("did not run the code of the task");
        assertThatThrownBy(() -> kept.get().call()).hasMessageEndingWith("runs the code of a task when it is over");
        assertThat(runs).hasValue(0);
    }

    @Test
    @Rule("SU3")
    void whatASnapshotThrowsIsTheFailureOfTheTask() throws Exception {
        var before = new IOException("before");
        var after = new IOException("after");

        assertThatThrownBy(() -> with(code -> {
                            throw before;
                        })
                        .gather(List.of(() -> 1)))
                .isSameAs(before);
        assertThat(with(code -> {
                            code.call();
                            throw after;
                        })
                        .outcomes(List.of(() -> 1)))
                .containsExactly(new Outcome.Failure<>(after));
    }

    @Test
    @Rule("SU3")
    void theFailureOfTheCodeIsNotLostToThatOfTheSnapshot() {
        var failure = new IOException("code");
        var after = new IllegalStateException("after");
        var shapes = with(code -> {
            try {
                return code.call();
            } finally {
                restore(after);
            }
        });

        assertThatThrownBy(() -> shapes.gather(List.of(() -> {
                    throw failure;
                })))
                .isSameAs(failure)
                .hasSuppressedException(after);
    }

    @Test
    @Rule({"SU3", "M2"})
    void anExceptionThatManyTasksThrowDoesNotGrowWithEach() {
        var shared = new IllegalArgumentException("shared");
        var shapes = with(code -> {
            try {
                return code.call();
            } finally {
                restore(new IllegalStateException("after"));
            }
        });
        for (var call = 0; call < 300; call++) {
            assertThatThrownBy(() -> shapes.gather(List.of(() -> {
                        throw shared;
                    })))
                    .isSameAs(shared);
        }

        assertThat(shared.getSuppressed()).hasSizeLessThanOrEqualTo(100);
    }

    private static void restore(RuntimeException failure) {
        throw failure;
    }

    @Test
    @Rule("SU3")
    void whatTheCodeReturnsOrThrowsIsTheEndOfTheTaskWhateverTheSnapshotMakesOfIt() throws Exception {
        var failure = new IOException("code");
        var swallows = with(code -> {
            try {
                code.call();
            } catch (IOException swallowed) {
                return 3;
            }
            return 2;
        });
        var wraps = with(code -> {
            try {
                return code.call();
            } catch (IOException caught) {
                throw new IllegalStateException(caught);
            }
        });

        assertThat(swallows.gather(List.of(() -> 1))).containsExactly(1);
        for (var shapes : List.of(swallows, wraps)) {
            assertThatThrownBy(() -> shapes.gather(List.of(() -> {
                        throw failure;
                    })))
                    .isSameAs(failure)
                    .hasNoSuppressedExceptions();
        }
    }
}
