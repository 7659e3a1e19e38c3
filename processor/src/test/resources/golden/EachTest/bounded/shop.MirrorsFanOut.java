package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code fetchAll}. */
  private static final Duration FETCH_ALL_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Mirrors.fetchAll/fetch}. */
  private static final ThreadFactory FETCH_ALL_FETCH = DaemonThreads.named("Mirrors.fetchAll/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors}, at most 16 at the same time, and returns the results
   * in the order of the elements.
   * The first failure is rethrown unchanged; running tasks are cancelled and joined.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 1 minute has passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<byte[]> fetchAll(Iterator<URI> mirrors) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.fetchAll", "fetch", options,
        FETCH_ALL_FETCH) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.limitTime(FETCH_ALL_TIMEOUT);
    tasks.endStartsAtFailure();
    tasks.atMost(16);
    tasks.start(mirrors);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure();
    }
    return tasks.results();
  }
}
