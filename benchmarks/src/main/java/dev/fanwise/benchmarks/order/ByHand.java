package dev.fanwise.benchmarks.order;

import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.DependentTask;
import dev.fanwise.benchmarks.order.Graphs.Graph;

/** The graph written by hand, with all that can go wrong: each task counts its needs, and the last one starts it. */
final class ByHand {

    private static final int WITHOUT_NEEDS = 3;

    private ByHand() {}

    static Graph correctFloor(Graphs graphs, Integer id) throws InterruptedException {
        var call = new CorrectCall(WITHOUT_NEEDS);
        var a = new DependentTask<Integer>(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.a(id);
            }
        };
        var b = new DependentTask<Integer>(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.b(id);
            }
        };
        var c = new DependentTask<Integer>(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.c(id);
            }
        };
        var d = new DependentTask<Integer>(call, a, b) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.d(a.result(), b.result());
            }
        };
        var e = new DependentTask<Integer>(call, b, c) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.e(b.result(), c.result());
            }
        };
        var f = new DependentTask<Integer>(call, d) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.f(d.result());
            }
        };
        var g = new DependentTask<Integer>(call, d, e) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.g(d.result(), e.result());
            }
        };
        var last = new DependentTask<Integer>(call, f, g) {
            @Override
            protected Integer execute() throws InterruptedException {
                return graphs.last(f.result(), g.result());
            }
        };
        call.start(a);
        call.start(b);
        call.start(c);
        call.await();
        return new Graph(last.result());
    }
}
