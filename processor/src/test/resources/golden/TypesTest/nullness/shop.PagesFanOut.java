package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Pages}.
 *
 * @param <T> as for {@link Pages}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
@NullMarked
final class PagesFanOut<T extends @Nullable Object> extends Pages<T> {
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.load/element}. */
  private static final ThreadFactory LOAD_ELEMENT = DaemonThreads.named("Pages.load/element");

  /** The threads of {@code Pages.load/ping}. */
  private static final ThreadFactory LOAD_PING = DaemonThreads.named("Pages.load/ping");

  /** The threads of {@code Pages.load/footer}. */
  private static final ThreadFactory LOAD_FOOTER = DaemonThreads.named("Pages.load/footer");

  /** The threads of {@code Pages.findAll/find}. */
  private static final ThreadFactory FIND_ALL_FIND = DaemonThreads.named("Pages.findAll/find");

  /** The threads of {@code Pages.all/tasks}. */
  private static final ThreadFactory ALL_TASKS = DaemonThreads.named("Pages.all/tasks");

  /** The threads of {@code Pages.array/find}. */
  private static final ThreadFactory ARRAY_FIND = DaemonThreads.named("Pages.array/find");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code title}, {@code element}, {@code ping} and {@code footer} at the same time.
   * The first failure of {@code title}, {@code element} or {@code ping} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code footer} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page<T> load(@Nullable String id, Map. @Nullable Entry<String, @Nullable Integer> entry,
      String @Nullable [] names) {
    var tasks = new FanOut("Pages.load", executor);
    var title = new Slot<@Nullable String>(tasks, "title") {
      @Override
      protected @Nullable String call() {
        return PagesFanOut.this.title(id);
      }
    };
    var element = new Slot<T>(tasks, "element") {
      @Override
      protected T call() {
        return PagesFanOut.this.element(entry);
      }
    };
    var ping = new Slot<@Nullable Void>(tasks, "ping") {
      @Override
      protected @Nullable Void call() {
        PagesFanOut.this.ping(names);
        return null;
      }
    };
    var footer = new OutcomeSlot<@Nullable String>(tasks, "footer") {
      @Override
      protected @Nullable String call() {
        return PagesFanOut.this.footer();
      }
    };

    tasks.start(title, LOAD_TITLE);
    tasks.start(element, LOAD_ELEMENT);
    tasks.start(ping, LOAD_PING);
    tasks.start(footer, LOAD_FOOTER);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Page<>(title.result(), element.result(), ping.result(), footer.outcome());
  }

  /**
   * Runs {@code find} for each of {@code keys} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<@Nullable String> findAll(List<@Nullable Integer> keys) {
    Objects.requireNonNull(keys, "keys");
    var tasks = new EachFanOut<@Nullable Integer, @Nullable String>("Pages.findAll", "find", executor, FIND_ALL_FIND) {
      @Override
      protected @Nullable String call(@Nullable Integer key) {
        return PagesFanOut.this.find(key);
      }
    };
    tasks.start(keys);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <R extends @Nullable Object> List<R> all(Collection<? extends Callable<R>> tasks) throws
      Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<R>, R>("Pages.all", "tasks", executor, ALL_TASKS) {
      @Override
      protected R call(Callable<R> task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure(Exception.class);
    }
    return fanOut.results();
  }

  /**
   * Runs {@code find} for each of {@code keys} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @Nullable String @Nullable [] array(@Nullable Integer... keys) {
    Objects.requireNonNull(keys, "keys");
    var tasks = new EachFanOut<@Nullable Integer, @Nullable String>("Pages.array", "find", executor, ARRAY_FIND) {
      @Override
      protected @Nullable String call(@Nullable Integer key) {
        return PagesFanOut.this.find(key);
      }
    };
    tasks.start(keys);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results(new String[0]);
  }
}
