package dev.fanwise.benchmarks.order;

import dagger.producers.ProducerModule;
import dagger.producers.Produces;
import jakarta.inject.Named;

/** The graph as Dagger wants it. */
@ProducerModule
final class GraphModule {

    private final Graphs graphs;
    private final Integer id;

    GraphModule(Graphs graphs, Integer id) {
        this.graphs = graphs;
        this.id = id;
    }

    @Produces
    @Named("a")
    Integer a() throws InterruptedException {
        return graphs.a(id);
    }

    @Produces
    @Named("b")
    Integer b() throws InterruptedException {
        return graphs.b(id);
    }

    @Produces
    @Named("c")
    Integer c() throws InterruptedException {
        return graphs.c(id);
    }

    @Produces
    @Named("d")
    Integer d(@Named("a") Integer a, @Named("b") Integer b) throws InterruptedException {
        return graphs.d(a, b);
    }

    @Produces
    @Named("e")
    Integer e(@Named("b") Integer b, @Named("c") Integer c) throws InterruptedException {
        return graphs.e(b, c);
    }

    @Produces
    @Named("f")
    Integer f(@Named("d") Integer d) throws InterruptedException {
        return graphs.f(d);
    }

    @Produces
    @Named("g")
    Integer g(@Named("d") Integer d, @Named("e") Integer e) throws InterruptedException {
        return graphs.g(d, e);
    }

    @Produces
    @Named("last")
    Integer last(@Named("f") Integer f, @Named("g") Integer g) throws InterruptedException {
        return graphs.last(f, g);
    }
}
