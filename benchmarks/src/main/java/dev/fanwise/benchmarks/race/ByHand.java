package dev.fanwise.benchmarks.race;

import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.RacingTask;
import dev.fanwise.benchmarks.work.Ten;

/** The correct floor of this case. */
final class ByHand {

    private ByHand() {}

    static Object fastest(Ten ten) throws InterruptedException {
        var call = new CorrectCall(Ten.SIZE);
        for (var index : Ten.indices()) {
            call.start(new Racer(call, ten, index));
        }
        call.await();
        return call.winner();
    }

    private static final class Racer extends RacingTask<Integer> {

        private final Ten ten;
        private final int index;

        Racer(CorrectCall call, Ten ten, int index) {
            super(call);
            this.ten = ten;
            this.index = index;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            return ten.succeed(index);
        }
    }
}
