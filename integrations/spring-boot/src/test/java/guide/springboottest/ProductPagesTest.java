package guide.springboottest;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.testing.VirtualTime;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

// region: test
@SpringBootTest
class ProductPagesTest {

    @TestConfiguration
    static class InVirtualTime {

        @Bean
        VirtualTime time() {
            return new VirtualTime();
        }

        @Bean
        Database slowDatabase(VirtualTime time) {
            return (table, id) -> {
                time.sleep(id.equals("teapot") ? ofSeconds(1) : ofHours(1));
                return table + " of " + id;
            };
        }
    }

    @Autowired
    private VirtualTime time;

    @Autowired
    private ProductPages pages;

    @Test
    void productAndPriceAreReadAtTheSameTime() throws Exception {
        var begin = time.now();

        assertThat(pages.load("teapot").price()).isEqualTo("price of teapot");

        assertThat(time.now().minus(begin)).isEqualTo(ofSeconds(1));
    }

    @Test
    void aSlowDatabaseIsATimeout() {
        var begin = time.now();

        assertThatThrownBy(() -> pages.load("cup")).isInstanceOf(TimeoutException.class);

        assertThat(time.now().minus(begin)).isEqualTo(ofSeconds(2));
    }
}
// endregion
