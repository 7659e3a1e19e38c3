package guide.handles;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskContext;
import java.time.Duration;

final class Hellos {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    private Hellos() {}

    public static void main(String[] args) throws Exception {
        // region: start
        Task<String> hello = Task.start(Thread::startVirtualThread, () -> "hello");
        System.out.println(hello.await() instanceof Outcome.Success<String> success ? success.value() : "no hello");
        // endregion

        // region: options
        var options = FanOutOptions.defaults()
                .withExecutor(Thread::startVirtualThread)
                .withContext(TaskContext.ofThreadLocal(USER));
        USER.set("Ada");
        var greeting = Task.start(options, Deadline.after(Duration.ofSeconds(2)), () -> "hello " + USER.get());
        System.out.println(greeting.get());
        // endregion
    }
}
