package dev.fanwise.cluster;

import dev.fanwise.cluster.protocol.Handler;
import dev.fanwise.cluster.wire.AllowedClasses;
import dev.fanwise.cluster.wire.Codec;
import dev.fanwise.cluster.wire.SentFailure;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A method that an object of this process runs for others.
 *
 * @param <S> the generated class
 * @param <R> what the method returns
 */
final class ServedMethod<S, R extends @Nullable Object> implements Handler {

    /** What contexts have captured stands before the arguments. */
    static final Codec<Map<String, String>> CAPTURED = Codec.map(Codec.STRING, Codec.STRING);

    private final S target;
    private final RemoteMethod<S, R> method;
    private final ClusterOptions options;
    private final AllowedClasses allowed;

    ServedMethod(S target, RemoteMethod<S, R> method, ClusterOptions options) {
        this.target = target;
        this.method = method;
        this.options = options;
        this.allowed = options.allowed().with(method.serialized());
    }

    @Override
    public byte[] run(byte[] arguments) throws Throwable {
        var received = arguments(arguments);
        var result = new SurroundedCode<>(received.task(), target).within(options.contexts(), received.captured());
        try {
            var out = new WireWriter(options.limits());
            out.write(method.result(), result);
            return out.toBytes();
        } catch (RuntimeException failure) {
            throw new RemoteTaskException(
                    "The result of " + method.signature() + " cannot be sent: " + failure.getMessage(), failure);
        }
    }

    /** A call, and what its caller's contexts have captured. */
    private record Received<S, R extends @Nullable Object>(Map<String, String> captured, RemoteTask<S, R> task) {}

    private Received<S, R> arguments(byte[] arguments) {
        try {
            var in = new WireReader(arguments, options.limits(), allowed);
            var captured = CAPTURED.read(in);
            var task = method.read(in);
            in.end();
            return new Received<>(captured, task);
        } catch (RuntimeException failure) {
            throw new RemoteTaskException(
                    "The arguments of " + method.signature() + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    @Override
    public byte[] failure(Throwable thrown) {
        try {
            var out = new WireWriter(options.limits());
            SentFailure.write(out, thrown, allowed, RemoteTaskException::described);
            return out.toBytes();
        } catch (Throwable unsaid) { // its caller waits for an end, whatever the methods of an exception throw
            return new byte[0];
        }
    }

    @Override
    public List<String> records() {
        return method.records();
    }

    @Override
    public ThreadFactory threads() {
        return method.threads();
    }
}
