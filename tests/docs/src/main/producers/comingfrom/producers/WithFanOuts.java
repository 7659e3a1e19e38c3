package comingfrom.producers;

import comingfrom.Shop;
import dev.fanwise.From;
import dev.fanwise.Gather;
import java.io.IOException;

abstract class WithFanOuts extends Shop {

    // region: graph
    record Sale(String ticket) {}

    @Gather
    abstract Sale sell(long id, String seat) throws IOException, InterruptedException;

    String ticket(@From("product") String name, @From("fee") String fee) {
        return name + " with " + fee;
    }

    String fee(String seat) {
        return "a fee for " + seat;
    }
    // endregion
}
