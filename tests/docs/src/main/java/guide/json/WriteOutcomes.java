package guide.json;

import dev.fanwise.Outcome;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a JSON library makes of outcomes themselves. */
final class WriteOutcomes {

    private WriteOutcomes() {}

    /** An exception that refers to itself. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        public Refused getFirst() {
            return this;
        }
    }

    public static void main(String[] args) throws InterruptedException, TimeoutException {
        var pages = new PagesFanOut();
        // region: use
        var json = JsonMapper.shared();
        var failed = json.valueToTree(pages.load(1).reviews());
        System.out.println(failed.at("/exception/message"));
        System.out.println(failed.at("/exception/cause/message"));
        System.out.println(failed.at("/exception/stackTrace/0/methodName"));
        System.out.println(json.writeValueAsString(pages.load(2).reviews()));
        try {
            json.writeValueAsString(new Outcome.Failure<>(new Refused()));
        } catch (JacksonException failure) {
            System.out.println(failure.getOriginalMessage());
        }
        try {
            json.readValue("{\"success\":false}", Outcome.class);
        } catch (JacksonException failure) {
            System.out.println(failure.getClass().getSimpleName());
        }
        // endregion
    }
}
