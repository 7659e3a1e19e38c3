package guide.grpc;

import dev.fanwise.TaskContext;
import io.grpc.Context;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

// region: context
final class GrpcContext implements TaskContext {

    @Override
    public Snapshot capture() {
        return new Captured(Context.current());
    }

    private record Captured(Context context) implements Snapshot {

        @Override
        public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
            return context.call(code);
        }
    }
}
// endregion
