package shop;

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
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.Error;
import java.lang.RuntimeException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
@Dependent
class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.title}. */
  private static final ThreadFactory TITLE = DaemonThreads.named("Pages.title");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Runs remote tasks; if it is null, they run here. */
  private final @Nullable Cluster cluster;

  /**
   * The options apply to every call.
   *
   * @param options as for {@link Pages}
   */
  PagesFanOut(FanOutOptions options) {
    super(options);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = null;
  }

  /**
   * The members of the cluster run remote tasks, and the options apply to every call.
   *
   * @param cluster runs remote tasks
   * @param options as for {@link Pages}
   */
  PagesFanOut(Cluster cluster, FanOutOptions options) {
    super(options);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * For a container: the cluster runs remote tasks, if it has one.
   *
   * @param cluster the container's, if it has one
   * @param options as for {@link Pages}
   */
  @Inject
  PagesFanOut(Instance<Cluster> cluster, FanOutOptions options) {
    super(options);
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = cluster.isUnsatisfied() ? null : cluster.get();
  }

  /**
   * Runs {@code title}.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page load() {
    var tasks = new FanOut("Pages.load", options);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
      }
    };

    tasks.start(title, LOAD_TITLE);
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
    return new Page(title.result());
  }

  /**
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  String title() {
    if (cluster == null) {
      return super.title();
    }
    try {
      return cluster.call(this, new TitleCall());
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw RemoteTaskException.undeclared("title", undeclared);
    }
  }

  /** Runs {@code title} here. */
  String titleHere() {
    return super.title();
  }

  /**
   * Runs the remote tasks of other members on an object of this process.
   *
   * @param cluster whose members may send tasks
   * @param instance runs them
   * @return ends that when closed: running tasks continue, and no others start
   */
  static Registration serve(Cluster cluster, PagesFanOut instance) {
    return cluster.serve(instance, List.of(TitleCall.METHOD));
  }

  /** A call of {@code title} as data. */
  private record TitleCall() implements RemoteTask<PagesFanOut, String> {
    static final RemoteMethod<PagesFanOut, String> METHOD = new RemoteMethod<PagesFanOut, String>(
        "shop.Pages.title()java.lang.String#cbf29ce484222325",
        TITLE, Codec.STRING) {
      @Override
      protected TitleCall read(WireReader in) {
        return new TitleCall();
      }
    };

    @Override
    public RemoteMethod<PagesFanOut, String> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter out) {
    }

    @Override
    public String runOn(PagesFanOut target) {
      return target.titleHere();
    }
  }
}
