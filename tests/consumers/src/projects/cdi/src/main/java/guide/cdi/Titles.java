package guide.cdi;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** A bean whose calls an interceptor sees. */
@Dependent
public abstract class Titles {

    @Audited
    @Gather
    public abstract List<String> title(@Each List<Long> ids) throws InterruptedException;

    String title(Long id) {
        return "tea " + id;
    }
}
