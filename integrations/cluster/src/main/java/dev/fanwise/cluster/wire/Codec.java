package dev.fanwise.cluster.wire;

import dev.fanwise.Deadline;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes the values of a type, and reads them again as equal copies. Immutable.
 *
 * <p>What follows from the type is in the class, not in the bytes: an int is a number of one to five bytes, a record its
 * components. So both sides must have the same types, which the fingerprint in the signature of a task ensures.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /** Booleans. */
    Codec<Boolean> BOOLEAN = Values.of(WireWriter::writeBoolean, WireReader::readBoolean);

    /** Bytes. */
    Codec<Byte> BYTE = Values.of((out, value) -> out.writeByte(value), WireReader::readByte);

    /** Shorts. */
    Codec<Short> SHORT = Values.of(
            (out, value) -> out.writeInt(value), in -> (short) in.readWithin(Short.MIN_VALUE, Short.MAX_VALUE));

    /** Characters. */
    Codec<Character> CHAR = Values.of(
            (out, value) -> out.writeInt(value), in -> (char) in.readWithin(Character.MIN_VALUE, Character.MAX_VALUE));

    /** Ints. */
    Codec<Integer> INT = Values.of(WireWriter::writeInt, WireReader::readInt);

    /** Longs. */
    Codec<Long> LONG = Values.of(WireWriter::writeLong, WireReader::readLong);

    /** Floats, also those that are no numbers. */
    Codec<Float> FLOAT = Values.of(WireWriter::writeFloat, WireReader::readFloat);

    /** Doubles, also those that are no numbers. */
    Codec<Double> DOUBLE = Values.of(WireWriter::writeDouble, WireReader::readDouble);

    /** The result of a method that has none: no bytes. */
    Codec<Void> NOTHING = Values.of((out, none) -> {}, in -> {
        throw new WireException("a value where there is none");
    });

    /** Texts. */
    Codec<String> STRING = Values.of(WireWriter::writeString, WireReader::readString);

    /** URIs. */
    Codec<java.net.URI> URI = Values.asText(java.net.URI::create);

    /** UUIDs. */
    Codec<UUID> UUID = Values.of(
            (out, value) -> {
                out.writeLong(value.getMostSignificantBits());
                out.writeLong(value.getLeastSignificantBits());
            },
            in -> new UUID(in.readLong(), in.readLong()));

    /** Integers of any size. */
    Codec<BigInteger> BIG_INTEGER =
            Values.of((out, value) -> out.writeBytes(value.toByteArray()), in -> new BigInteger(in.readBytes()));

    /** Decimals, with their scale. */
    Codec<BigDecimal> BIG_DECIMAL = Values.of(
            (out, value) -> {
                out.writeInt(value.scale());
                out.writeBytes(value.unscaledValue().toByteArray());
            },
            in -> {
                var scale = in.readInt();
                return new BigDecimal(new BigInteger(in.readBytes()), scale);
            });

    /** Moments. */
    Codec<Instant> INSTANT = Values.of(
            (out, value) -> {
                out.writeLong(value.getEpochSecond());
                out.writeInt(value.getNano());
            },
            in -> Instant.ofEpochSecond(in.readLong(), in.readInt()));

    /** Durations. */
    Codec<Duration> DURATION = Values.of(
            (out, value) -> {
                out.writeLong(value.getSeconds());
                out.writeInt(value.getNano());
            },
            in -> Duration.ofSeconds(in.readLong(), in.readInt()));

    /** The remaining time, as no two clocks are the same. The time of the message itself is not subtracted. */
    Codec<Deadline> DEADLINE =
            Values.of((out, value) -> DURATION.write(out, value.remaining()), in -> Deadline.after(DURATION.read(in)));

    /** Dates. */
    Codec<LocalDate> LOCAL_DATE = Values.asText(LocalDate::parse);

    /** Times of day. */
    Codec<LocalTime> LOCAL_TIME = Values.asText(LocalTime::parse);

    /** Dates with a time. */
    Codec<LocalDateTime> LOCAL_DATE_TIME = Values.asText(LocalDateTime::parse);

    /** Dates with a time and an offset. */
    Codec<OffsetDateTime> OFFSET_DATE_TIME = Values.asText(OffsetDateTime::parse);

    /** Times with an offset. */
    Codec<OffsetTime> OFFSET_TIME = Values.asText(OffsetTime::parse);

    /** Dates with a time and a zone. */
    Codec<ZonedDateTime> ZONED_DATE_TIME = Values.asText(ZonedDateTime::parse);

    /** Zones. */
    Codec<ZoneId> ZONE_ID = Values.asText(ZoneId::of);

    /** Offsets. */
    Codec<ZoneOffset> ZONE_OFFSET = Values.asText(ZoneOffset::of);

    /** Periods. */
    Codec<Period> PERIOD = Values.asText(Period::parse);

    /** Years. */
    Codec<Year> YEAR = Values.of((out, value) -> out.writeInt(value.getValue()), in -> Year.of(in.readInt()));

    /** Months of a year. */
    Codec<YearMonth> YEAR_MONTH = Values.of(
            (out, value) -> {
                out.writeInt(value.getYear());
                out.writeInt(value.getMonthValue());
            },
            in -> YearMonth.of(in.readInt(), in.readInt()));

    /** Days of a month. */
    Codec<MonthDay> MONTH_DAY = Values.asText(MonthDay::parse);

    /** Arrays of bytes. */
    Codec<byte[]> BYTES = Values.of(WireWriter::writeBytes, WireReader::readBytes);

    /** Arrays of booleans. */
    Codec<boolean[]> BOOLEANS = PrimitiveArrays.BOOLEANS;

    /** Arrays of shorts. */
    Codec<short[]> SHORTS = PrimitiveArrays.SHORTS;

    /** Arrays of characters. */
    Codec<char[]> CHARS = PrimitiveArrays.CHARS;

    /** Arrays of ints. */
    Codec<int[]> INTS = PrimitiveArrays.INTS;

    /** Arrays of longs. */
    Codec<long[]> LONGS = PrimitiveArrays.LONGS;

    /** Arrays of floats. */
    Codec<float[]> FLOATS = PrimitiveArrays.FLOATS;

    /** Arrays of doubles. */
    Codec<double[]> DOUBLES = PrimitiveArrays.DOUBLES;

    /**
     * Writes a value.
     *
     * @param out takes the bytes
     * @param value the value
     * @throws WireException if it does not fit within the limits, or cannot be written
     */
    void write(WireWriter out, T value);

    /**
     * Reads a value.
     *
     * @param in gives the bytes
     * @return an equal copy of what was written
     * @throws WireException if the bytes are no such value
     */
    T read(WireReader in);

    /**
     * The constants of an enum, by name.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the codec
     */
    static <E extends Enum<E>> Codec<E> enumOf(Class<E> type) {
        return Values.of((out, value) -> out.writeString(value.name()), in -> Enum.valueOf(type, in.readString()));
    }

    /**
     * Lists; what is read is modifiable.
     *
     * @param element writes and reads an element
     * @param <E> the type of the elements
     * @return the codec
     */
    static <E> Codec<List<E>> list(Codec<E> element) {
        return Collections.list(element);
    }

    /**
     * Collections; what is read is a list.
     *
     * @param element writes and reads an element
     * @param <E> the type of the elements
     * @return the codec
     */
    static <E> Codec<Collection<E>> collection(Codec<E> element) {
        return Collections.collection(element);
    }

    /**
     * Sets; what is read has their order.
     *
     * @param element writes and reads an element
     * @param <E> the type of the elements
     * @return the codec
     */
    static <E> Codec<Set<E>> set(Codec<E> element) {
        return Collections.set(element);
    }

    /**
     * Maps; what is read has their order.
     *
     * @param key writes and reads a key
     * @param value writes and reads a value
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the codec
     */
    static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value) {
        return Collections.map(key, value);
    }

    /**
     * Values that may be absent.
     *
     * @param value writes and reads the value
     * @param <E> the type of the value
     * @return the codec
     */
    static <E> Codec<Optional<E>> optional(Codec<E> value) {
        return Values.of(
                (out, optional) -> out.write(value, optional.orElse(null)), in -> Optional.ofNullable(in.read(value)));
    }

    /**
     * Arrays of objects.
     *
     * @param element writes and reads an element
     * @param empty an array of the type, without elements
     * @param <E> the type of the elements
     * @return the codec
     */
    static <E> Codec<E[]> array(Codec<E> element, E[] empty) {
        return Collections.array(element, empty);
    }

    /**
     * Objects that only Java serialization can write. Only classes that are {@linkplain AllowedClasses allowed} are read.
     *
     * @param type the declared type
     * @param <S> the declared type
     * @return the codec
     */
    static <S> Codec<S> serialized(Class<S> type) {
        return Values.of(
                (out, value) -> out.writeBytes(Serialization.write(value, out.limits())),
                in -> type.cast(Serialization.read(in.readBytes(), in.allowed())));
    }
}
