package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Keys;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.tryAll/fetch}. */
  private static final ThreadFactory TRY_ALL_FETCH = DaemonThreads.named("Mirrors.tryAll/fetch");

  /** The threads of {@code Mirrors.tryEach/fetch}. */
  private static final ThreadFactory TRY_EACH_FETCH = DaemonThreads.named("Mirrors.tryEach/fetch");

  /** The timeout of {@code tryWithin}. */
  private static final Duration TRY_WITHIN_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Mirrors.tryWithin/fetch}. */
  private static final ThreadFactory TRY_WITHIN_FETCH = DaemonThreads.named("Mirrors.tryWithin/fetch");

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
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<Outcome<byte[]>> tryAll(List<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.tryAll", "fetch", options,
        TRY_ALL_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.keepFailures();
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return tasks.outcomes();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time, and returns the results by element.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<URI, Outcome<byte[]>> tryEach(Set<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.tryEach", "fetch", options,
        TRY_EACH_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.keepFailures();
    var keys = Keys.<URI>distinct(mirrors);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return keys.mapTo(tasks.outcomes());
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time, and returns the results in the
   * order of the elements.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, or 2 seconds have passed, running tasks are cancelled and joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<Outcome<byte[]>> tryWithin(List<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.tryWithin", "fetch", options,
        TRY_WITHIN_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.limitTime(TRY_WITHIN_TIMEOUT);
    tasks.keepFailures();
    tasks.start(mirrors);
    try {
      if (!tasks.awaitUntilTimeout()) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return tasks.outcomes();
  }
}
