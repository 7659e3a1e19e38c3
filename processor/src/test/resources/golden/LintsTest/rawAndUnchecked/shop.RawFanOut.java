package shop;

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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Raw}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class RawFanOut extends Raw {
  /** The threads of {@code Raw.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Raw.load/title");

  /** The threads of {@code Raw.joinAll/join}. */
  private static final ThreadFactory JOIN_ALL_JOIN = DaemonThreads.named("Raw.joinAll/join");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  RawFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  RawFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code title}.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @SuppressWarnings("rawtypes")
  Page load(List names) {
    var tasks = new FanOut("Raw.load", executor);
    var title = new Slot<List<String>>(tasks, "title") {
      @Override
      @SuppressWarnings("unchecked")
      protected List<String> call() {
        return RawFanOut.this.title(names);
      }
    };

    tasks.start(title, LOAD_TITLE);
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
    return new Page(title.result());
  }

  /**
   * Runs {@code join} for each of {@code names} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @SuppressWarnings("unchecked")
  List<String> joinAll(List<List<String>> names, List<String>... more) {
    Objects.requireNonNull(names, "names");
    var tasks = new EachFanOut<List<String>, String>("Raw.joinAll", "join", executor, JOIN_ALL_JOIN) {
      @Override
      protected String call(List<String> element) {
        return RawFanOut.this.join(element, more);
      }
    };
    tasks.start(names);
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
}
