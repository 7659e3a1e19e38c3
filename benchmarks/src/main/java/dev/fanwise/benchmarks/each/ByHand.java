package dev.fanwise.benchmarks.each;

import dev.fanwise.benchmarks.byhand.Call;
import dev.fanwise.benchmarks.byhand.CallTask;
import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.CorrectTask;
import dev.fanwise.benchmarks.work.Work;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A thread for each element, written by hand. The array that holds the tasks becomes that of the results. */
final class ByHand {

    private ByHand() {}

    static List<Object> floor(Work work, List<Integer> elements) {
        var all = new Object[elements.size()];
        var call = new Call(all.length);
        var index = 0;
        for (var element : elements) {
            var task = new FloorTask(call, work, element);
            all[index++] = task;
            call.start(task);
        }
        call.await();
        for (index = 0; index < all.length; index++) {
            all[index] = ((FloorTask) all[index]).result();
        }
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    static List<Object> correctFloor(Work work, List<Integer> elements) throws InterruptedException {
        var all = new Object[elements.size()];
        var call = new CorrectCall(all.length);
        var index = 0;
        for (var element : elements) {
            var task = new Task(call, work, element);
            all[index++] = task;
            call.start(task);
        }
        call.await();
        for (index = 0; index < all.length; index++) {
            all[index] = ((Task) all[index]).result();
        }
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    private static final class FloorTask extends CallTask {

        private final Work work;
        private final Integer element;

        FloorTask(Call call, Work work, Integer element) {
            super(call);
            this.work = work;
            this.element = element;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            return work.on(element);
        }
    }

    private static final class Task extends CorrectTask<Integer> {

        private final Work work;
        private final Integer element;

        Task(CorrectCall call, Work work, Integer element) {
            super(call);
            this.work = work;
            this.element = element;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            return work.on(element);
        }
    }
}
