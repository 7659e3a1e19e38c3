package dev.fanwise.behaviour.loopback;

import dev.fanwise.behaviour.SentCall;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.RemoteMethod;
import dev.fanwise.cluster.RemoteTask;
import dev.fanwise.cluster.RemoteTaskException;
import dev.fanwise.cluster.wire.Codec;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import dev.fanwise.runtime.DaemonThreads;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Objects;

/**
 * Calls task methods over a cluster of this process, as the override of a remote method does: by its messages, on a thread of the
 * member. An argument or a result stays the instance that it is, since tests hold it, and so does an exception once its copy has
 * been compared.
 */
public final class Sending {

    private static final Cluster CLUSTER = Cluster.loopback();

    private Sending() {}

    /** Links a call of a task method. */
    public static CallSite site(Lookup caller, String name, MethodType type, MethodHandle method)
            throws ReflectiveOperationException {
        var send = MethodHandles.lookup()
                .findStatic(
                        Sending.class,
                        "send",
                        MethodType.methodType(Object.class, String.class, MethodHandle.class, Object[].class));
        return new ConstantCallSite(MethodHandles.insertArguments(send, 0, name, method.asFixedArity())
                .asCollector(Object[].class, type.parameterCount())
                .asType(type));
    }

    private static Object send(String name, MethodHandle method, Object[] arguments) throws Throwable {
        var call = new Call(name, method, arguments);
        try {
            return CLUSTER.call(arguments[0], call);
        } catch (Throwable received) {
            if (call.thrown == null) {
                throw received; // of the cluster
            }
            checkCopy(call.thrown, received);
            throw call.thrown;
        } finally {
            call.sent.received();
        }
    }

    private static void checkCopy(Throwable thrown, Throwable received) {
        var text = textOf(thrown);
        var isCopy = received != thrown && received.getClass() == thrown.getClass()
                ? textOf(received).equals(text)
                : received instanceof RemoteTaskException
                        && received.getMessage().startsWith(text);
        if (!isCopy) {
            throw new AssertionError("Not a copy of " + text, received);
        }
    }

    /** Or its class, if it has none or can't say it. */
    private static String textOf(Throwable thrown) {
        try {
            return Objects.requireNonNull(thrown.toString());
        } catch (RuntimeException faulty) {
            return thrown.getClass().getName();
        }
    }

    /** A call of a task method. Nothing of it is in the bytes. */
    private static final class Call implements RemoteTask<Object, Object>, Codec<Object> {

        private final MethodHandle code;
        private final Object[] arguments;
        private final RemoteMethod<Object, Object> method;
        private final SentCall sent = new SentCall();
        private volatile Object result;
        private volatile Throwable thrown;

        Call(String name, MethodHandle code, Object[] arguments) {
            this.code = code;
            this.arguments = arguments;
            this.method = new RemoteMethod<>(name, DaemonThreads.named(name), this) {
                @Override
                protected RemoteTask<Object, Object> read(WireReader in) {
                    return Call.this;
                }
            };
        }

        @Override
        public RemoteMethod<Object, Object> method() {
            return method;
        }

        @Override
        public void write(WireWriter out) {
            // the arguments stay here
        }

        @Override
        public Object runOn(Object target) throws Throwable {
            try {
                return sent.run(() -> invoke(code, arguments));
            } catch (Throwable failure) {
                thrown = failure;
                throw failure;
            }
        }

        private static Object invoke(MethodHandle code, Object[] arguments) throws Exception {
            try {
                return code.invokeWithArguments(arguments);
            } catch (Exception | Error thrown) {
                throw thrown;
            } catch (Throwable undeclared) {
                throw new AssertionError("no task method throws it", undeclared);
            }
        }

        @Override
        public void write(WireWriter out, Object value) {
            result = value;
        }

        @Override
        public Object read(WireReader in) {
            return result;
        }
    }
}
