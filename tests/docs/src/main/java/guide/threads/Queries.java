package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

abstract class Queries {

    @Gather(value = "query", timeout = "100ms")
    abstract List<String> all(@Each List<String> tables) throws InterruptedException, TimeoutException;

    String query(String table) throws InterruptedException {
        new CountDownLatch(1).await(); // the database does not answer
        return table;
    }

    public static void main(String[] args) throws InterruptedException {
        // region: blocking
        var pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>());
        pool.setRejectedExecutionHandler((task, full) -> {
            try {
                full.getQueue().put(task); // blocks until a thread is free
            } catch (InterruptedException interrupt) {
                throw new RejectedExecutionException(interrupt);
            }
        });
        try {
            new QueriesFanOut(pool).all(List.of("users", "orders"));
        } catch (TimeoutException late) {
            System.out.println("TimeoutException");
        }
        // endregion
        pool.shutdown();
    }
}
