package guide.spring;

// region: task
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Prices {

    private final Catalogue catalogue;

    Prices(@Qualifier("shop") Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In a transaction of its own, in the thread of the task that calls it. */
    @Transactional
    public long price(long id) {
        return catalogue.price(id);
    }
}
// endregion
