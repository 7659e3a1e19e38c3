package dev.fanwise.benchmarks.slots;

import dev.fanwise.benchmarks.byhand.Call;
import dev.fanwise.benchmarks.byhand.CallTask;
import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.CorrectTask;
import dev.fanwise.benchmarks.work.Work;

/** Three slots written by hand: without a thought of failures, and with all of them. */
final class ByHand {

    private ByHand() {}

    static Trio floor(Work work, Integer id) {
        var call = new Call(3);
        var first = new FloorTask(call, work, id);
        var second = new FloorTask(call, work, id);
        var third = new FloorTask(call, work, id);
        call.start(first);
        call.start(second);
        call.start(third);
        call.await();
        return new Trio(first.result(), second.result(), third.result());
    }

    static Trio correctFloor(Work work, Integer id) throws InterruptedException {
        var call = new CorrectCall(3);
        var first = new Task(call, work, id);
        var second = new Task(call, work, id);
        var third = new Task(call, work, id);
        call.start(first);
        call.start(second);
        call.start(third);
        call.await();
        return new Trio(first.result(), second.result(), third.result());
    }

    private static final class FloorTask extends CallTask {

        private final Work work;
        private final Integer id;

        FloorTask(Call call, Work work, Integer id) {
            super(call);
            this.work = work;
            this.id = id;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            return work.on(id);
        }
    }

    private static final class Task extends CorrectTask<Integer> {

        private final Work work;
        private final Integer id;

        Task(CorrectCall call, Work work, Integer id) {
            super(call);
            this.work = work;
            this.id = id;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            return work.on(id);
        }
    }
}
