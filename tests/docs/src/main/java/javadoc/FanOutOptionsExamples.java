package javadoc;

import dev.fanwise.FanOutOptions;
import java.util.concurrent.Executor;

/** What the examples need. */
final class FanOutOptionsExamples {

    private FanOutOptionsExamples() {}

    static ProductPages create(Executor pool) {
        // region: create
        var options = FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
        ProductPages pages = new ProductPagesFanOut(options);
        // endregion
        return pages;
    }
}
