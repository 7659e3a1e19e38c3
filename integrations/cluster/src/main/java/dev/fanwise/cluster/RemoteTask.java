package dev.fanwise.cluster;

import dev.fanwise.cluster.wire.WireWriter;
import org.jspecify.annotations.Nullable;

/**
 * A call of a task method as data. Generated classes have a record of this type for each method with {@code @Remote}.
 *
 * @param <S> the generated class
 * @param <R> what the method returns
 */
public interface RemoteTask<S, R extends @Nullable Object> {

    /**
     * The method.
     *
     * @return always the same
     */
    RemoteMethod<S, R> method();

    /**
     * Writes the arguments.
     *
     * @param out takes the bytes
     */
    void write(WireWriter out);

    /**
     * Calls the method, in this process.
     *
     * @param target its object
     * @return what it returns
     * @throws Throwable what it throws
     */
    R runOn(S target) throws Throwable;
}
