package guide.micronaut;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** A bean with a qualifier, which is there only if a property is. */
@Singleton
@Named("good")
@Requires(property = "shop.reviews")
public abstract class Reviews {

    @Gather
    public abstract List<String> review(@Each List<Long> ids) throws InterruptedException;

    String review(Long id) {
        return "good tea " + id;
    }
}
