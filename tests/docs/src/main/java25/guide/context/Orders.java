package guide.context;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.TaskContext;
import java.util.List;
import java.util.concurrent.Callable;

abstract class Orders {

    // region: scoped
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    /** Binds the user of the caller for each task. */
    static final TaskContext SCOPED_USER = () -> {
        var bound = ScopedValue.where(USER, USER.orElse("nobody"));
        return new TaskContext.Snapshot() {
            @Override
            public <T> T call(Callable<T> code) throws Exception {
                return bound.call(code::call);
            }
        };
    };
    // endregion

    @Gather("status")
    abstract List<String> statuses(@Each List<Integer> orders) throws InterruptedException;

    String status(int order) {
        return "order " + order + " of " + USER.orElse("nobody");
    }

    public static void main(String[] args) throws Exception {
        var orders = new OrdersFanOut(FanOutOptions.defaults().withContext(SCOPED_USER));
        ScopedValue.where(USER, "Ada").call(() -> {
            System.out.println(orders.statuses(List.of(1, 2)));
            return null;
        });
    }
}
