package net.catalogue.of.products;

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
import java.lang.Error;
import java.lang.RuntimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Catalogues}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class CataloguesFanOut implements Catalogues {
  /** The threads of {@code Catalogues.allProducts/productsOf}. */
  private static final ThreadFactory ALL_PRODUCTS_PRODUCTS_OF = DaemonThreads.named(
      "Catalogues.allProducts/productsOf");

  /** The threads of {@code Catalogues.productsOf}. */
  private static final ThreadFactory PRODUCTS_OF = DaemonThreads.named("Catalogues.productsOf");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Runs remote tasks; if it is null, they run here. */
  private final @Nullable Cluster cluster;

  /** Each task has a thread of its own. */
  CataloguesFanOut() {
    this.options = FanOutOptions.defaults();
    this.cluster = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  CataloguesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
    this.cluster = null;
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  CataloguesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = null;
  }

  /**
   * The members of the cluster run remote tasks; each other task has a thread of its own.
   *
   * @param cluster runs remote tasks
   */
  CataloguesFanOut(Cluster cluster) {
    this.options = FanOutOptions.defaults();
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * The members of the cluster run remote tasks, and the options apply to every call.
   *
   * @param cluster runs remote tasks
   * @param options apply to every call
   */
  CataloguesFanOut(Cluster cluster, FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.cluster = Objects.requireNonNull(cluster, "cluster");
  }

  /**
   * Runs {@code productsOf} for each of {@code suppliers} at the same time, and returns the results in
   * the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public List<Products> allProducts(List<UUID> suppliers, Map<String, Instant> lastChanges,
      Optional<List<String>> otherCurrencies) {
    Objects.requireNonNull(suppliers, "suppliers");
    var tasks = new EachFanOut<UUID, Products, Products>("Catalogues.allProducts", "productsOf",
        options, ALL_PRODUCTS_PRODUCTS_OF) {
      @Override
      protected Products call(UUID supplier) {
        return CataloguesFanOut.this.productsOf(supplier, lastChanges, otherCurrencies);
      }
    };
    tasks.start(suppliers);
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
   * Sends the call to a member of the cluster and waits; without a cluster it runs here.
   * An interrupt cancels the task there and joins it.
   */
  @Override
  public Products productsOf(UUID supplier, Map<String, Instant> lastChanges,
      Optional<List<String>> otherCurrencies) {
    if (cluster == null) {
      return Catalogues.super.productsOf(supplier, lastChanges, otherCurrencies);
    }
    try {
      return cluster.call(this, new ProductsOfCall(supplier, lastChanges, otherCurrencies));
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw RemoteTaskException.undeclared("productsOf", undeclared);
    }
  }

  /** Runs {@code productsOf} here. */
  private Products productsOfHere(UUID supplier, Map<String, Instant> lastChanges,
      Optional<List<String>> otherCurrencies) {
    return Catalogues.super.productsOf(supplier, lastChanges, otherCurrencies);
  }

  /**
   * Runs the remote tasks of other members on an object of this process.
   *
   * @param cluster whose members may send tasks
   * @param instance runs them
   * @return ends that when closed: running tasks continue, and no others start
   */
  static Registration serve(Cluster cluster, CataloguesFanOut instance) {
    return cluster.serve(instance, List.of(ProductsOfCall.METHOD));
  }

  /** A call of {@code productsOf} as data. */
  private record ProductsOfCall(UUID supplier, Map<String, Instant> lastChanges,
      Optional<List<String>> otherCurrencies) implements RemoteTask<CataloguesFanOut, Products> {
    static final RemoteMethod<CataloguesFanOut, Products> METHOD = new RemoteMethod<CataloguesFanOut, Products>(
        "net.catalogue.of.products.Catalogues.productsOf("
            + "java.util.UUID,"
            + "java.util.Map<java.lang.String,java.time.Instant>,"
            + "java.util.Optional<java.util.List<java.lang.String>>)"
            + "net.catalogue.of.products.Catalogues.Products#2570149c7f288c4b",
        PRODUCTS_OF, ProductsCodec.CODEC) {
      @Override
      protected ProductsOfCall read(WireReader in) {
        return new ProductsOfCall(
            in.read(Codec.UUID),
            in.read(Codec.map(Codec.STRING, Codec.INSTANT)),
            in.read(Codec.optional(Codec.list(Codec.STRING))));
      }

      @Override
      protected List<String> records() {
        return List.of(
            "net.catalogue.of.products.Catalogues.Product("
                + "java.lang.String name,"
                + "java.util.Optional<java.util.Map<java.lang.String,java.util.List<java.util.Map<java.util.UUID,"
                + "java.util.Set<java.math.BigDecimal>>>>> pricesOfTheSuppliers)",
            "net.catalogue.of.products.Catalogues.Products("
                + "java.util.Map<java.util.UUID,java.util.List<net.catalogue.of.products.Catalogues.Product>> products,"
                + "java.util.Map<java.lang.String,java.util.Map<java.util.UUID,java.util.Optional<"
                + "java.math.BigDecimal>>> pricesInOtherCurrencies)");
      }
    };

    @Override
    public RemoteMethod<CataloguesFanOut, Products> method() {
      return METHOD;
    }

    @Override
    public void write(WireWriter out) {
      out.write(Codec.UUID, supplier);
      out.write(Codec.map(Codec.STRING, Codec.INSTANT), lastChanges);
      out.write(Codec.optional(Codec.list(Codec.STRING)), otherCurrencies);
    }

    @Override
    public Products runOn(CataloguesFanOut target) {
      return target.productsOfHere(supplier, lastChanges, otherCurrencies);
    }
  }

  /** Writes and reads {@link Product}. */
  private static final class ProductCodec implements Codec<Product> {
    static final Codec<Product> CODEC = new ProductCodec();

    @Override
    public void write(WireWriter out, Product value) {
      out.write(Codec.STRING, value.name());
      out.write(Codec.optional(Codec.map(Codec.STRING,
          Codec.list(Codec.map(Codec.UUID, Codec.set(Codec.BIG_DECIMAL))))),
          value.pricesOfTheSuppliers());
    }

    @Override
    public Product read(WireReader in) {
      return new Product(
          in.read(Codec.STRING),
          in.read(Codec.optional(Codec.map(Codec.STRING,
              Codec.list(Codec.map(Codec.UUID, Codec.set(Codec.BIG_DECIMAL)))))));
    }
  }

  /** Writes and reads {@link Products}. */
  private static final class ProductsCodec implements Codec<Products> {
    static final Codec<Products> CODEC = new ProductsCodec();

    @Override
    public void write(WireWriter out, Products value) {
      out.write(Codec.map(Codec.UUID, Codec.list(ProductCodec.CODEC)), value.products());
      out.write(Codec.map(Codec.STRING, Codec.map(Codec.UUID, Codec.optional(Codec.BIG_DECIMAL))),
          value.pricesInOtherCurrencies());
    }

    @Override
    public Products read(WireReader in) {
      return new Products(
          in.read(Codec.map(Codec.UUID, Codec.list(ProductCodec.CODEC))),
          in.read(Codec.map(Codec.STRING, Codec.map(Codec.UUID, Codec.optional(Codec.BIG_DECIMAL)))));
    }
  }
}
