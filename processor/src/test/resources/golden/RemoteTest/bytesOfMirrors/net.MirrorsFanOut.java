package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Registration;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.RemoteMethod;
import dev.fanwise.cluster.RemoteTask;
import dev.fanwise.cluster.RemoteTaskException;
import dev.fanwise.cluster.wire.Codec;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.lang.Error;
import java.lang.RuntimeException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
public final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.fetch/fetch}. */
  private static final ThreadFactory FETCH = DaemonThreads.named("Mirrors.fetch/fetch");

  /** The threads of {@code Mirrors.fetch}. */
  private static final ThreadFactory FETCH2 = DaemonThreads.named("Mirrors.fetch");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Runs remote tasks; if it is null, they run here. */
  private final @Nullable Cluster cluster;

  /**
   * Each task has a thread of its own.
   *
   * @param size as for {@link Mirrors}
   */
  public MirrorsFanOut(int size) {
    super(size);
    this.options = FanOutOptions.defaults();
    this.cluster = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param size as for {@link Mirrors}
   */
  public MirrorsFanOut(Executor executor, int size) {
    super(size);
    this.options = FanOutOptions.defaults().withExecutor(executor);
    this.cluster = null;
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param size as for {@link Mirrors}
   */
  public MirrorsFanOut(FanOutOptions options, int size) {
    super(size);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = null;
  }

  /**
   * The members of the cluster run remote tasks; each other task has a thread of its own.
   *
   * @param cluster runs remote tasks
   * @param size as for {@link Mirrors}
   */
  public MirrorsFanOut(Cluster cluster, int size) {
    super(size);
    this.options = FanOutOptions.defaults();
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * The members of the cluster run remote tasks, and the options apply to every call.
   *
   * @param cluster runs remote tasks
   * @param options apply to every call
   * @param size as for {@link Mirrors}
   */
  public MirrorsFanOut(Cluster cluster, FanOutOptions options, int size) {
    super(size);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors}, at most 64 at the same time, and returns the results
   * in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public List<byte[]> fetch(Collection<URI> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.fetch", "fetch", options, FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.atMost(64);
    tasks.start(mirrors);
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
    return tasks.results();
  }

  /**
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  byte[] fetch(URI mirror) throws IOException {
    if (cluster == null) {
      return super.fetch(mirror);
    }
    try {
      return cluster.call(this, new FetchCall(mirror));
    } catch (IOException | RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw RemoteTaskException.undeclared("fetch", undeclared);
    }
  }

  /** Runs {@code fetch} here. */
  private byte[] fetchHere(URI mirror) throws IOException {
    return super.fetch(mirror);
  }

  /**
   * Runs the remote tasks of other members on an object of this process.
   *
   * @param cluster whose members may send tasks
   * @param instance runs them
   * @return ends that when closed: running tasks continue, and no others start
   */
  public static Registration serve(Cluster cluster, MirrorsFanOut instance) {
    return cluster.serve(instance, List.of(FetchCall.METHOD));
  }

  /** A call of {@code fetch} as data. */
  private record FetchCall(URI mirror) implements RemoteTask<MirrorsFanOut, byte[]> {
    static final RemoteMethod<MirrorsFanOut, byte[]> METHOD = new RemoteMethod<MirrorsFanOut, byte[]>(
        "net.Mirrors.fetch(java.net.URI)byte[]#cbf29ce484222325",
        FETCH2, Codec.BYTES) {
      @Override
      protected FetchCall read(WireReader in) {
        return new FetchCall(in.read(Codec.URI));
      }

      @Override
      protected boolean isIdempotent() {
        return true;
      }
    };

    @Override
    public RemoteMethod<MirrorsFanOut, byte[]> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter out) {
      out.write(Codec.URI, mirror);
    }

    @Override
    public byte[] runOn(MirrorsFanOut target) throws IOException {
      return target.fetchHere(mirror);
    }
  }
}
