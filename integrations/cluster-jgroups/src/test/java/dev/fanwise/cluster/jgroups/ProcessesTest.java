package dev.fanwise.cluster.jgroups;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.ProcessesContract;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Processes that JGroups connects. */
@EnabledOnOs(OS.LINUX)
class ProcessesTest extends ProcessesContract {

    @Override
    protected Class<?> program() {
        return JGroupsProcess.class;
    }

    @Override
    protected Cluster join(List<Integer> ports, ClusterOptions options) throws IOException {
        return JGroupsProcess.join(ports, options);
    }
}
