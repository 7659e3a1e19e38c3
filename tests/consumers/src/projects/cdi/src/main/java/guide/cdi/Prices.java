package guide.cdi;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A task with a binding, where it is up to the container, and one that calls another bean, where it is not. */
@Dependent
public abstract class Prices {

    private final Ledger ledger;

    @Inject
    protected Prices(Ledger ledger) {
        this.ledger = ledger;
    }

    @Gather("price")
    public abstract List<Long> prices(@Each List<Long> ids) throws InterruptedException;

    @Gather("entry")
    public abstract List<Long> entries(@Each List<Long> ids) throws InterruptedException;

    @Audited
    @SuppressWarnings("fanwise:FW083")
    protected Long price(Long id) {
        return id * 100;
    }

    Long entry(Long id) {
        return ledger.entry(id);
    }
}
