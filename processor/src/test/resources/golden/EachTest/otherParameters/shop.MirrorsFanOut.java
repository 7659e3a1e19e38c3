package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.time.Duration;
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
  /** The threads of {@code Mirrors.fetchAll/fetch}. */
  private static final ThreadFactory FETCH_ALL_FETCH = DaemonThreads.named("Mirrors.fetchAll/fetch");

  /** The threads of {@code Mirrors.readAll/read}. */
  private static final ThreadFactory READ_ALL_READ = DaemonThreads.named("Mirrors.readAll/read");

  /** The threads of {@code Mirrors.loadAll/load}. */
  private static final ThreadFactory LOAD_ALL_LOAD = DaemonThreads.named("Mirrors.loadAll/load");

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
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<byte[]> fetchAll(String header, List<URI> mirrors, int... retries) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.fetchAll", "fetch", options,
        FETCH_ALL_FETCH) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.fetch(header, mirror, retries);
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
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code read} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or {@code timeout} has passed, running tasks are cancelled and
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<byte[]> readAll(List<URI> mirrors, Duration timeout) throws TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.readAll", "read", options,
        READ_ALL_READ) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.read(mirror, timeout);
      }
    };
    tasks.limitTime(timeout);
    tasks.start(mirrors);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    } catch (TimeoutException expiry) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(expiry);
      throw expiry;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code load} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or {@code timeout} has passed, running tasks are cancelled and
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<byte[]> loadAll(List<URI> mirrors, Duration timeout) throws TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.loadAll", "load", options,
        LOAD_ALL_LOAD) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.load(mirror);
      }
    };
    tasks.limitTime(timeout);
    tasks.start(mirrors);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    } catch (TimeoutException expiry) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(expiry);
      throw expiry;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }
}
