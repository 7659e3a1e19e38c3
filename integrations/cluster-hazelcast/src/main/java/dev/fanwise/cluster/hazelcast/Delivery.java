package dev.fanwise.cluster.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.DataSerializable;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Bytes for a member. Hazelcast runs it there, as a task, and answers whether somebody took them; so nothing gets lost unseen.
 * It is the only class that arrives, and has a fixed form.
 */
final class Delivery implements Callable<Boolean>, HazelcastInstanceAware, DataSerializable {

    static final byte[] NOTHING = {};

    /** What is delivered. */
    enum Kind {
        /** That the sender has joined. */
        PRESENCE(1),
        /** A message of the protocol. */
        MESSAGE(2),
        /** That the sender has left. */
        FAREWELL(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        private static Kind of(int code) throws IOException {
            for (var kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IOException("no kind of delivery: " + code);
        }
    }

    private Kind kind = Kind.PRESENCE;
    private Endpoint from = Endpoint.NONE;
    private long turn;
    private byte[] bytes = NOTHING;
    private @Nullable HazelcastInstance instance;

    /** Called by Hazelcast. */
    Delivery() {}

    /**
     * Creates what is sent.
     *
     * @param kind what it is
     * @param from who sends it
     * @param turn which cluster of the instance it is for; 0 if any
     * @param bytes the message
     */
    Delivery(Kind kind, Endpoint from, long turn, byte[] bytes) {
        this.kind = kind;
        this.from = from;
        this.turn = turn;
        this.bytes = bytes;
    }

    Kind kind() {
        return kind;
    }

    Endpoint from() {
        return from;
    }

    long turn() {
        return turn;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance there) {
        instance = there;
    }

    @Override
    public Boolean call() {
        return HazelcastTransport.at(Objects.requireNonNull(instance, "instance"))
                .map(transport -> transport.take(this))
                .orElse(false);
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeByte(kind.code);
        out.writeLong(from.instance().getMostSignificantBits());
        out.writeLong(from.instance().getLeastSignificantBits());
        out.writeLong(from.turn());
        out.writeString(from.name());
        out.writeLong(turn);
        out.writeByteArray(bytes);
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        kind = Kind.of(in.readByte());
        var id = new UUID(in.readLong(), in.readLong());
        from = new Endpoint(id, in.readLong(), Objects.requireNonNull(in.readString(), "name"));
        turn = in.readLong();
        bytes = Objects.requireNonNull(in.readByteArray(), "bytes");
    }
}
