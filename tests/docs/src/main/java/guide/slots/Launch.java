package guide.slots;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;

/** Tasks without a result. */
// region: type
abstract class Launch {

    record Warm(Void cache, Outcome<Void> index) {}

    @Gather
    abstract Warm warmUp(String city) throws InterruptedException;

    void cache(String city) {
        System.out.println("cached " + city);
    }

    void index() {
        throw new IllegalStateException("no index");
    }
}
// endregion
