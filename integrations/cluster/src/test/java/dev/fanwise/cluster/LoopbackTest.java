package dev.fanwise.cluster;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.cluster.testing.Errands.Errand;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** A cluster of this process alone. */
class LoopbackTest {

    @Test
    void aTaskThatIsRejectedIsCalledByItsOwnName() {
        try (var cluster = Cluster.loopback(ClusterOptions.defaults().withCapacity(0))) {
            assertThatThrownBy(() -> new Errand("any", 0, false).on(cluster))
                    .isInstanceOf(RejectedExecutionException.class)
                    .hasMessage("No member takes Errands.run(String,int)#1: loopback runs as many tasks as it may");
        }
    }
}
