package guide.guice;

import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.OnFanOut;
import jakarta.inject.Inject;
import java.util.List;

@OnFanOut(Inject.class)
abstract class Titles {

    /** The options come from the container: it has to have some. */
    Titles(FanOutOptions options) {}

    @Gather
    abstract List<String> title(@Each List<Long> ids) throws InterruptedException;

    String title(Long id) {
        return "tea " + id;
    }
}
