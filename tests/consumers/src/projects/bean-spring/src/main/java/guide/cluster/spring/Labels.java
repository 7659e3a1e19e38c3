package guide.cluster.spring;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import org.springframework.stereotype.Service;

/** A bean whose own constructor takes the options: the cluster comes beside them. */
@Service
public abstract class Labels {

    public record Label(String text) {}

    protected Labels(FanOutOptions options) {}

    @Gather
    public abstract Label print(String name) throws InterruptedException;

    @Remote
    String text(String name) {
        return "label of " + name;
    }
}
