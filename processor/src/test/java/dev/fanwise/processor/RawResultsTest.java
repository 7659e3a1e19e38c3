package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import org.junit.jupiter.api.Test;

/** A raw result is converted where it is handed on; what the method throws is inferred before (JLS 18.5.2). */
class RawResultsTest {

    @Test
    void leaveTheExceptionsThatWereInferred() {
        var compilation = Javac.lenient().compile(Sources.of("""
                        package shop;

                        import dev.fanwise.Gather;
                        import java.io.IOException;
                        import java.util.List;

                        abstract class Pages {
                            record Page(List<String> lines) {}

                            @Gather
                            abstract Page load(Class<IOException> kind) throws IOException;

                            @SuppressWarnings("rawtypes")
                            <X extends Exception> List lines(Class<X> kind) throws X {
                                return List.of();
                            }
                        }
                        """).files());

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFiles()).hasSize(1);
    }
}
