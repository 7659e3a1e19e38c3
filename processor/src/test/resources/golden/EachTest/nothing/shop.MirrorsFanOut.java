package shop;

import dev.fanwise.runtime.AsyncEachFanOut;
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
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  MirrorsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MirrorsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code warm} for each of {@code mirrors} at the same time, and waits for all.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  void warm(List<URI> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Void>("Mirrors.warm", "warm", executor, WARM) {
      @Override
      protected Void call(URI mirror) throws IOException {
        MirrorsFanOut.this.warm(mirror);
        return null;
      }
    };
    tasks.discardResults();
    tasks.start(mirrors);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
  }

  /**
   * Runs {@code touch} for each of {@code mirrors} at the same time, at most 8 at once, and waits for all.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  void touchAll(List<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Integer>("Mirrors.touchAll", "touch", executor, TOUCH_ALL_TOUCH) {
      @Override
      protected Integer call(URI mirror) {
        return MirrorsFanOut.this.touch(mirror);
      }
    };
    tasks.discardResults();
    tasks.startAtMost(8, mirrors);
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
  }

  /**
   * Runs {@code post} for each of {@code mirrors} at the same time, and waits for all.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  void postAll(List<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new AsyncEachFanOut<URI, String>("Mirrors.postAll", "post", executor, POST_ALL_POST) {
      @Override
      protected CompletionStage<? extends String> callAsync(URI mirror) {
        return MirrorsFanOut.this.post(mirror);
      }
    };
    tasks.discardResults();
    tasks.start(mirrors);
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
  }

  /**
   * Runs {@code warm} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<Void> warmed(List<URI> mirrors) throws IOException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Void>("Mirrors.warmed", "warm", executor, WARMED_WARM) {
      @Override
      protected Void call(URI mirror) throws IOException {
        MirrorsFanOut.this.warm(mirror);
        return null;
      }
    };
    tasks.start(mirrors);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
    return tasks.results();
  }
}
