package guide.quarkus;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** A bean whose calls an interceptor sees. */
@Dependent
public abstract class Titles {

    @Gather
    public abstract List<String> title(@Each List<Long> ids) throws InterruptedException;

    /** Quarkus intercepts a call on {@code this}, too. */
    @Audited
    String title(Long id) {
        return "tea " + id;
    }
}
