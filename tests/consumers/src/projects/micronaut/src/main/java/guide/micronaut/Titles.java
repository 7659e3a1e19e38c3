package guide.micronaut;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.inject.Singleton;
import java.util.List;

/** An interface that is a bean. */
@Singleton
public interface Titles {

    @Gather
    List<String> title(@Each List<Long> ids) throws InterruptedException;

    default String title(Long id) {
        return "tea " + id;
    }
}
