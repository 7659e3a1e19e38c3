package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> iterable(Iterable<? extends URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String>("Mirrors.iterable", "name", executor, ITERABLE_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> iterator(Iterator<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String>("Mirrors.iterator", "name", executor, ITERATOR_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> stream(Stream<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String>("Mirrors.stream", "name", executor, STREAM_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> array(URI[] mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String>("Mirrors.array", "name", executor, ARRAY_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> varargs(URI... mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, String>("Mirrors.varargs", "name", executor, VARARGS_NAME) {
      @Override
      protected String call(URI mirror) {
        return MirrorsFanOut.this.name(mirror);
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
   * Runs {@code name} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> ints(int[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String>("Mirrors.ints", "name", executor, INTS_NAME) {
      @Override
      protected String call(Integer number) {
        return MirrorsFanOut.this.name(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
}
