package dev.fanwise.cluster.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads values from bytes that are not trusted. Not thread-safe. */
public final class WireReader {

    private static final int UTF_8 = 0;
    private static final int UTF_16 = 1;

    private final byte[] bytes;
    private final WireLimits limits;
    private final AllowedClasses allowed;
    private int position;
    private int depth;

    /**
     * Begins at the first byte.
     *
     * @param bytes what to read
     * @param limits how much it takes
     * @param allowed which classes Java serialization may load
     */
    public WireReader(byte[] bytes, WireLimits limits, AllowedClasses allowed) {
        if (bytes.length > limits.bytes()) {
            throw new WireException(bytes.length + " bytes, more than " + limits.bytes());
        }
        this.bytes = bytes;
        this.limits = limits;
        this.allowed = allowed;
    }

    AllowedClasses allowed() {
        return allowed;
    }

    /**
     * How many bytes there are still.
     *
     * @return the number of bytes
     */
    public int remaining() {
        return bytes.length - position;
    }

    /**
     * Ends reading.
     *
     * @throws WireException if there are more bytes
     */
    public void end() {
        if (remaining() > 0) {
            throw new WireException(remaining() + " bytes too many");
        }
    }

    /**
     * Reads a value that may be null.
     *
     * @param codec reads the value
     * @param <T> its type
     * @return the value
     * @throws WireException if the bytes are no such value
     */
    public <T> @Nullable T read(Codec<T> codec) {
        if (!readBoolean()) {
            return null;
        }
        if (++depth > limits.depth()) {
            throw new WireException("values are nested more than " + limits.depth() + " deep");
        }
        var value = codec.read(this);
        depth--;
        return value;
    }

    /**
     * Reads a byte.
     *
     * @return the byte
     * @throws WireException if there is none
     */
    public byte readByte() {
        if (position == bytes.length) {
            throw new WireException("too few bytes");
        }
        return bytes[position++];
    }

    /**
     * Reads a boolean.
     *
     * @return the value
     * @throws WireException if the bytes are no boolean
     */
    public boolean readBoolean() {
        return switch (readByte()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new WireException("neither true nor false");
        };
    }

    /**
     * Reads an int.
     *
     * @return the value
     * @throws WireException if the bytes are no int
     */
    public int readInt() {
        return (int) readWithin(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads an integer between two others.
     *
     * @param least the least that it may be
     * @param most the most that it may be
     * @return the value
     * @throws WireException if the bytes are no such integer
     */
    public long readWithin(long least, long most) {
        var value = readLong();
        if (value < least || value > most) {
            throw new WireException(value + " is not between " + least + " and " + most);
        }
        return value;
    }

    /**
     * Reads a long.
     *
     * @return the value
     * @throws WireException if the bytes are no long
     */
    public long readLong() {
        long value = 0;
        for (var shift = 0; shift < Long.SIZE; shift += 7) {
            var next = readByte();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw new WireException("an integer of more than ten bytes");
    }

    /**
     * Reads a double.
     *
     * @return the value
     * @throws WireException if there are too few bytes
     */
    public double readDouble() {
        return Double.longBitsToDouble(readFixed(Long.BYTES));
    }

    /**
     * Reads a float.
     *
     * @return the value
     * @throws WireException if there are too few bytes
     */
    public float readFloat() {
        return Float.intBitsToFloat((int) readFixed(Integer.BYTES));
    }

    private long readFixed(int length) {
        long value = 0;
        for (var index = 0; index < length; index++) {
            value = value << Byte.SIZE | (readByte() & 0xFF);
        }
        return value;
    }

    /**
     * Reads how many elements follow, each of one byte at least.
     *
     * @return a number that the remaining bytes can hold
     * @throws WireException if it is more
     */
    public int readCount() {
        return readCountOf(1);
    }

    /** Judged by what remains behind the number itself. */
    private int readCountOf(int bytesOfElement) {
        var count = readLong();
        if (count < 0 || count > remaining() / bytesOfElement) {
            throw new WireException(count + " elements in " + remaining() + " bytes");
        }
        return (int) count;
    }

    /**
     * Reads bytes with their number before them.
     *
     * @return the bytes
     * @throws WireException if there are too few
     */
    public byte[] readBytes() {
        var length = readCount();
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /**
     * Reads a text.
     *
     * @return the text
     * @throws WireException if the bytes are no text
     */
    public String readString() {
        var form = readByte();
        if (form == UTF_8) {
            return new String(readBytes(), StandardCharsets.UTF_8);
        }
        if (form != UTF_16) {
            throw new WireException("a text of an unknown form");
        }
        var text = new char[readCountOf(Character.BYTES)];
        for (var index = 0; index < text.length; index++) {
            text[index] = (char) readFixed(Character.BYTES);
        }
        return new String(text);
    }
}
