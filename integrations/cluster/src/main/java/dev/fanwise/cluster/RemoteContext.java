package dev.fanwise.cluster;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Carries a context of the caller, such as a trace or a tenant, to the member that runs a task: as text, beside the arguments.
 *
 * <p>Pass it to {@link ClusterOptions#withContext} on every member. One object serves callers and members: its methods are called
 * by several threads at the same time.
 */
public interface RemoteContext {

    /**
     * Captures the context of the current thread, for each task that it sends: the thread of the task, inside the contexts and
     * observers of its {@link dev.fanwise.FanOutOptions}. If it throws, the task fails with that exception, and is not sent.
     *
     * @return names and values; several contexts of one cluster share the names
     */
    Map<String, String> capture();

    /**
     * Runs the code of a task on its member, once, on the current thread, which is a new one. The outcome of the task is what the
     * code returns or throws, even if this method returns or throws something else. If it does not run the code, or runs it again,
     * the task fails with {@link IllegalStateException}; if the code succeeds and this method throws, the task fails with that.
     *
     * @param method type and method, such as {@code Mirrors.fetch}
     * @param captured what all contexts of the caller have captured; it comes from another process
     * @param code the code, to be called exactly once
     * @param <T> the type of its value
     * @return the value that the code returned
     * @throws Exception if the code throws it
     */
    <T extends @Nullable Object> T call(String method, Map<String, String> captured, Callable<T> code) throws Exception;
}
