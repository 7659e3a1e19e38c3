package dev.fanwise.cluster;

import dev.fanwise.cluster.wire.Codec;
import dev.fanwise.cluster.wire.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A task method that runs on members: what it is called there, and how its arguments and results are read. Immutable.
 *
 * @param <S> the generated class
 * @param <R> what the method returns
 */
public final class RemoteMethod<S, R extends @Nullable Object> {

    private final String signature;
    private final ThreadFactory threads;
    private final Function<WireReader, ? extends RemoteTask<S, R>> arguments;
    private final Codec<R> result;
    private final boolean isIdempotent;
    private final List<String> serialized;

    private RemoteMethod(
            String signature,
            ThreadFactory threads,
            Function<WireReader, ? extends RemoteTask<S, R>> arguments,
            Codec<R> result,
            boolean isIdempotent,
            List<String> serialized) {
        this.signature = Objects.requireNonNull(signature, "signature");
        this.threads = Objects.requireNonNull(threads, "threads");
        this.arguments = Objects.requireNonNull(arguments, "arguments");
        this.result = Objects.requireNonNull(result, "result");
        this.isIdempotent = isIdempotent;
        this.serialized = List.copyOf(serialized);
    }

    /**
     * A method that runs at most once for each call.
     *
     * @param signature its type, name, parameter types and result type, and behind {@code #} a fingerprint of all that is sent:
     *     only a member with the same signature runs the task
     * @param threads makes the threads in which it runs for others
     * @param arguments reads a call
     * @param result writes and reads what it returns
     * @param <S> the generated class
     * @param <R> what the method returns
     * @return the method
     */
    public static <S, R extends @Nullable Object> RemoteMethod<S, R> of(
            String signature,
            ThreadFactory threads,
            Function<WireReader, ? extends RemoteTask<S, R>> arguments,
            Codec<R> result) {
        return new RemoteMethod<>(signature, threads, arguments, result, false, List.of());
    }

    /**
     * The same method, which may run again if its member is lost.
     *
     * @return the method
     */
    public RemoteMethod<S, R> idempotent() {
        return new RemoteMethod<>(signature, threads, arguments, result, true, serialized);
    }

    /**
     * The same method, with classes that Java serialization may read: the exceptions that it declares, and what it takes and
     * returns that has no form of its own.
     *
     * @param types the binary names of the classes
     * @return the method
     */
    public RemoteMethod<S, R> allowing(String... types) {
        var all = new ArrayList<>(serialized);
        all.addAll(List.of(types));
        return new RemoteMethod<>(signature, threads, arguments, result, isIdempotent, all);
    }

    String signature() {
        return signature;
    }

    ThreadFactory threads() {
        return threads;
    }

    boolean isIdempotent() {
        return isIdempotent;
    }

    List<String> serialized() {
        return serialized;
    }

    RemoteTask<S, R> readArguments(WireReader in) {
        return arguments.apply(in);
    }

    Codec<R> result() {
        return result;
    }
}
