package dev.fanwise.cluster;

import dev.fanwise.Registration;
import dev.fanwise.cluster.protocol.End;
import dev.fanwise.cluster.protocol.Handler;
import dev.fanwise.cluster.protocol.InterruptState;
import dev.fanwise.cluster.protocol.Node;
import dev.fanwise.cluster.protocol.Settings;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import dev.fanwise.cluster.wire.SentFailure;
import dev.fanwise.cluster.wire.WireLimits;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The cluster that runs the task methods with {@code @Remote}, as one of its members sees it.
 *
 * <pre>{@code
 * try (var cluster = JGroupsCluster.join("mirrors", config)) {
 *     MirrorsFanOut.serve(cluster, new MirrorsFanOut(client)); // runs tasks of others, by this local object
 *     new MirrorsFanOut(cluster, client).fetch(uris);
 * }
 * }</pre>
 *
 * <p>A call sends its task to the member that runs the fewest tasks for the caller, of those that serve it, and waits. An
 * interrupt of the waiting thread cancels the task there; the call ends when the task has ended, or when its member is lost.
 * Arguments, results and exceptions are equal copies.
 *
 * <p>A process that joins may run every task that a member serves, with any arguments. Keep others out by mutual TLS, or by the
 * network. Thread-safe.
 */
public final class Cluster implements AutoCloseable {

    /** How much of the heap the results may take that wait for one member. */
    private static final int PART_OF_HEAP = 4;

    private final Node node;
    private final ClusterOptions options;
    private final boolean isLoopback;

    private Cluster(Transport transport, ClusterOptions options, boolean isLoopback) {
        this.options = options;
        this.isLoopback = isLoopback;
        this.node = new Node(
                transport,
                new Settings(
                        options.limits(),
                        options.capacity(),
                        resultsWaiting(options.limits()),
                        options.memberTimeout(),
                        options.drainTimeout()));
    }

    /** A member that takes none of its results must not use up the heap, which others need. */
    private static long resultsWaiting(WireLimits limits) {
        return Math.max(2L * limits.bytes(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /**
     * Joins by an adapter. Programs use the method of the adapter, such as {@code JGroupsCluster.join}.
     *
     * @param transport who the members are, and how messages get to them
     * @param options what this member goes by
     * @return the cluster; close it to leave
     * @throws IOException if this member cannot join
     */
    public static Cluster join(Transport transport, ClusterOptions options) throws IOException {
        var cluster = new Cluster(transport, options, false);
        cluster.node.start();
        return cluster;
    }

    /**
     * A cluster of this process alone, for tests: tasks go through the same protocol and bytes, and run by the object that is
     * called. Nothing has to be served.
     *
     * @return the cluster
     */
    public static Cluster loopback() {
        return loopback(ClusterOptions.defaults());
    }

    /**
     * The same with options.
     *
     * @param options what its member goes by
     * @return the cluster
     */
    public static Cluster loopback(ClusterOptions options) {
        var cluster = new Cluster(new LoopbackTransport(), options, true);
        try {
            cluster.node.start();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return cluster;
    }

    /**
     * The names of the members that are there now, this one too.
     *
     * @return a snapshot
     */
    public List<String> members() {
        return node.members().stream().map(Member::name).sorted().toList();
    }

    /**
     * Runs methods for the members of the cluster. Called by {@code serve} of generated classes.
     *
     * @param target runs them
     * @param methods the methods
     * @param <S> the generated class
     * @return undoes it: tasks that run go on, and no others begin
     * @throws IllegalStateException if this member serves one of the methods already
     */
    public <S> Registration serve(S target, List<RemoteMethod<S, ?>> methods) {
        Objects.requireNonNull(target, "target");
        Map<String, Handler> handlers = new LinkedHashMap<>();
        methods.forEach(method -> handlers.put(method.signature(), new ServedMethod<>(target, method, options)));
        node.serve(handlers);
        return () -> node.withdraw(handlers);
    }

    /**
     * Runs a task on a member and waits for its end. Called by generated classes.
     *
     * @param caller the object whose method is called
     * @param task the call
     * @param <S> the generated class
     * @param <R> what the method returns
     * @return an equal copy of what the method returned
     * @throws MemberLostException if the member was lost
     * @throws RemoteTaskException if arguments, the result or the exception cannot be sent
     * @throws RejectedExecutionException if no member takes the task
     * @throws InterruptedException if the thread was interrupted before the task started on a member
     * @throws Throwable an equal copy of what the method threw
     */
    public <S, R extends @Nullable Object> R call(S caller, RemoteTask<S, R> task) throws Throwable {
        var method = task.method();
        var arguments = arguments(task);
        var completed = isLoopback
                ? node.callHere(method.signature(), arguments, new ServedMethod<>(caller, method, options))
                : node.call(method.version(), arguments, method.isIdempotent());
        return result(method, completed);
    }

    private byte[] arguments(RemoteTask<?, ?> task) {
        Map<String, String> captured = new LinkedHashMap<>();
        options.contexts().forEach(context -> captured.putAll(context.capture()));
        try {
            var out = new WireWriter(options.limits());
            ServedMethod.CAPTURED.write(out, captured);
            task.write(out);
            return out.toBytes();
        } catch (RuntimeException failure) {
            throw new RemoteTaskException(
                    "The arguments of " + task.method().signature() + " cannot be sent: " + failure.getMessage(),
                    failure);
        }
    }

    private <R extends @Nullable Object> R result(RemoteMethod<?, R> method, Node.Completed completed)
            throws Throwable {
        var end = completed.end();
        if (end instanceof End.Value value) {
            restore(completed, value.interrupt());
            return value(method, value.result());
        }
        if (end instanceof End.Failure failure) {
            var thrown = thrown(method, failure, completed.member());
            // a cancelled task of which only the member knows it: closing what it had registered ended it
            var isOnlyKnownThere = failure.isCancelled()
                    && completed.wasInterrupted()
                    && !(thrown instanceof InterruptedException || thrown instanceof CancellationException);
            restore(completed, isOnlyKnownThere ? InterruptState.SET : failure.interrupt());
            throw thrown;
        }
        restore(completed, InterruptState.NOT_SEEN);
        var name = completed.member().name();
        var reason = end instanceof End.Lost lost ? lost.reason() : "is unknown";
        throw new MemberLostException(
                name,
                "The member " + name + " " + reason + "; whether " + method.signature() + " has run is not known");
    }

    /** Leaves the interrupt status as if the code had run here. */
    private static void restore(Node.Completed completed, InterruptState there) {
        if (there == InterruptState.SET || (there == InterruptState.NOT_SEEN && completed.wasInterrupted())) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("NullAway") // null is a result where the method may return it
    private <R extends @Nullable Object> R value(RemoteMethod<?, R> method, byte[] bytes) {
        try {
            var in = new WireReader(bytes, options.limits(), options.allowed().with(method.serialized()));
            var value = in.read(method.result());
            in.end();
            return value;
        } catch (RuntimeException failure) {
            throw new RemoteTaskException(
                    "The result of " + method.signature() + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private Throwable thrown(RemoteMethod<?, ?> method, End.Failure failure, Member member) {
        SentFailure sent;
        try {
            sent = SentFailure.read(new WireReader(
                    failure.failure(), options.limits(), options.allowed().with(method.serialized())));
        } catch (RuntimeException unreadable) {
            return new RemoteTaskException(
                    "The exception of " + method.signature() + " cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
        return RemoteTrace.of(sent, method.signature(), member.name());
    }

    /**
     * Leaves the cluster. From now on no task of others begins here. Waits for those that run, and cancels them after {@link
     * ClusterOptions#drainTimeout}. Calls of this member that wait for tasks fail with a {@link MemberLostException}.
     */
    @Override
    public void close() {
        node.close();
    }
}
