package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/**
 * The fan-out methods of {@link Pages}.
 *
 * @param <T> as for {@link Pages}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
public final class PagesFanOut<T> extends Pages<T> {
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  public PagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  public PagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  public PagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Each task has a thread of its own.
   *
   * @param <N> as for {@link Pages}
   * @param number as for {@link Pages}
   * @param list as for {@link Pages}
   * @throws IOException as Pages does
   */
  public <N extends Number> PagesFanOut(N number, List<? super T> list) throws IOException {
    super(number, list);
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param <N> as for {@link Pages}
   * @param number as for {@link Pages}
   * @param list as for {@link Pages}
   * @throws IOException as Pages does
   */
  public <N extends Number> PagesFanOut(Executor executor, N number, List<? super T> list) throws
      IOException {
    super(number, list);
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param <N> as for {@link Pages}
   * @param number as for {@link Pages}
   * @param list as for {@link Pages}
   * @throws IOException as Pages does
   */
  public <N extends Number> PagesFanOut(FanOutOptions options, N number, List<? super T> list)
      throws IOException {
    super(number, list);
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Each task has a thread of its own.
   *
   * @param executor as for {@link Pages}
   * @param rest as for {@link Pages}
   */
  PagesFanOut(String executor, String... rest) {
    super(executor, rest);
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param taskExecutor runs the tasks
   * @param executor as for {@link Pages}
   * @param rest as for {@link Pages}
   */
  PagesFanOut(Executor taskExecutor, String executor, String... rest) {
    super(executor, rest);
    this.options = FanOutOptions.defaults().withExecutor(taskExecutor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param executor as for {@link Pages}
   * @param rest as for {@link Pages}
   */
  PagesFanOut(FanOutOptions options, String executor, String... rest) {
    super(executor, rest);
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Each task has a thread of its own.
   *
   * @param number as for {@link Pages}
   */
  @Deprecated
  public PagesFanOut(long number) {
    super(number);
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param number as for {@link Pages}
   */
  @Deprecated
  public PagesFanOut(Executor executor, long number) {
    super(number);
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param number as for {@link Pages}
   */
  @Deprecated
  public PagesFanOut(FanOutOptions options, long number) {
    super(number);
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Each task has a thread of its own.
   *
   * @param lists as for {@link Pages}
   */
  @SuppressWarnings("unchecked")
  PagesFanOut(List<T>... lists) {
    super(lists);
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param lists as for {@link Pages}
   */
  @SuppressWarnings("unchecked")
  PagesFanOut(Executor executor, List<T>... lists) {
    super(lists);
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param lists as for {@link Pages}
   */
  @SuppressWarnings("unchecked")
  PagesFanOut(FanOutOptions options, List<T>... lists) {
    super(lists);
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
  public Page load() {
    var tasks = new FanOut("Pages.load", options);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
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
}
