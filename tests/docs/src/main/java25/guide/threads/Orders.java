package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.Executor;

abstract class Orders {

    // region: scoped
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    @Gather("status")
    abstract List<String> statuses(@Each List<Integer> orders) throws InterruptedException;

    String status(int order) {
        return "order " + order + " of " + USER.orElse("nobody");
    }

    /** Binds the user of the thread that starts a task for the task. */
    record CarryingUser(Executor executor) implements Executor {

        @Override
        public void execute(Runnable task) {
            var bound = ScopedValue.where(USER, USER.get());
            executor.execute(() -> bound.run(task));
        }
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: calls
        ScopedValue.where(USER, "Ada").call(() -> {
            System.out.println(new OrdersFanOut().statuses(List.of(1, 2)));
            var orders = new OrdersFanOut(new CarryingUser(Thread::startVirtualThread));
            System.out.println(orders.statuses(List.of(1, 2)));
            return null;
        });
        // endregion
    }
}
