package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.fetch/fetch}. */
  private static final ThreadFactory FETCH = DaemonThreads.named("Pages.fetch/fetch");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  PagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code fetch} for each of {@code pages}, at most 16 at the same time, and calls {@code store}
   * on the calling thread with each element and its result, in the order in which tasks complete.
   * The first failure is rethrown unchanged; running tasks are cancelled and joined.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  void fetch(Stream<URI> pages, Store<? super URI, ? super byte[]> store) throws IOException,
      InterruptedException {
    Objects.requireNonNull(pages, "pages");
    Objects.requireNonNull(store, "store");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Pages.fetch", "fetch", options, FETCH) {
      @Override
      protected byte[] call(URI page) throws IOException {
        return PagesFanOut.this.fetch(page);
      }

      @Override
      protected void giveResult(URI page, byte[] result) throws IOException {
        store.put(page, result);
      }
    };
    tasks.endStartsAtFailure();
    tasks.giveAsCompleted();
    tasks.atMost(16);
    tasks.start(pages.iterator());
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure(IOException.class);
    }
  }
}
