package dev.fanwise.cluster;

import dev.fanwise.cluster.protocol.TaskVersion;
import dev.fanwise.cluster.wire.Codec;
import dev.fanwise.cluster.wire.WireReader;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A task method that runs on members: what it is called there, and how its arguments and results are read. Generated classes
 * extend it once for each method with {@code @Remote}. Its methods may be called by several threads at the same time.
 *
 * @param <S> the generated class
 * @param <R> what the method returns
 */
public abstract class RemoteMethod<S, R extends @Nullable Object> {

    private final String signature;
    private final ThreadFactory threads;
    private final Codec<R> result;
    private @Nullable TaskVersion version;

    /**
     * Creates a method.
     *
     * @param signature its type, name, parameter types and result type, and behind {@code #} a fingerprint of all that is sent:
     *     only a member with the same signature runs the task
     * @param threads makes the threads in which it runs for others
     * @param result writes and reads what it returns
     */
    protected RemoteMethod(String signature, ThreadFactory threads, Codec<R> result) {
        this.signature = Objects.requireNonNull(signature, "signature");
        this.threads = Objects.requireNonNull(threads, "threads");
        this.result = Objects.requireNonNull(result, "result");
    }

    /**
     * Reads a call.
     *
     * @param in has the arguments, as the call has written them
     * @return the call
     */
    protected abstract RemoteTask<S, R> read(WireReader in);

    /**
     * Whether a call may run again if its member is lost. By default it runs at most once.
     *
     * @return true if it may
     */
    protected boolean isIdempotent() {
        return false;
    }

    /**
     * The classes that Java serialization may read: the exceptions that the method declares, and what it takes and returns that
     * has no form of its own. By default there are none.
     *
     * @return their binary names
     */
    protected List<String> serialized() {
        return List.of();
    }

    /**
     * The records that a call or its result sends: their types and components, such as
     * {@code shop.Order(java.lang.String name,int priority)}. A message about members of another version says what is different
     * there. By default there are none.
     *
     * @return what they consist of
     */
    protected List<String> records() {
        return List.of();
    }

    final TaskVersion version() {
        var known = version;
        if (known == null) {
            known = new TaskVersion(signature, records());
            version = known; // the same from whatever thread
        }
        return known;
    }

    final String signature() {
        return signature;
    }

    /** Type and method, without packages. */
    final String name() {
        var parameters = signature.indexOf('(');
        var qualified = parameters < 0 ? signature : signature.substring(0, parameters);
        var type = qualified.lastIndexOf('.', qualified.lastIndexOf('.') - 1);
        return qualified.substring(type + 1);
    }

    final ThreadFactory threads() {
        return threads;
    }

    final Codec<R> result() {
        return result;
    }
}
