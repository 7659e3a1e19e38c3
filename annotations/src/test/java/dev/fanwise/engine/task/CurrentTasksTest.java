package dev.fanwise.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which task a thread runs. */
class CurrentTasksTest {

    @Test
    void afterATaskThatItHasRunOnItsOwnThreadItIsTheOuterOne() throws Exception {
        var before = new AtomicReference<TaskState>();
        var inner = new AtomicReference<TaskState>();
        var after = new AtomicReference<TaskState>();

        var outer = Task.start(Runnable::run, () -> {
            before.set(CurrentTasks.get());
            var unused = Task.start(Runnable::run, () -> {
                inner.set(CurrentTasks.get());
                return "inner";
            });
            after.set(CurrentTasks.get());
            return "outer";
        });

        assertThat(outer.get()).isEqualTo("outer");
        assertThat(before.get()).isSameAs(outer);
        assertThat(inner.get()).isNotSameAs(outer);
        assertThat(after.get()).isSameAs(outer);
        assertThat(CurrentTasks.get()).isNull();
    }

    @Test
    void aTaskIsOneOfItsExecutorAlsoWhileItRunsOneOfAnother() throws Exception {
        Executor outerExecutor = Runnable::run;
        Executor innerExecutor = code -> code.run();

        var task = Task.start(
                outerExecutor,
                () -> Task.start(
                                innerExecutor,
                                () -> List.of(CurrentTasks.areOf(outerExecutor), CurrentTasks.areOf(innerExecutor)))
                        .get());

        assertThat(task.get()).containsExactly(true, true);
        assertThat(CurrentTasks.areOf(outerExecutor)).isFalse();
    }

    /** More threads than one place in the table has. */
    @Test
    void everyOneOfManyThreadsKnowsItsOwn() throws Exception {
        var all = new CountDownLatch(200);
        List<Task<TaskState>> tasks = new ArrayList<>();
        for (var number = 0; number < 200; number++) {
            tasks.add(Task.start(code -> new Thread(code).start(), () -> {
                all.countDown();
                all.await();
                return CurrentTasks.get();
            }));
        }

        for (var task : tasks) {
            assertThat(task.get()).isSameAs(task);
        }
    }

    /** The code of a task may set whatever it wants on its thread. */
    @Test
    void aTaskThatReplacesTheExceptionHandlerOfItsThreadIsStillKnown() throws Exception {
        var task = Task.start(code -> new Thread(code).start(), () -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
            return CurrentTasks.get();
        });

        assertThat(task.get()).isSameAs(task);
    }
}
