package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.iterable/name}. */
  private static final ThreadFactory ITERABLE_NAME = DaemonThreads.named("Mirrors.iterable/name");

  /** The threads of {@code Mirrors.iterator/name}. */
  private static final ThreadFactory ITERATOR_NAME = DaemonThreads.named("Mirrors.iterator/name");

  /** The threads of {@code Mirrors.stream/name}. */
  private static final ThreadFactory STREAM_NAME = DaemonThreads.named("Mirrors.stream/name");

  /** The threads of {@code Mirrors.array/name}. */
  private static final ThreadFactory ARRAY_NAME = DaemonThreads.named("Mirrors.array/name");

  /** The threads of {@code Mirrors.varargs/name}. */
  private static final ThreadFactory VARARGS_NAME = DaemonThreads.named("Mirrors.varargs/name");

  /** The threads of {@code Mirrors.ints/name}. */
  private static final ThreadFactory INTS_NAME = DaemonThreads.named("Mirrors.ints/name");

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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> iterable(Iterable<? extends URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String, String>("Mirrors.iterable", "name", options,
        ITERABLE_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> iterator(Iterator<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String, String>("Mirrors.iterator", "name", options,
        ITERATOR_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> stream(Stream<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String, String>("Mirrors.stream", "name", options,
        STREAM_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
      }
    };
    tasks.start(mirrors.iterator());
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> array(URI[] mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String, String>("Mirrors.array", "name", options, ARRAY_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
      }
    };
    tasks.start(Arrays.asList(mirrors));
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> varargs(URI... mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String, String>("Mirrors.varargs", "name", options,
        VARARGS_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
      }
    };
    tasks.start(Arrays.asList(mirrors));
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
   * Runs {@code name} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> ints(int[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String, String>("Mirrors.ints", "name", options,
        INTS_NAME) {
      @Override
      protected String call(Integer number) {
        return MirrorsFanOut.this.name(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
}
