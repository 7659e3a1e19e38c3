package guide.cluster.spring;

// region: cluster
import dev.fanwise.cluster.Cluster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Members {

    /** Spring closes it when the application ends. */
    @Bean
    Cluster cluster() {
        return Cluster.loopback(); // in production: JGroupsCluster.join("thumbnails", config)
    }
}
// endregion
