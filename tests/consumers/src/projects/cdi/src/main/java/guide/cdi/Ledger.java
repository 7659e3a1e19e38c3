package guide.cdi;

import jakarta.enterprise.context.ApplicationScoped;

/** Another bean: what it has a binding for is always intercepted. */
@ApplicationScoped
public class Ledger {

    @Audited
    public long entry(long id) {
        return id * 100;
    }
}
