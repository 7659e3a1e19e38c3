package dev.fanwise.springboot;

import dev.fanwise.TaskContext;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The logging context of the caller in every task. */
final class MdcContext implements TaskContext {

    @Override
    public Snapshot capture() {
        return new CapturedMap(MDC.getCopyOfContextMap());
    }

    /**
     * What the caller had.
     *
     * @param captured null or empty if there was nothing
     */
    private record CapturedMap(@Nullable Map<String, String> captured) implements Snapshot {

        @Override
        public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
            var before = MDC.getCopyOfContextMap();
            set(captured);
            try {
                return code.call();
            } finally {
                set(before);
            }
        }

        private static void set(@Nullable Map<String, String> map) {
            if (map == null) {
                MDC.clear();
            } else {
                MDC.setContextMap(map);
            }
        }
    }

    @Override
    public String toString() {
        return "the MDC";
    }
}
