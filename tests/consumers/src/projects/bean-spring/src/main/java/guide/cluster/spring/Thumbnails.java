package guide.cluster.spring;

// region: bean
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public abstract class Thumbnails {

    private final String format;

    protected Thumbnails(@Value("${thumbnails.format:png}") String format) {
        this.format = format;
    }

    @Gather(value = "draw", concurrency = 64)
    public abstract List<String> drawAll(@Each List<String> images) throws InterruptedException;

    @Remote
    String draw(String image) {
        return image + "." + format;
    }
}
// endregion
