package dev.fanwise.benchmarks.bounded;

import dev.fanwise.benchmarks.byhand.Call;
import dev.fanwise.benchmarks.byhand.CallTask;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The floor are workers written by hand for a list: they claim indices. A worker starts the next when it has claimed its
 * first, so elements that do not block bring up no more threads than there are processors. That is not correct where tasks
 * leave something in thread-locals; the correct floor is {@link ThreadForEach}.
 */
final class ByHand {

    private ByHand() {}

    static List<Object> floor(Work work, List<Integer> elements) {
        var results = new Object[elements.size()];
        var call = new Call(1);
        call.start(new FloorWorker(call, new Claims(work, elements, results, new AtomicInteger()), 1));
        call.await();
        return Collections.unmodifiableList(Arrays.asList(results));
    }

    static List<Object> correctFloor(Work work, List<Integer> elements) throws InterruptedException {
        var results = new Object[elements.size()];
        new ThreadForEach(work, results).run(elements);
        return Collections.unmodifiableList(Arrays.asList(results));
    }

    private record Claims(Work work, List<Integer> elements, Object[] results, AtomicInteger next) {

        /** The next index, or one that is too large. */
        int claim() {
            return next.getAndIncrement();
        }

        boolean exists(int index) {
            return index < results.length;
        }

        void run(int index) throws InterruptedException {
            results[index] = work.on(elements.get(index));
        }
    }

    private static final class FloorWorker extends CallTask {

        private final Claims claims;
        private final int number;

        FloorWorker(Call call, Claims claims, int number) {
            super(call);
            this.claims = claims;
            this.number = number;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            var index = claims.claim();
            if (claims.exists(index + 1) && number < VirtualThreads.BOUND) {
                call.startAnother(new FloorWorker(call, claims, number + 1));
            }
            for (; claims.exists(index); index = claims.claim()) {
                claims.run(index);
            }
            return null;
        }
    }
}
