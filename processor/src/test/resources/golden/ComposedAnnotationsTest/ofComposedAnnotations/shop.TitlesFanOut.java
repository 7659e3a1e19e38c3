package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Titles}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class TitlesFanOut implements Titles {
  /** The threads of {@code Titles.fastest/title}. */
  private static final ThreadFactory FASTEST_TITLE = DaemonThreads.named("Titles.fastest/title");

  /** The threads of {@code Titles.all/title}. */
  private static final ThreadFactory ALL_TITLE = DaemonThreads.named("Titles.all/title");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  TitlesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  TitlesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  TitlesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code title} for each of {@code ids} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is rethrown unchanged.
   * Tasks that are still running then are cancelled and joined.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public String fastest(List<Long> ids) throws InterruptedException {
    Objects.requireNonNull(ids, "ids");
    var tasks = new EachFanOut<Long, String, String>("Titles.fastest", "title", options,
        FASTEST_TITLE) {
      @Override
      protected String call(Long id) {
        return TitlesFanOut.this.title(id);
      }
    };
    tasks.race(ReturnWhen.FIRST_SUCCEEDED);
    tasks.start(ids);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    tasks.cancelAndJoin();
    if (!tasks.hasWinner()) {
      throw tasks.allFailures();
    }
    return tasks.takeWinner();
  }

  /**
   * Runs {@code title} for each of {@code ids} at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public List<String> all(List<Long> ids) throws InterruptedException {
    Objects.requireNonNull(ids, "ids");
    var tasks = new EachFanOut<Long, String, String>("Titles.all", "title", options, ALL_TITLE) {
      @Override
      protected String call(Long id) {
        return TitlesFanOut.this.title(id);
      }
    };
    tasks.start(ids);
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
    return tasks.results();
  }
}
