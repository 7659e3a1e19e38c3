package dev.fanwise.cluster.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.ProcessesContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Processes that Hazelcast connects. */
@EnabledOnOs(OS.LINUX)
class ProcessesTest extends ProcessesContract {

    private final List<HazelcastInstance> instances = new ArrayList<>();

    @Override
    protected Class<?> program() {
        return HazelcastProcess.class;
    }

    @Override
    protected Cluster join(List<Integer> ports, ClusterOptions options) throws IOException {
        var instance = HazelcastProcess.instance(ports);
        instances.add(instance);
        return HazelcastCluster.of(instance, options);
    }

    @Override
    protected void closeAll() {
        instances.forEach(instance -> instance.getLifecycleService().terminate());
    }
}
