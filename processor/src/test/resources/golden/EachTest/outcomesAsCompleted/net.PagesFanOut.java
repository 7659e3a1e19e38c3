package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.fetch}. */
  private static final ThreadFactory FETCH = DaemonThreads.named("Pages.fetch");

  /** The timeout of {@code fetch}. */
  private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Pages.fetch/fetch}. */
  private static final ThreadFactory FETCH_FETCH = DaemonThreads.named("Pages.fetch/fetch");

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
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code fetch} for each of {@code pages} at the same time, and calls {@code each} on the calling
   * thread with each outcome, in the order in which tasks complete.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the handle is cancelled, or 2 seconds have passed, running tasks are cancelled and joined.
   * After that, no result is passed to it.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Void> fetch(List<URI> pages, Consumer<Outcome<byte[]>> each) {
    return new GroupHandle<Void>("Pages", "fetch", options, FETCH) {
      @Override
      protected Void call() throws InterruptedException {
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(each, "each");
        var tasks = new EachFanOut<URI, byte[], byte[]>("Pages.fetch", "fetch", options,
            FETCH_FETCH) {
          @Override
          protected byte[] call(URI page) throws IOException {
            return PagesFanOut.this.fetch(page);
          }

          @Override
          protected void giveOutcome(URI page, Outcome<byte[]> outcome) {
            each.accept(outcome);
          }
        };
        tasks.limitTime(FETCH_TIMEOUT);
        tasks.keepFailures();
        tasks.giveAsCompleted();
        tasks.start(pages);
        try {
          if (!tasks.awaitUntilTimeout()) {
            tasks.cancelAndJoin();
          }
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        tasks.reportLateFailures();
        return null;
      }
    }.start();
  }
}
