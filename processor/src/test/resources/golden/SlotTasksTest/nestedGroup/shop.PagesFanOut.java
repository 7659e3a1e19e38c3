package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.load/side}. */
  private static final ThreadFactory LOAD_SIDE = DaemonThreads.named("Pages.load/side");

  /** The threads of {@code Pages.side/advert}. */
  private static final ThreadFactory SIDE_ADVERT = DaemonThreads.named("Pages.side/advert");

  /** The threads of {@code Pages.side/related}. */
  private static final ThreadFactory SIDE_RELATED = DaemonThreads.named("Pages.side/related");

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
   * Runs {@code title} and {@code side} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load(long id) throws IOException, InterruptedException {
    var tasks = new FanOut("Pages.load", options);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title(id);
      }
    };
    var side = new Slot<Side>(tasks, "side") {
      @Override
      protected Side call() throws IOException, InterruptedException {
        return PagesFanOut.this.side(id);
      }
    };

    tasks.start(title, LOAD_TITLE);
    tasks.start(side, LOAD_SIDE);
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
    return new Page(title.result(), side.result());
  }

  /**
   * Runs {@code advert} and {@code related} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Side side(long id) throws IOException, InterruptedException {
    var tasks = new FanOut("Pages.side", options);
    var advert = new Slot<String>(tasks, "advert") {
      @Override
      protected String call() throws IOException {
        return PagesFanOut.this.advert(id);
      }
    };
    var related = new Slot<String>(tasks, "related") {
      @Override
      protected String call() {
        return PagesFanOut.this.related();
      }
    };

    tasks.start(advert, SIDE_ADVERT);
    tasks.start(related, SIDE_RELATED);
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
    return new Side(advert.result(), related.result());
  }
}
