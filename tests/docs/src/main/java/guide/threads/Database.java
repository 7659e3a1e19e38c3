package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.TaskLimit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

abstract class Database {

    private static final AtomicInteger QUERIES = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();

    @Gather("query")
    abstract List<String> queryAll(@Each List<String> tables) throws InterruptedException;

    String query(String table) {
        MOST.accumulateAndGet(QUERIES.incrementAndGet(), Math::max);
        try {
            return "rows of " + table;
        } finally {
            QUERIES.decrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        // region: limit
        var limit = TaskLimit.of(2);
        var options = FanOutOptions.defaults().withLimit(limit);
        var reports = new DatabaseFanOut(options);
        var exports = new DatabaseFanOut(options); // shares the limit
        System.out.println(reports.queryAll(List.of("orders", "customers", "parts")));
        System.out.println(exports.queryAll(List.of("orders")));
        System.out.println("never more than 2 at a time: " + (MOST.get() <= 2));
        // endregion
    }
}
