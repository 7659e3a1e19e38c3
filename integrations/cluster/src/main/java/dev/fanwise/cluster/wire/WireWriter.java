package dev.fanwise.cluster.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes values into bytes, up to a limit. Not thread-safe. */
public final class WireWriter {

    private static final int UTF_8 = 0;
    private static final int UTF_16 = 1;

    private final WireLimits limits;
    private byte[] bytes = new byte[64];
    private int size;
    private int depth;

    /**
     * Begins with no bytes.
     *
     * @param limits how much it takes
     */
    public WireWriter(WireLimits limits) {
        this.limits = limits;
    }

    WireLimits limits() {
        return limits;
    }

    /**
     * The bytes written so far.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /**
     * How many bytes were written so far.
     *
     * @return the number of bytes
     */
    public int size() {
        return size;
    }

    /**
     * Writes a value that may be null.
     *
     * @param codec writes the value
     * @param value the value
     * @param <T> its type
     * @throws WireException if it does not fit within the limits
     */
    public <T> void write(Codec<T> codec, @Nullable T value) {
        if (value == null) {
            writeByte(0);
            return;
        }
        if (++depth > limits.depth()) {
            throw new WireException("values are nested more than " + limits.depth() + " deep");
        }
        writeByte(1);
        codec.write(this, value);
        depth--;
    }

    /**
     * Writes a byte.
     *
     * @param value of which the lowest eight bits are written
     */
    public void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /**
     * Writes a boolean.
     *
     * @param value the value
     */
    public void writeBoolean(boolean value) {
        writeByte(value ? 1 : 0);
    }

    /**
     * Writes an int; one near zero takes one byte.
     *
     * @param value the value
     */
    public void writeInt(int value) {
        writeLong(value);
    }

    /**
     * Writes a long; one near zero takes one byte.
     *
     * @param value the value
     */
    public void writeLong(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        writeByte((int) rest);
    }

    /**
     * Writes a double, bit by bit.
     *
     * @param value the value
     */
    public void writeDouble(double value) {
        writeFixed(Double.doubleToRawLongBits(value), Long.BYTES);
    }

    /**
     * Writes a float, bit by bit.
     *
     * @param value the value
     */
    public void writeFloat(float value) {
        writeFixed(Float.floatToRawIntBits(value), Integer.BYTES);
    }

    private void writeFixed(long value, int length) {
        for (var shift = (length - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            writeByte((int) (value >> shift));
        }
    }

    /**
     * Writes bytes, and before them how many.
     *
     * @param value the bytes
     */
    public void writeBytes(byte[] value) {
        writeInt(value.length);
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /**
     * Writes a text, each of its characters unchanged.
     *
     * @param value the text
     */
    public void writeString(String value) {
        // UTF-8 loses a surrogate that stands alone
        if (value.chars().anyMatch(letter -> Character.isSurrogate((char) letter))) {
            writeByte(UTF_16);
            writeInt(value.length());
            value.chars().forEach(letter -> writeFixed(letter, Character.BYTES));
        } else {
            writeByte(UTF_8);
            writeBytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void reserve(int more) {
        if (more > limits.bytes() - size) {
            throw new WireException("more than " + limits.bytes() + " bytes");
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, (int) Math.min(2L * bytes.length, limits.bytes())));
        }
    }
}
