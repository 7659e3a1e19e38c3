package dev.fanwise.cluster.testing;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.RemoteMethod;
import dev.fanwise.cluster.RemoteTask;
import dev.fanwise.cluster.wire.Codec;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import dev.fanwise.runtime.DaemonThreads;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What members can be told to do, by name: a class with one remote method, as it is generated, but that tests fill it. */
public final class Errands {

    private final Map<String, Body> bodies = new ConcurrentHashMap<>();

    /** What one errand does. */
    public interface Body {
        String run(int number) throws Exception;
    }

    public Errands doing(String name, Body body) {
        bodies.put(name, body);
        return this;
    }

    String run(String name, int number) throws Exception {
        return bodies.get(name).run(number);
    }

    public void serve(Cluster cluster) {
        cluster.serve(this, List.of(Errand.METHOD, Errand.TWICE));
    }

    /** As a member with the next version of the program does: there a call has one component more. */
    public void serveNext(Cluster cluster) {
        cluster.serve(this, List.of(Errand.NEXT));
    }

    /** A call as data. */
    public record Errand(String name, int number, boolean mayRunTwice) implements RemoteTask<Errands, String> {

        static final RemoteMethod<Errands, String> METHOD = new Method("Errands.run(String,int)#1") {
            @Override
            protected List<String> serialized() {
                return List.of(IOException.class.getName(), Refused.class.getName());
            }
        };

        static final RemoteMethod<Errands, String> TWICE = new Method("Errands.runTwice(String,int)#1") {
            @Override
            protected boolean isIdempotent() {
                return true;
            }
        };

        static final RemoteMethod<Errands, String> NEXT = new Method("Errands.run(String,int)#2") {
            @Override
            protected List<String> records() {
                return List.of("Errands.Errand(String name,int number,boolean mayRunTwice,int priority)");
            }
        };

        private abstract static class Method extends RemoteMethod<Errands, String> {

            Method(String signature) {
                super(signature, DaemonThreads.named("Errands.run"), Codec.STRING);
            }

            @Override
            protected List<String> records() {
                return List.of("Errands.Errand(String name,int number,boolean mayRunTwice)");
            }

            @Override
            protected Errand read(WireReader in) {
                return new Errand(in.read(Codec.STRING), in.readInt(), in.readBoolean());
            }
        }

        /** Runs it on a member of the cluster, and returns or throws what it does there. */
        public String on(Cluster cluster) throws Exception {
            try {
                return cluster.call(new Errands(), this);
            } catch (Exception | Error thrown) {
                throw thrown;
            } catch (Throwable other) {
                throw new AssertionError(other);
            }
        }

        @Override
        public RemoteMethod<Errands, String> method() {
            return mayRunTwice ? TWICE : METHOD;
        }

        @Override
        public void write(WireWriter out) {
            out.write(Codec.STRING, name);
            out.writeInt(number);
            out.writeBoolean(mayRunTwice);
        }

        @Override
        public String runOn(Errands target) throws Exception {
            return target.run(name, number);
        }
    }

    /** An exception of which nothing can be asked. */
    public static final class Unspeakable extends Exception {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new AssertionError("no message");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new StackOverflowError("no trace");
        }

        private Object writeReplace() {
            throw new NoClassDefFoundError("no copy");
        }
    }

    /** An exception of a program. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        public final int code;

        public Refused(String message, int code, Throwable cause) {
            super(message, cause);
            this.code = code;
        }
    }
}
