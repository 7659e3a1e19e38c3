package dev.fanwise.benchmarks.failure;

import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.CorrectTask;
import dev.fanwise.benchmarks.work.Failed;
import dev.fanwise.benchmarks.work.Ten;

/** The correct floor of this case. */
final class ByHand {

    private ByHand() {}

    static void fetchAll(Ten ten) throws InterruptedException {
        var call = new CorrectCall(Ten.SIZE);
        for (var index : Ten.indices()) {
            call.start(new Fetch(call, ten, index));
        }
        call.await();
    }

    private static final class Fetch extends CorrectTask<Integer> {

        private final Ten ten;
        private final int index;

        Fetch(CorrectCall call, Ten ten, int index) {
            super(call);
            this.ten = ten;
            this.index = index;
        }

        @Override
        protected Integer execute() throws Failed, InterruptedException {
            return ten.fail(index);
        }
    }
}
