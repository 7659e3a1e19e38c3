package dev.fanwise.benchmarks.slots;

import dev.fanwise.benchmarks.byhand.Call;
import dev.fanwise.benchmarks.byhand.CallTask;
import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.CorrectTask;

/**
 * Three slots written by hand: without a thought of failures, and with all of them. The tasks are different methods, so
 * each has a class of its own, as it has in any program.
 */
final class ByHand {

    private ByHand() {}

    static Trio floor(Trios trios, Integer id) {
        var call = new Call(3);
        var first = new CallTask(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return trios.first(id);
            }
        };
        var second = new CallTask(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return trios.second(id);
            }
        };
        var third = new CallTask(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return trios.third(id);
            }
        };
        call.start(first);
        call.start(second);
        call.start(third);
        call.await();
        return new Trio(first.result(), second.result(), third.result());
    }

    static Trio correctFloor(Trios trios, Integer id) throws InterruptedException {
        var call = new CorrectCall(3);
        var first = new CorrectTask<Integer>(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return trios.first(id);
            }
        };
        var second = new CorrectTask<Integer>(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return trios.second(id);
            }
        };
        var third = new CorrectTask<Integer>(call) {
            @Override
            protected Integer execute() throws InterruptedException {
                return trios.third(id);
            }
        };
        call.start(first);
        call.start(second);
        call.start(third);
        call.await();
        return new Trio(first.result(), second.result(), third.result());
    }
}
