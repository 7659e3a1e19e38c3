package guide.grpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Messages are texts. */
record TextMarshaller<T>(Function<String, T> parser) implements MethodDescriptor.Marshaller<T> {

    @Override
    public InputStream stream(T value) {
        return new ByteArrayInputStream(value.toString().getBytes(UTF_8));
    }

    @Override
    public T parse(InputStream stream) {
        try {
            return parser.apply(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
