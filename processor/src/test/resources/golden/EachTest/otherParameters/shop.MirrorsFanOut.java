package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
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
import org.jspecify.annotations.Nullable;

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
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<byte[]> fetchAll(String header, List<URI> mirrors, int... retries) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.fetchAll", "fetch", executor, FETCH_ALL_FETCH) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.fetch(header, mirror, retries);
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
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code read} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted or {@code timeout} has passed, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<byte[]> readAll(List<URI> mirrors, Duration timeout) throws TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(timeout);
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.readAll", "read", executor, READ_ALL_READ) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.read(mirror, timeout);
      }
    };
    tasks.start(mirrors);
    try {
      tasks.awaitAllOrFirstFailure(deadline);
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
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code load} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted or {@code timeout} has passed, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<byte[]> loadAll(List<URI> mirrors, Duration timeout) throws TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(timeout);
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.loadAll", "load", executor, LOAD_ALL_LOAD) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.load(mirror);
      }
    };
    tasks.start(mirrors);
    try {
      tasks.awaitAllOrFirstFailure(deadline);
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
      tasks.throwFailure();
    }
    return tasks.results();
  }
}
