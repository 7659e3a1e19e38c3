package guide.threads;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.Executor;

abstract class Accounts {

    // region: missing
    static final ThreadLocal<String> USER = new ThreadLocal<>();

    @Gather("balance")
    abstract List<String> balances(@Each List<String> accounts) throws InterruptedException;

    String balance(String account) {
        return account + " seen by " + USER.get();
    }
    // endregion

    // region: carrying
    /** Runs each task with the user of the thread that started it. */
    record CarryingUser(Executor executor) implements Executor {

        @Override
        public void execute(Runnable task) {
            var user = USER.get();
            executor.execute(() -> {
                var before = USER.get();
                USER.set(user);
                try {
                    task.run();
                } finally {
                    USER.set(before);
                }
            });
        }
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: calls
        USER.set("Ada");
        Executor threads = Thread::startVirtualThread;
        System.out.println(new AccountsFanOut().balances(List.of("savings")));
        System.out.println(new AccountsFanOut(new CarryingUser(threads)).balances(List.of("savings")));
        // endregion
    }
}
