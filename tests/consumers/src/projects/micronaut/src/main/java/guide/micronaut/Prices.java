package guide.micronaut;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.inject.Singleton;
import java.util.List;

/** A bean whose calls and tasks an interceptor sees: Micronaut intercepts a call on {@code this}, too. */
@Singleton
public abstract class Prices {

    @Audited
    @Gather
    public abstract List<Long> price(@Each List<Long> ids) throws InterruptedException;

    @Audited
    protected Long price(Long id) {
        return id * 100;
    }
}
