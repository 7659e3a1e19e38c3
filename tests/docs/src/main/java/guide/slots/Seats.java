package guide.slots;

import dev.fanwise.From;
import dev.fanwise.Gather;

// region: type
abstract class Seats {

    record Pair(@From("seat") String first, @From("seat") String second) {}

    @Gather
    abstract Pair reserve(String train) throws InterruptedException;

    String seat(String train) {
        return "a seat in " + train;
    }
}
// endregion
