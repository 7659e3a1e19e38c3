package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.wire.AllowedClasses;
import dev.fanwise.cluster.wire.WireException;
import dev.fanwise.cluster.wire.WireLimits;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some messages of one session, as bytes.
 *
 * @param from what the sender numbers the session with
 * @param to what the receiver numbers it with, as far as the sender knows; 0 if it does not
 * @param messages the messages, in order
 */
record Frame(long from, long to, List<Message> messages) {

    /** Differs from that of a member that speaks another protocol, which is not understood. */
    private static final byte VERSION = 1;

    private static final int HELLO = 0;
    private static final int START = 1;
    private static final int CANCEL = 2;
    private static final int VALUE = 3;
    private static final int FAILURE = 4;
    private static final int REFUSED = 5;
    private static final int LOST = 6;
    private static final int LEAVING = 7;
    private static final int HEARD = 8;

    /** More than a member puts together, which stops at a number of bytes. Read, a message takes more room than its bytes. */
    private static final int MOST_MESSAGES = 16 << 10;

    /** What is around the bytes of a task. */
    private static final int ENVELOPE = 128 << 10;

    Frame {
        messages = List.copyOf(messages);
    }

    /** Limits for a frame in which a task of those limits fits. */
    static WireLimits around(WireLimits limits) {
        return new WireLimits((int) Math.min((long) limits.bytes() + ENVELOPE, Integer.MAX_VALUE - 64), limits.depth());
    }

    static WireWriter begin(long from, long to, WireLimits limits) {
        var out = new WireWriter(limits);
        out.writeByte(VERSION);
        out.writeLong(from);
        out.writeLong(to);
        return out;
    }

    static void write(WireWriter out, Message message) {
        if (message instanceof Message.Hello hello) {
            out.writeByte(HELLO);
            out.writeLong(hello.revision());
            Offers.write(out, hello.tasks());
        } else if (message instanceof Message.Start start) {
            out.writeByte(START);
            out.writeLong(start.id());
            out.writeString(start.signature());
            out.writeBytes(start.arguments());
        } else if (message instanceof Message.Cancel cancel) {
            out.writeByte(CANCEL);
            out.writeLong(cancel.id());
            out.writeLong(cancel.turn());
        } else if (message instanceof Message.Ended ended) {
            write(out, ended.id(), ended.end());
        } else if (message instanceof Message.Leaving) {
            out.writeByte(LEAVING);
        } else if (message instanceof Message.Heard) {
            out.writeByte(HEARD);
        }
    }

    private static void write(WireWriter out, long id, End end) {
        if (end instanceof End.Value value) {
            out.writeByte(VALUE);
            out.writeLong(id);
            writeConstant(out, value.interrupt());
            out.writeBytes(value.result());
        } else if (end instanceof End.Failure failure) {
            out.writeByte(FAILURE);
            out.writeLong(id);
            writeConstant(out, failure.interrupt());
            out.writeBoolean(failure.isCancelled());
            out.writeBytes(failure.failure());
        } else if (end instanceof End.Refused refused) {
            out.writeByte(REFUSED);
            out.writeLong(id);
            writeConstant(out, refused.reason());
        } else if (end instanceof End.Lost lost) {
            out.writeByte(LOST);
            out.writeLong(id);
            out.writeString(lost.reason());
        }
    }

    @SuppressWarnings("EnumOrdinal") // the version of the protocol stands for their order
    private static void writeConstant(WireWriter out, Enum<?> constant) {
        out.writeByte(constant.ordinal());
    }

    /** Reads a frame whole, or fails: of bytes that are no frame, nothing is done. */
    static Frame read(byte[] bytes, WireLimits limits) {
        var in = new WireReader(bytes, limits, AllowedClasses.NONE);
        var header = readHeader(in);
        var messages = new ArrayList<Message>();
        while (in.remaining() > 0) {
            if (messages.size() == MOST_MESSAGES) {
                throw new WireException("more than " + MOST_MESSAGES + " messages");
            }
            messages.add(readMessage(in));
        }
        if (messages.size() > 1 && messages.stream().anyMatch(Message.Hello.class::isInstance)) {
            throw new WireException("a hello that does not come alone");
        }
        return new Frame(header.from, header.to, messages);
    }

    private static Frame readHeader(WireReader in) {
        if (in.readByte() != VERSION) {
            throw new WireException("not of this protocol, or of another version");
        }
        return new Frame(in.readWithin(1, Long.MAX_VALUE), in.readWithin(0, Long.MAX_VALUE), List.of());
    }

    /** The frame without its messages, which cannot be read; nothing if not even that can be read. */
    static Optional<Frame> header(byte[] bytes, WireLimits limits) {
        try {
            return Optional.of(readHeader(new WireReader(bytes, limits, AllowedClasses.NONE)));
        } catch (WireException malformed) {
            return Optional.empty();
        }
    }

    private static Message readMessage(WireReader in) {
        var kind = in.readByte();
        if (kind == HELLO) {
            return new Message.Hello(in.readWithin(0, Long.MAX_VALUE), Offers.read(in));
        }
        return switch (kind) {
            case LEAVING -> new Message.Leaving();
            case HEARD -> new Message.Heard();
            default -> readMessage(kind, in);
        };
    }

    private static Message readMessage(byte kind, WireReader in) {
        var id = in.readWithin(1, Long.MAX_VALUE);
        return switch (kind) {
            case START -> new Message.Start(id, in.readString(), in.readBytes());
            case CANCEL -> new Message.Cancel(id, in.readWithin(1, Long.MAX_VALUE));
            case VALUE -> {
                var interrupt = constant(in, InterruptState.values());
                yield new Message.Ended(id, new End.Value(in.readBytes(), interrupt));
            }
            case FAILURE -> {
                var interrupt = constant(in, InterruptState.values());
                var isCancelled = in.readBoolean();
                yield new Message.Ended(id, new End.Failure(in.readBytes(), isCancelled, interrupt));
            }
            case REFUSED -> new Message.Ended(id, new End.Refused(constant(in, Refusal.values())));
            case LOST -> new Message.Ended(id, new End.Lost(in.readString()));
            default -> throw new WireException("a message of an unknown kind");
        };
    }

    private static <E> E constant(WireReader in, E[] all) {
        var ordinal = in.readByte();
        if (ordinal < 0 || ordinal >= all.length) {
            throw new WireException("a constant of an unknown number");
        }
        return all[ordinal];
    }
}
