package shop;

import dev.fanwise.Outcome;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.KeyedFanOut;
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
import org.jspecify.annotations.Nullable;

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
   * Runs {@code fetch} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  List<Outcome<byte[]>> tryAll(List<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.tryAll", "fetch", executor, TRY_ALL_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.keepFailures();
    tasks.start(mirrors);
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return tasks.outcomes();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time, and returns the results by element.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<URI, Outcome<byte[]>> tryEach(Set<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new KeyedFanOut<URI, byte[]>("Mirrors.tryEach", "fetch", executor, TRY_EACH_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.keepFailures();
    tasks.start(mirrors);
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return tasks.outcomesByElement();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted or 2 seconds have passed, tasks still running are asked to stop and waited for.
   * A task that has not ended in time is {@code Cancelled}.
   */
  @Override
  List<Outcome<byte[]>> tryWithin(List<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(TRY_WITHIN_TIMEOUT);
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.tryWithin", "fetch", executor, TRY_WITHIN_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.keepFailures();
    tasks.start(mirrors);
    try {
      if (!tasks.awaitAllUntil(deadline)) {
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
