package dev.fanwise.cluster.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Java serialization, of allowed classes only. */
final class Serialization {

    private Serialization() {}

    static byte[] write(Object value, WireLimits limits) {
        return write(value, limits, UnaryOperator.identity());
    }

    /** The same, with other objects in the place of some. */
    static byte[] write(Object value, WireLimits limits, UnaryOperator<Object> inItsPlace) {
        var bytes = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] more, int start, int length) {
                if (count + length > limits.bytes()) {
                    throw new WireException("more than " + limits.bytes() + " bytes");
                }
                super.write(more, start, length);
            }
        };
        try (var out = new Replacing(bytes, inItsPlace)) {
            out.writeObject(value);
        } catch (IOException failure) {
            throw new WireException(value.getClass().getName() + " cannot be serialized: " + failure, failure);
        } catch (StackOverflowError tooDeep) {
            throw new WireException(
                    value.getClass().getName() + " cannot be serialized: it is nested too deep", tooDeep);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes, AllowedClasses allowed) {
        try (var in = new Filtered(bytes, new StreamClasses(allowed))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException | LinkageError failure) {
            throw new WireException("it cannot be deserialized: " + failure, failure);
        } catch (StackOverflowError tooDeep) {
            throw new WireException("it cannot be deserialized: it is nested too deep", tooDeep);
        }
    }

    /** Asks for each object what is to be written. */
    private static final class Replacing extends ObjectOutputStream {

        private final UnaryOperator<Object> inItsPlace;

        Replacing(OutputStream bytes, UnaryOperator<Object> inItsPlace) throws IOException {
            super(bytes);
            this.inItsPlace = inItsPlace;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object value) {
            return inItsPlace.apply(value);
        }
    }

    /** Asks before it loads a class: the filter of the JDK is asked after. */
    private static final class Filtered extends ObjectInputStream {

        private final StreamClasses allowed;
        private final StreamCosts costs = new StreamCosts();

        Filtered(byte[] bytes, StreamClasses allowed) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.allowed = allowed;
            enableResolveObject(true);
            setObjectInputFilter(new StreamFilter(allowed, costs, bytes.length));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            if (!allowed.allows(description.getName())) {
                throw new InvalidClassException(
                        description.getName(),
                        "the class is not allowed here; ClusterOptions.allowingPackage allows those of a package");
            }
            var type = load(description);
            allowed.loaded(type);
            return type;
        }

        private Class<?> load(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(
                        description.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException elsewhere) {
                return super.resolveClass(description);
            }
        }

        /** Called with each object when it is complete, before whatever holds it is. */
        @Override
        protected Object resolveObject(Object complete) throws IOException {
            costs.add(complete);
            return complete;
        }

        @Override
        protected Class<?> resolveProxyClass(String[] interfaces) throws IOException {
            throw new InvalidClassException("a proxy is not allowed here");
        }
    }
}
