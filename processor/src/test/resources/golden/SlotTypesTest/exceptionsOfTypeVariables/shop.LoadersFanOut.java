package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/**
 * The fan-out methods of {@link Loaders}.
 *
 * @param <X> as for {@link Loaders}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LoadersFanOut<X extends Exception> extends Loaders<X> {
  /** The threads of {@code Loaders.load/name}. */
  private static final ThreadFactory LOAD_NAME = DaemonThreads.named("Loaders.load/name");

  /** The threads of {@code Loaders.load/content}. */
  private static final ThreadFactory LOAD_CONTENT = DaemonThreads.named("Loaders.load/content");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  LoadersFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  LoadersFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  LoadersFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code name} and {@code content} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T, Y extends Exception> Loaded<T> load(Loader<T, Y> loader) throws Y, IOException, X {
    var tasks = new FanOut("Loaders.load", options);
    var name = new Slot<String>(tasks, "name") {
      @Override
      protected String call() throws X {
        return LoadersFanOut.this.name();
      }
    };
    var content = new Slot<T>(tasks, "content") {
      @Override
      protected T call() throws Y, IOException {
        return LoadersFanOut.this.content(loader);
      }
    };

    tasks.start(name, LOAD_NAME);
    tasks.start(content, LOAD_CONTENT);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwIf(IOException.class);
      throw tasks.<Y>failureAs();
    }
    return new Loaded<>(name.result(), content.result());
  }
}
