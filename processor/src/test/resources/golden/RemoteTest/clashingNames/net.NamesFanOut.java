package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Registration;
import dev.fanwise.cluster.RemoteMethod;
import dev.fanwise.cluster.RemoteTask;
import dev.fanwise.cluster.RemoteTaskException;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.lang.Error;
import java.lang.RuntimeException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Names}.
 *
 * @param <T> as for {@link Names}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class NamesFanOut<T> extends Names<T> {
  /** The threads of {@code Names.sayAll/say}. */
  private static final ThreadFactory SAY_ALL_SAY = DaemonThreads.named("Names.sayAll/say");

  /** The threads of {@code Names.whisperAll/whisper}. */
  private static final ThreadFactory WHISPER_ALL_WHISPER = DaemonThreads.named("Names.whisperAll/whisper");

  /** The threads of {@code Names.say}. */
  private static final ThreadFactory SAY = DaemonThreads.named("Names.say");

  /** The threads of {@code Names.whisper}. */
  private static final ThreadFactory WHISPER = DaemonThreads.named("Names.whisper");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Runs remote tasks; if it is null, they run here. */
  private final dev.fanwise.cluster. @Nullable Cluster cluster;

  /**
   * Each task has a thread of its own.
   *
   * @param cluster as for {@link Names}
   */
  NamesFanOut(T cluster) {
    super(cluster);
    this.options = FanOutOptions.defaults();
    this.cluster = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param cluster as for {@link Names}
   */
  NamesFanOut(Executor executor, T cluster) {
    super(cluster);
    this.options = FanOutOptions.defaults().withExecutor(executor);
    this.cluster = null;
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param cluster as for {@link Names}
   */
  NamesFanOut(FanOutOptions options, T cluster) {
    super(cluster);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = null;
  }

  /**
   * The members of the cluster run remote tasks; each other task has a thread of its own.
   *
   * @param members runs remote tasks
   * @param cluster as for {@link Names}
   */
  NamesFanOut(dev.fanwise.cluster.Cluster members, T cluster) {
    super(cluster);
    this.options = FanOutOptions.defaults();
    this.cluster = Objects.requireNonNull(members, "members");
  }

  /**
   * The members of the cluster run remote tasks, and the options apply to every call.
   *
   * @param members runs remote tasks
   * @param options apply to every call
   * @param cluster as for {@link Names}
   */
  NamesFanOut(dev.fanwise.cluster.Cluster members, FanOutOptions options, T cluster) {
    super(cluster);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = Objects.requireNonNull(members, "members");
  }

  /**
   * Runs {@code say} for each of {@code codecs} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<Codec> sayAll(List<Codec> codecs, String cluster, String thrown, int out) {
    Objects.requireNonNull(codecs, "codecs");
    var tasks = new EachFanOut<Codec, Codec, Codec>("Names.sayAll", "say", options, SAY_ALL_SAY) {
      @Override
      protected Codec call(Codec method) {
        return NamesFanOut.this.say(method, cluster, thrown, out);
      }
    };
    tasks.start(codecs);
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
   * Runs {@code whisper} for each of {@code codecs} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<Codec> whisperAll(List<Codec> codecs, String... target) throws Throwable {
    Objects.requireNonNull(codecs, "codecs");
    var tasks = new EachFanOut<Codec, Codec, Codec>("Names.whisperAll", "whisper", options,
        WHISPER_ALL_WHISPER) {
      @Override
      protected Codec call(Codec codec) throws Throwable {
        return NamesFanOut.this.whisper(codec, target);
      }
    };
    tasks.start(codecs);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(Throwable.class);
    }
    return tasks.results();
  }

  /**
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  Codec say(Codec method, String cluster, String thrown, int out) {
    if (this.cluster == null) {
      return super.say(method, cluster, thrown, out);
    }
    try {
      return this.cluster.call(this, new SayCall(method, cluster, thrown, out));
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable undeclared) {
      throw RemoteTaskException.undeclared("say", undeclared);
    }
  }

  /** Runs {@code say} here. */
  private Codec sayHere_(Codec method, String cluster, String thrown, int out) {
    return super.say(method, cluster, thrown, out);
  }

  /**
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  protected Codec whisper(Codec codec, String... target) throws Throwable {
    if (cluster == null) {
      return super.whisper(codec, target);
    }
    return cluster.call(this, new WhisperCall(codec, target));
  }

  /** Runs {@code whisper} here. */
  private Codec whisperHere(Codec codec, String... target) throws Throwable {
    return super.whisper(codec, target);
  }

  /**
   * Runs the remote tasks of other members on an object of this process.
   *
   * @param cluster whose members may send tasks
   * @param instance runs them
   * @return ends that when closed: running tasks continue, and no others start
   */
  static Registration serve(dev.fanwise.cluster.Cluster cluster, NamesFanOut<?> instance) {
    return cluster.serve(instance, List.of(SayCall.METHOD, WhisperCall.METHOD));
  }

  /** A call of {@code say} as data. */
  private record SayCall(Codec methodValue, String cluster, String thrown,
      int out) implements RemoteTask<NamesFanOut<?>, Codec> {
    static final RemoteMethod<NamesFanOut<?>, Codec> METHOD = new RemoteMethod<NamesFanOut<?>, Codec>(
        "net.Names.say(net.Names.Codec,java.lang.String,java.lang.String,int)net.Names.Codec#a00e6b35dff3b03e",
        SAY, CodecCodec.CODEC) {
      @Override
      protected SayCall read(WireReader in) {
        return new SayCall(
            in.read(CodecCodec.CODEC),
            in.read(dev.fanwise.cluster.wire.Codec.STRING),
            in.read(dev.fanwise.cluster.wire.Codec.STRING),
            dev.fanwise.cluster.wire.Codec.INT.read(in));
      }

      @Override
      protected List<String> records() {
        return List.of("net.Names.Codec(int method,java.lang.String read)");
      }
    };

    @Override
    public RemoteMethod<NamesFanOut<?>, Codec> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter bytes) {
      bytes.write(CodecCodec.CODEC, methodValue);
      bytes.write(dev.fanwise.cluster.wire.Codec.STRING, cluster);
      bytes.write(dev.fanwise.cluster.wire.Codec.STRING, thrown);
      dev.fanwise.cluster.wire.Codec.INT.write(bytes, out);
    }

    @Override
    public Codec runOn(NamesFanOut<?> target) {
      return target.sayHere_(methodValue, cluster, thrown, out);
    }
  }

  /** A call of {@code whisper} as data. */
  private record WhisperCall(Codec codec,
      String[] target) implements RemoteTask<NamesFanOut<?>, Codec> {
    static final RemoteMethod<NamesFanOut<?>, Codec> METHOD = new RemoteMethod<NamesFanOut<?>, Codec>(
        "net.Names.whisper(net.Names.Codec,java.lang.String[])net.Names.Codec#a00e6b35dff3b03e",
        WHISPER, CodecCodec.CODEC) {
      @Override
      protected WhisperCall read(WireReader in) {
        return new WhisperCall(
            in.read(CodecCodec.CODEC),
            in.read(dev.fanwise.cluster.wire.Codec.array(dev.fanwise.cluster.wire.Codec.STRING, new String[0])));
      }

      @Override
      protected List<String> records() {
        return List.of("net.Names.Codec(int method,java.lang.String read)");
      }
    };

    @Override
    public RemoteMethod<NamesFanOut<?>, Codec> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter out) {
      out.write(CodecCodec.CODEC, codec);
      out.write(dev.fanwise.cluster.wire.Codec.array(dev.fanwise.cluster.wire.Codec.STRING, new String[0]),
          target);
    }

    @Override
    public Codec runOn(NamesFanOut<?> receiver) throws Throwable {
      return receiver.whisperHere(codec, target);
    }
  }

  /** Writes and reads {@link Codec}. */
  private static final class CodecCodec implements dev.fanwise.cluster.wire.Codec<Codec> {
    static final dev.fanwise.cluster.wire.Codec<Codec> CODEC = new CodecCodec();

    @Override
    public void write(WireWriter out, Codec value) {
      dev.fanwise.cluster.wire.Codec.INT.write(out, value.method());
      out.write(dev.fanwise.cluster.wire.Codec.STRING, value.read());
    }

    @Override
    public Codec read(WireReader in) {
      return new Codec(
          dev.fanwise.cluster.wire.Codec.INT.read(in),
          in.read(dev.fanwise.cluster.wire.Codec.STRING));
    }
  }
}
