package guide.context;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.TaskContext;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

abstract class Visits {

    // region: type
    static final ThreadLocal<String> USER = new ThreadLocal<>();

    record Visit(String room, String key) {}

    @Gather
    abstract Visit visit() throws InterruptedException;

    String room() {
        return "room of " + USER.get();
    }

    String key() {
        return "key of " + USER.get();
    }
    // endregion

    /** A logging context like SLF4J's. */
    static final class Mdc {
        private static final ThreadLocal<Map<String, String>> MAP = ThreadLocal.withInitial(Map::of);

        static Map<String, String> getCopyOfContextMap() {
            return MAP.get();
        }

        static void setContextMap(Map<String, String> map) {
            MAP.set(map);
        }
    }

    // region: own
    /** The logging context of the caller. */
    static final TaskContext LOGGING = () -> {
        var captured = Mdc.getCopyOfContextMap();
        return new TaskContext.Snapshot() {
            @Override
            public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
                var before = Mdc.getCopyOfContextMap();
                Mdc.setContextMap(captured);
                try {
                    return code.call();
                } finally {
                    Mdc.setContextMap(before);
                }
            }
        };
    };
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: call
        USER.set("Ada");
        System.out.println(new VisitsFanOut().visit());

        var options = FanOutOptions.defaults().withContext(TaskContext.ofThreadLocal(USER));
        System.out.println(new VisitsFanOut(options).visit());
        // endregion
        // region: several
        var both = options.withContext(LOGGING);
        // endregion
        new VisitsFanOut(both).visit();
    }
}
