package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  LoadersFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  LoadersFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code name} and {@code content} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T, Y extends Exception> Loaded<T> load(Loader<T, Y> loader) throws Y, IOException, X {
    var tasks = new FanOut("Loaders.load", executor);
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
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailureIf(IOException.class);
      tasks.<Y>throwFailureAs();
    }
    return new Loaded<>(name.result(), content.result());
  }
}
