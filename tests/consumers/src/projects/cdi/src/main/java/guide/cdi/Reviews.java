package guide.cdi;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An interface with a scope. */
@ApplicationScoped
public interface Reviews {

    @Gather
    List<String> review(@Each List<Long> ids) throws InterruptedException;

    default String review(Long id) {
        return "good tea " + id;
    }
}
