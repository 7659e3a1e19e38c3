package dev.fanwise.benchmarks.nested;

import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.CorrectTask;
import dev.fanwise.benchmarks.nested.Groups.Inner;
import dev.fanwise.benchmarks.nested.Groups.Outer;
import dev.fanwise.benchmarks.work.Work;

/** The correct floor of this case. */
final class ByHand {

    private ByHand() {}

    static Outer groups(Work work, Integer id) throws InterruptedException {
        var call = new CorrectCall(3);
        var left = new Group(call, work, id);
        var middle = new Group(call, work, id);
        var right = new Group(call, work, id);
        call.start(left);
        call.start(middle);
        call.start(right);
        call.await();
        return new Outer(left.result(), middle.result(), right.result());
    }

    private static Inner tasks(Work work, Integer id) throws InterruptedException {
        var call = new CorrectCall(3);
        var first = new Task(call, work, id);
        var second = new Task(call, work, id);
        var third = new Task(call, work, id);
        call.start(first);
        call.start(second);
        call.start(third);
        call.await();
        return new Inner(first.result(), second.result(), third.result());
    }

    private static final class Group extends CorrectTask<Inner> {

        private final Work work;
        private final Integer id;

        Group(CorrectCall call, Work work, Integer id) {
            super(call);
            this.work = work;
            this.id = id;
        }

        @Override
        protected Inner execute() throws InterruptedException {
            return tasks(work, id);
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
