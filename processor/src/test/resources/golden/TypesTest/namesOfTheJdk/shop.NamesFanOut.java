package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.lang.Override;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Names}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class NamesFanOut extends Names {
  /** The threads of {@code Names.load/list}. */
  private static final ThreadFactory LOAD_LIST = DaemonThreads.named("Names.load/list");

  /** The threads of {@code Names.load/thread}. */
  private static final ThreadFactory LOAD_THREAD = DaemonThreads.named("Names.load/thread");

  /** The threads of {@code Names.load/task}. */
  private static final ThreadFactory LOAD_TASK = DaemonThreads.named("Names.load/task");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  NamesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  NamesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  NamesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code list}, {@code thread} and {@code task} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Slot load() throws InterruptedException {
    var tasks = new FanOut("Names.load", options);
    var list = new dev.fanwise.runtime.Slot<java.util.List<List>>(tasks, "list") {
      @Override
      protected java.util.List<List> call() {
        return NamesFanOut.this.list();
      }
    };
    var thread = new dev.fanwise.runtime.Slot<Thread>(tasks, "thread") {
      @Override
      protected Thread call() {
        return NamesFanOut.this.thread();
      }
    };
    var task = new dev.fanwise.runtime.Slot<Task<String>>(tasks, "task") {
      @Override
      protected Task<String> call() {
        return NamesFanOut.this.task();
      }
    };

    tasks.start(list, LOAD_LIST);
    tasks.start(thread, LOAD_THREAD);
    tasks.start(task, LOAD_TASK);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Slot(list.result(), thread.result(), task.result());
  }
}
