package dev.fanwise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.support.ApiListing;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares what users and generated classes can see with {@code api.txt}, so that the API changes only on purpose.
 * After such a change, {@code mvn test -pl annotations -am -Dtest=PublicApiTest -Dapi.rewrite=true} regenerates the file;
 * the commit then shows what has changed.
 */
class PublicApiTest {

    private static final Path API = Path.of("api.txt");

    @Test
    void publicApiIsAsCommitted() throws Exception {
        var listing = ApiListing.ofAllBeside(Task.class, name -> true);
        if (Boolean.getBoolean("api.rewrite")) {
            Files.writeString(API, listing);
        }
        assertThat(API)
                .as("the public API; see the Javadoc of this test if it changed on purpose")
                .hasContent(listing);
    }
}
