package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Raw}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class RawFanOut extends Raw {
  /** The threads of {@code Raw.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Raw.load/title");

  /** The threads of {@code Raw.joinAll/join}. */
  private static final ThreadFactory JOIN_ALL_JOIN = DaemonThreads.named("Raw.joinAll/join");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  RawFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  RawFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  RawFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code title}.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @SuppressWarnings("rawtypes")
  Page load(List names) {
    var tasks = new FanOut("Raw.load", options);
    var title = new Slot<List<String>>(tasks, "title") {
      @Override
      @SuppressWarnings("unchecked")
      protected List<String> call() {
        return RawFanOut.this.title(names);
      }
    };

    tasks.start(title, LOAD_TITLE);
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
    return new Page(title.result());
  }

  /**
   * Runs {@code join} for each of {@code names} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @SuppressWarnings("unchecked")
  List<String> joinAll(List<List<String>> names, List<String>... more) {
    Objects.requireNonNull(names, "names");
    var tasks = new EachFanOut<List<String>, String, String>("Raw.joinAll", "join", options,
        JOIN_ALL_JOIN) {
      @Override
      protected String call(List<String> element) {
        return RawFanOut.this.join(element, more);
      }
    };
    tasks.start(names);
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
}
