package guide.handles;

import dev.fanwise.Outcome;
import dev.fanwise.Task;

final class Hellos {

    private Hellos() {}

    public static void main(String[] args) throws InterruptedException {
        // region: start
        Task<String> hello = Task.start(Thread::startVirtualThread, () -> "hello");
        System.out.println(hello.await() instanceof Outcome.Success<String> success ? success.value() : "no hello");
        // endregion
    }
}
