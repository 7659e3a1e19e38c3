package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.fetch/fetch}. */
  private static final ThreadFactory FETCH = DaemonThreads.named("Mirrors.fetch/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<byte[]> fetch(List<URI> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.fetch", "fetch", options, FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
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
    return tasks.results();
  }
}
