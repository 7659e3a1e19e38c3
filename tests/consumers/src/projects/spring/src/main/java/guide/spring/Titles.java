package guide.spring;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** An interface that is a bean, by a stereotype of one's own, and with a scope. */
@UseCase
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public interface Titles {

    @Gather
    List<String> title(@Each List<Long> ids) throws InterruptedException;

    default String title(Long id) {
        return "tea " + id;
    }
}
