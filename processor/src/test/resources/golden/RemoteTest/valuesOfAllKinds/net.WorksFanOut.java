package net;

import dev.fanwise.Deadline;
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
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.Error;
import java.lang.RuntimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Works}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class WorksFanOut implements Works {
  /** The threads of {@code Works.workAll/work}. */
  private static final ThreadFactory WORK_ALL_WORK = DaemonThreads.named("Works.workAll/work");

  /** The threads of {@code Works.reportAll/report}. */
  private static final ThreadFactory REPORT_ALL_REPORT = DaemonThreads.named("Works.reportAll/report");

  /** The threads of {@code Works.work}. */
  private static final ThreadFactory WORK = DaemonThreads.named("Works.work");

  /** The threads of {@code Works.report}. */
  private static final ThreadFactory REPORT = DaemonThreads.named("Works.report");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Runs remote tasks; if it is null, they run here. */
  private final @Nullable Cluster cluster;

  /** Each task has a thread of its own. */
  WorksFanOut() {
    this.options = FanOutOptions.defaults();
    this.cluster = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  WorksFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
    this.cluster = null;
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  WorksFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = null;
  }

  /**
   * The members of the cluster run remote tasks; each other task has a thread of its own.
   *
   * @param cluster runs remote tasks
   */
  WorksFanOut(Cluster cluster) {
    this.options = FanOutOptions.defaults();
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * The members of the cluster run remote tasks, and the options apply to every call.
   *
   * @param cluster runs remote tasks
   * @param options apply to every call
   */
  WorksFanOut(Cluster cluster, FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * Runs {@code work} for each of {@code jobs} at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or {@code deadline} has passed, running tasks are cancelled and
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public List<Old> workAll(List<Job> jobs, Deadline deadline) throws NoWorkException, IOException,
      InterruptedException, TimeoutException {
    Objects.requireNonNull(jobs, "jobs");
    var tasks = new EachFanOut<Job, Old, Old>("Works.workAll", "work", options, WORK_ALL_WORK) {
      @Override
      protected Old call(Job job) throws NoWorkException, IOException, InterruptedException {
        return WorksFanOut.this.work(job, deadline);
      }
    };
    tasks.limitTime(deadline);
    tasks.start(jobs);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(NoWorkException.class, IOException.class);
    }
    return tasks.results();
  }

  /**
   * Runs {@code report} for each of {@code ids} at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public void reportAll(long[] ids) throws InterruptedException {
    Objects.requireNonNull(ids, "ids");
    var tasks = new EachFanOut<Long, Void, Void>("Works.reportAll", "report", options,
        REPORT_ALL_REPORT) {
      @Override
      protected Void call(Long id) {
        WorksFanOut.this.report(id);
        return null;
      }
    };
    tasks.discardResults();
    tasks.start(Elements.of(ids));
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
  }

  /**
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  public Old work(Job job, Deadline deadline) throws NoWorkException, FileNotFoundException,
      IOException, InterruptedException {
    if (cluster == null) {
      return Works.super.work(job, deadline);
    }
    try {
      return cluster.call(this, new WorkCall(job, deadline));
    } catch (NoWorkException | IOException | InterruptedException | RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw RemoteTaskException.undeclared("work", undeclared);
    }
  }

  /** Runs {@code work} here. */
  private Old workHere(Job job, Deadline deadline) throws NoWorkException, FileNotFoundException,
      IOException, InterruptedException {
    return Works.super.work(job, deadline);
  }

  /**
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  public void report(long id) {
    if (cluster == null) {
      Works.super.report(id);
      return;
    }
    try {
      cluster.call(this, new ReportCall(id));
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw RemoteTaskException.undeclared("report", undeclared);
    }
  }

  /** Runs {@code report} here. */
  private void reportHere(long id) {
    Works.super.report(id);
  }

  /**
   * Runs the remote tasks of other members on an object of this process.
   *
   * @param cluster whose members may send tasks
   * @param instance runs them
   * @return ends that when closed: running tasks continue, and no others start
   */
  static Registration serve(Cluster cluster, WorksFanOut instance) {
    return cluster.serve(instance, List.of(WorkCall.METHOD, ReportCall.METHOD));
  }

  /** A call of {@code work} as data. */
  private record WorkCall(Job job, Deadline deadline) implements RemoteTask<WorksFanOut, Old> {
    static final RemoteMethod<WorksFanOut, Old> METHOD = new RemoteMethod<WorksFanOut, Old>(
        "net.Works.work(net.Works.Job,dev.fanwise.Deadline)net.Works.Old#fc328e946ed8f65e",
        WORK, Codec.serialized(Old.class)) {
      @Override
      protected WorkCall read(WireReader in) {
        return new WorkCall(
            in.read(JobCodec.CODEC),
            in.read(Codec.DEADLINE));
      }

      @Override
      protected List<String> records() {
        return List.of(
            "net.Works.Part(java.lang.String name,net.Works.Kind kind,int[] sizes)",
            "net.Works.Pair<java.lang.Integer,java.time.Instant>("
                + "java.lang.Integer first,"
                + "java.time.Instant second)",
            "net.Works.Tree("
                + "java.util.List<net.Works.Tree> children,"
                + "java.util.Optional<net.Works.Pair<java.lang.Integer,java.time.Instant>> label)",
            "net.Works.Job("
                + "java.util.Map<java.lang.String,net.Works.Part[]> parts,"
                + "java.util.Set<java.util.UUID> ids,"
                + "char letter,"
                + "net.Works.Tree tree)");
      }

      @Override
      protected List<String> serialized() {
        return List.of("net.Works$NoWorkException", "net.Works$Old", "net.Works$Older");
      }
    };

    @Override
    public RemoteMethod<WorksFanOut, Old> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter out) {
      out.write(JobCodec.CODEC, job);
      out.write(Codec.DEADLINE, deadline);
    }

    @Override
    public Old runOn(WorksFanOut target) throws NoWorkException, FileNotFoundException, IOException,
        InterruptedException {
      return target.workHere(job, deadline);
    }
  }

  /** A call of {@code report} as data. */
  private record ReportCall(long id) implements RemoteTask<WorksFanOut, Void> {
    static final RemoteMethod<WorksFanOut, Void> METHOD = new RemoteMethod<WorksFanOut, Void>(
        "net.Works.report(long)void#cbf29ce484222325",
        REPORT, Codec.NOTHING) {
      @Override
      protected ReportCall read(WireReader in) {
        return new ReportCall(Codec.LONG.read(in));
      }
    };

    @Override
    public RemoteMethod<WorksFanOut, Void> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter out) {
      Codec.LONG.write(out, id);
    }

    @Override
    public Void runOn(WorksFanOut target) {
      target.reportHere(id);
      return null;
    }
  }

  /** Writes and reads {@link Part}. */
  private static final class PartCodec implements Codec<Part> {
    static final Codec<Part> CODEC = new PartCodec();

    @Override
    public void write(WireWriter out, Part value) {
      out.write(Codec.STRING, value.name());
      out.write(Codec.enumOf(Kind.class), value.kind());
      out.write(Codec.INTS, value.sizes());
    }

    @Override
    public Part read(WireReader in) {
      return new Part(
          in.read(Codec.STRING),
          in.read(Codec.enumOf(Kind.class)),
          in.read(Codec.INTS));
    }
  }

  /** Writes and reads {@link Pair}. */
  private static final class PairCodec implements Codec<Pair<Integer, Instant>> {
    static final Codec<Pair<Integer, Instant>> CODEC = new PairCodec();

    @Override
    public void write(WireWriter out, Pair<Integer, Instant> value) {
      out.write(Codec.INT, value.first());
      out.write(Codec.INSTANT, value.second());
    }

    @Override
    public Pair<Integer, Instant> read(WireReader in) {
      return new Pair<Integer, Instant>(
          in.read(Codec.INT),
          in.read(Codec.INSTANT));
    }
  }

  /** Writes and reads {@link Tree}. */
  private static final class TreeCodec implements Codec<Tree> {
    static final Codec<Tree> CODEC = new TreeCodec();

    @Override
    public void write(WireWriter out, Tree value) {
      out.write(Codec.list(TreeCodec.CODEC), value.children());
      out.write(Codec.optional(PairCodec.CODEC), value.label());
    }

    @Override
    public Tree read(WireReader in) {
      return new Tree(
          in.read(Codec.list(TreeCodec.CODEC)),
          in.read(Codec.optional(PairCodec.CODEC)));
    }
  }

  /** Writes and reads {@link Job}. */
  private static final class JobCodec implements Codec<Job> {
    static final Codec<Job> CODEC = new JobCodec();

    @Override
    public void write(WireWriter out, Job value) {
      out.write(Codec.map(Codec.STRING, Codec.array(PartCodec.CODEC, new Part[0])),
          value.parts());
      out.write(Codec.set(Codec.UUID), value.ids());
      Codec.CHAR.write(out, value.letter());
      out.write(TreeCodec.CODEC, value.tree());
    }

    @Override
    public Job read(WireReader in) {
      return new Job(
          in.read(Codec.map(Codec.STRING, Codec.array(PartCodec.CODEC, new Part[0]))),
          in.read(Codec.set(Codec.UUID)),
          Codec.CHAR.read(in),
          in.read(TreeCodec.CODEC));
    }
  }
}
