package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.warm/warm}. */
  private static final ThreadFactory WARM = DaemonThreads.named("Mirrors.warm/warm");

  /** The threads of {@code Mirrors.touchAll/touch}. */
  private static final ThreadFactory TOUCH_ALL_TOUCH = DaemonThreads.named("Mirrors.touchAll/touch");

  /** The threads of {@code Mirrors.postAll/post}. */
  private static final ThreadFactory POST_ALL_POST = DaemonThreads.named("Mirrors.postAll/post");

  /** The threads of {@code Mirrors.warmed/warm}. */
  private static final ThreadFactory WARMED_WARM = DaemonThreads.named("Mirrors.warmed/warm");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  MirrorsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MirrorsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  MirrorsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code warm} for each of {@code mirrors} at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  void warm(List<URI> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Void, Void>("Mirrors.warm", "warm", options, WARM) {
      @Override
      protected Void call(URI mirror) throws IOException {
        MirrorsFanOut.this.warm(mirror);
        return null;
      }
    };
    tasks.discardResults();
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
  }

  /**
   * Runs {@code touch} for each of {@code mirrors}, at most 8 at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  void touchAll(List<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Integer, Integer>("Mirrors.touchAll", "touch", options,
        TOUCH_ALL_TOUCH) {
      @Override
      protected Integer call(URI mirror) {
        return MirrorsFanOut.this.touch(mirror);
      }
    };
    tasks.discardResults();
    tasks.atMost(8);
    tasks.start(mirrors);
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
  }

  /**
   * Runs {@code post} for each of {@code mirrors} at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  void postAll(List<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, CompletionStage<? extends String>, String>("Mirrors.postAll",
        "post", options, POST_ALL_POST) {
      @Override
      protected CompletionStage<? extends String> call(URI mirror) {
        return MirrorsFanOut.this.post(mirror);
      }
    };
    tasks.awaitStages();
    tasks.discardResults();
    tasks.start(mirrors);
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
  }

  /**
   * Runs {@code warm} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<Void> warmed(List<URI> mirrors) throws IOException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Void, Void>("Mirrors.warmed", "warm", options, WARMED_WARM) {
      @Override
      protected Void call(URI mirror) throws IOException {
        MirrorsFanOut.this.warm(mirror);
        return null;
      }
    };
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
    return tasks.results();
  }
}
