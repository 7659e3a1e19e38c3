package dev.fanwise.cluster.wire;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A codec of two functions.
 *
 * @param <T> the type
 */
final class Values<T> implements Codec<T> {

    private final BiConsumer<WireWriter, T> write;
    private final Function<WireReader, T> read;

    private Values(BiConsumer<WireWriter, T> write, Function<WireReader, T> read) {
        this.write = write;
        this.read = read;
    }

    static <T> Codec<T> of(BiConsumer<WireWriter, T> write, Function<WireReader, T> read) {
        return new Values<>(write, read);
    }

    /** Of values that have a text of which they can be made again. */
    static <T> Codec<T> asText(Function<String, T> parse) {
        return of((out, value) -> out.writeString(value.toString()), in -> parse.apply(in.readString()));
    }

    @Override
    public void write(WireWriter out, T value) {
        write.accept(out, value);
    }

    @Override
    public T read(WireReader in) {
        return read.apply(in);
    }
}
