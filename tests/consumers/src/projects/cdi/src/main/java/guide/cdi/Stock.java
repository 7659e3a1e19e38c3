package guide.cdi;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.inject.Named;
import java.util.List;

/** A bean by a stereotype, with a qualifier. */
@UseCase
@Named("stock")
@SuppressWarnings("fanwise:FW083")
public abstract class Stock {

    @Gather
    public abstract List<Integer> pieces(@Each List<Long> ids) throws InterruptedException;

    int pieces(Long id) {
        return id.intValue();
    }
}
