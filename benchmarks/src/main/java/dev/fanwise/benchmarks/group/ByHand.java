package dev.fanwise.benchmarks.group;

import dev.fanwise.benchmarks.byhand.CorrectCall;
import dev.fanwise.benchmarks.byhand.CorrectTask;
import dev.fanwise.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The correct floor of this case: the body on the calling thread, and a list of what it has started. */
final class ByHand {

    private ByHand() {}

    static List<Visit> crawl(Work work, List<Integer> pages) throws InterruptedException {
        var call = new CorrectCall(Crawls.TASKS);
        List<Visit> started = new ArrayList<>(Crawls.TASKS);
        for (var page : pages) {
            var visit = new Visit(call, work, page);
            started.add(visit);
            call.start(visit);
        }
        call.await();
        return started;
    }

    static final class Visit extends CorrectTask<Integer> {

        private final Work work;
        private final Integer page;

        Visit(CorrectCall call, Work work, Integer page) {
            super(call);
            this.work = work;
            this.page = page;
        }

        @Override
        protected Integer execute() throws InterruptedException {
            return work.on(page);
        }
    }
}
