package dev.fanwise.benchmarks.order;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.benchmarks.work.Work;

/**
 * The fan-out method of this case. Three tasks need nothing, four need two others or one, and the last one needs what is left:
 *
 * <pre>{@code
 * a, b -> d -> f \
 *    b, c -> e     > last
 *    d, e -> g    /
 * }</pre>
 */
abstract class Graphs {

    /** What the last task returns. */
    record Graph(Integer last) {}

    private final Work work;

    Graphs(Work work) {
        this.work = work;
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Graph load(Integer id) throws InterruptedException;

    Integer a(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer b(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer c(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer d(@From("a") Integer a, @From("b") Integer b) throws InterruptedException {
        return work.on(later(a, b));
    }

    Integer e(@From("b") Integer b, @From("c") Integer c) throws InterruptedException {
        return work.on(later(b, c));
    }

    Integer f(@From("d") Integer d) throws InterruptedException {
        return work.on(d);
    }

    Integer g(@From("d") Integer d, @From("e") Integer e) throws InterruptedException {
        return work.on(later(d, e));
    }

    Integer last(@From("f") Integer f, @From("g") Integer g) throws InterruptedException {
        return work.on(later(f, g));
    }

    /** One of the two, which are the same, so that nothing is allocated. */
    private static Integer later(Integer one, Integer other) {
        return one < other ? other : one;
    }
}
