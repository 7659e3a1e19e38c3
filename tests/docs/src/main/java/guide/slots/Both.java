package guide.slots;

import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.util.concurrent.Callable;

/** The tasks are arguments. */
// region: type
interface Both {

    record Pair<A, B>(A first, B second) {}

    @Gather
    <A, B> Pair<A, B> of(Callable<A> first, Callable<B> second) throws Exception;

    @Gather
    <A, B> Pair<A, B> of(Task<A> first, Task<B> second) throws InterruptedException;
}
// endregion

/** Uses it. */
final class CountBoth {

    private CountBoth() {}

    public static void main(String[] args) throws Exception {
        // region: use
        Both both = new BothFanOut();
        Both.Pair<Integer, String> pair = both.of(() -> 6 * 7, () -> "teapot");
        System.out.println(pair);
        // endregion
    }
}
