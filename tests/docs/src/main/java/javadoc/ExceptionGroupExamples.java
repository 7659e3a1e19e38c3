package javadoc;

import dev.fanwise.ExceptionGroup;
import java.io.IOException;
import java.util.List;

/** What the example needs. */
abstract class ExceptionGroupExamples {

    abstract List<String> readAll(List<String> names);

    List<String> read(List<String> names) throws IOException {
        // region: throwFirst
        try {
            return readAll(names);
        } catch (ExceptionGroup failures) {
            failures.throwFirst(IOException.class);
            throw failures;
        }
        // endregion
    }
}
