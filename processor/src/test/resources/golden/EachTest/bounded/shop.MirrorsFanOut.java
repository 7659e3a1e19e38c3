package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code fetchAll}. */
  private static final Duration FETCH_ALL_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Mirrors.fetchAll/fetch}. */
  private static final ThreadFactory FETCH_ALL_FETCH = DaemonThreads.named("Mirrors.fetchAll/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors} at the same time, at most 16 at once, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are asked to stop and waited for.
   * When the caller is interrupted or 1 minute has passed, tasks still running are asked to stop and waited for.
   */
  @Override
  List<byte[]> fetchAll(Iterator<URI> mirrors) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(FETCH_ALL_TIMEOUT);
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.fetchAll", "fetch", executor, FETCH_ALL_FETCH) {
      @Override
      protected byte[] call(URI mirror) {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.startAtMost(16, mirrors);
    try {
      tasks.awaitAllOrFirstFailure(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      tasks.throwFailure();
    }
    return tasks.results();
  }
}
