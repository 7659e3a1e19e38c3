package guide.springboot;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskLimit;
import dev.fanwise.springboot.FanOutOptionsCustomizer;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ShopConfiguration {

    // region: beans
    @Bean
    TaskLimit databaseLimit() {
        return TaskLimit.of(20);
    }

    @Bean
    ProductPages productPages(FanOutOptions options, TaskLimit databaseLimit, Database database) {
        return new ProductPagesFanOut(options.withLimit(databaseLimit), database);
    }
    // endregion

    // region: customizer
    @Bean
    FanOutOptionsCustomizer ownThreads(@Qualifier("fanOutThreads") Executor threads) {
        return options -> options.withExecutor(threads);
    }
    // endregion
}
