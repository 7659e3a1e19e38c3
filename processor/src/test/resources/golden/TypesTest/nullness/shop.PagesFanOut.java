package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Arrays;
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

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  PagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code title}, {@code element}, {@code ping} and {@code footer} at the same time.
   * The first failure of {@code title}, {@code element} or {@code ping} is rethrown unchanged; running
   * tasks continue. The outcome of {@code footer} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page<T> load(@Nullable String id, Map. @Nullable Entry<String, @Nullable Integer> entry,
      String @Nullable [] names) {
    var tasks = new FanOut("Pages.load", options);
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
    var footer = new Slot<@Nullable String>(tasks, "footer") {
      @Override
      protected @Nullable String call() {
        return PagesFanOut.this.footer();
      }
    };

    tasks.start(title, LOAD_TITLE);
    tasks.start(element, LOAD_ELEMENT);
    tasks.start(ping, LOAD_PING);
    tasks.startOptional(footer, LOAD_FOOTER);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Page<>(title.result(), element.result(), ping.result(), footer.outcome());
  }

  /**
   * Runs {@code find} for each of {@code keys} at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<@Nullable String> findAll(List<@Nullable Integer> keys) {
    Objects.requireNonNull(keys, "keys");
    var tasks = new EachFanOut<@Nullable Integer, @Nullable String, @Nullable String>(
        "Pages.findAll", "find", options, FIND_ALL_FIND) {
      @Override
      protected @Nullable String call(@Nullable Integer key) {
        return PagesFanOut.this.find(key);
      }
    };
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <R extends @Nullable Object> List<R> all(Collection<? extends Callable<R>> tasks) throws
      Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<R>, R, R>("Pages.all", "tasks", options, ALL_TASKS) {
      @Override
      protected R call(Callable<R> task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure(Exception.class);
    }
    return fanOut.results();
  }

  /**
   * Runs {@code find} for each of {@code keys} at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @Nullable String @Nullable [] array(@Nullable Integer... keys) {
    Objects.requireNonNull(keys, "keys");
    var tasks = new EachFanOut<@Nullable Integer, @Nullable String, @Nullable String>("Pages.array",
        "find", options, ARRAY_FIND) {
      @Override
      protected @Nullable String call(@Nullable Integer key) {
        return PagesFanOut.this.find(key);
      }
    };
    tasks.start(Arrays.asList(keys));
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results(new String[0]);
  }
}
