package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.text.ParseException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Sources}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SourcesFanOut extends Sources {
  /** The threads of {@code Sources.two/reader}. */
  private static final ThreadFactory TWO_READER = DaemonThreads.named("Sources.two/reader");

  /** The threads of {@code Sources.two/writer}. */
  private static final ThreadFactory TWO_WRITER = DaemonThreads.named("Sources.two/writer");

  /** The threads of {@code Sources.four/reader}. */
  private static final ThreadFactory FOUR_READER = DaemonThreads.named("Sources.four/reader");

  /** The threads of {@code Sources.four/writer}. */
  private static final ThreadFactory FOUR_WRITER = DaemonThreads.named("Sources.four/writer");

  /** The threads of {@code Sources.four/parser}. */
  private static final ThreadFactory FOUR_PARSER = DaemonThreads.named("Sources.four/parser");

  /** The threads of {@code Sources.four/sender}. */
  private static final ThreadFactory FOUR_SENDER = DaemonThreads.named("Sources.four/sender");

  /** The threads of {@code Sources.wider/reader}. */
  private static final ThreadFactory WIDER_READER = DaemonThreads.named("Sources.wider/reader");

  /** The threads of {@code Sources.wider/writer}. */
  private static final ThreadFactory WIDER_WRITER = DaemonThreads.named("Sources.wider/writer");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  SourcesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SourcesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  SourcesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code reader} and {@code writer} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Two two() throws IOException, ExecutionException {
    var tasks = new FanOut("Sources.two", options);
    var reader = new Slot<String>(tasks, "reader") {
      @Override
      protected String call() throws IOException {
        return SourcesFanOut.this.reader();
      }
    };
    var writer = new Slot<String>(tasks, "writer") {
      @Override
      protected String call() throws ExecutionException, InterruptedException {
        return SourcesFanOut.this.writer();
      }
    };

    tasks.start(reader, TWO_READER);
    tasks.start(writer, TWO_WRITER);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class, ExecutionException.class);
    }
    return new Two(reader.result(), writer.result());
  }

  /**
   * Runs {@code reader}, {@code writer}, {@code parser} and {@code sender} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Four four() throws IOException, ExecutionException, ParseException, TimeoutException {
    var tasks = new FanOut("Sources.four", options);
    var reader = new Slot<String>(tasks, "reader") {
      @Override
      protected String call() throws IOException {
        return SourcesFanOut.this.reader();
      }
    };
    var writer = new Slot<String>(tasks, "writer") {
      @Override
      protected String call() throws ExecutionException, InterruptedException {
        return SourcesFanOut.this.writer();
      }
    };
    var parser = new Slot<String>(tasks, "parser") {
      @Override
      protected String call() throws ParseException {
        return SourcesFanOut.this.parser();
      }
    };
    var sender = new Slot<String>(tasks, "sender") {
      @Override
      protected String call() throws TimeoutException {
        return SourcesFanOut.this.sender();
      }
    };

    tasks.start(reader, FOUR_READER);
    tasks.start(writer, FOUR_WRITER);
    tasks.start(parser, FOUR_PARSER);
    tasks.start(sender, FOUR_SENDER);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwIf(IOException.class);
      throw tasks.failure(ExecutionException.class, ParseException.class, TimeoutException.class);
    }
    return new Four(reader.result(), writer.result(), parser.result(), sender.result());
  }

  /**
   * Runs {@code reader} and {@code writer} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Two wider() throws Exception {
    var tasks = new FanOut("Sources.wider", options);
    var reader = new Slot<String>(tasks, "reader") {
      @Override
      protected String call() throws IOException {
        return SourcesFanOut.this.reader();
      }
    };
    var writer = new Slot<String>(tasks, "writer") {
      @Override
      protected String call() throws ExecutionException, InterruptedException {
        return SourcesFanOut.this.writer();
      }
    };

    tasks.start(reader, WIDER_READER);
    tasks.start(writer, WIDER_WRITER);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class, ExecutionException.class);
    }
    return new Two(reader.result(), writer.result());
  }
}
