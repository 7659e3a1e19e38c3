package guide.exceptions;

import dev.fanwise.Outcome;
import java.io.IOException;
import java.util.List;

final class OutcomeMethods {

    private OutcomeMethods() {}

    static void use(Outcome<String> part, List<Outcome<String>> parts) throws IOException {
        // region: methods
        String text = part.orElse("no part");
        String shout = part.map(String::toUpperCase).orElseThrow(IOException::new);
        List<String> those = parts.stream().flatMap(Outcome::stream).toList();
        String line = part.fold(value -> value, failure -> "failed: " + failure.getMessage(), () -> "cancelled");
        // endregion
        System.out.println(text + shout + those + line);
    }
}
