package dev.fanwise.cluster.wire;

/** Arrays of primitives: the number of elements, and each of them. No element is boxed. */
final class PrimitiveArrays {

    static final Codec<boolean[]> BOOLEANS = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeBoolean(element);
                }
            },
            in -> {
                var array = new boolean[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = in.readBoolean();
                }
                return array;
            });

    static final Codec<short[]> SHORTS = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeInt(element);
                }
            },
            in -> {
                var array = new short[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = (short) in.readWithin(Short.MIN_VALUE, Short.MAX_VALUE);
                }
                return array;
            });

    static final Codec<char[]> CHARS = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeInt(element);
                }
            },
            in -> {
                var array = new char[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = (char) in.readWithin(Character.MIN_VALUE, Character.MAX_VALUE);
                }
                return array;
            });

    static final Codec<int[]> INTS = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeInt(element);
                }
            },
            in -> {
                var array = new int[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = in.readInt();
                }
                return array;
            });

    static final Codec<long[]> LONGS = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeLong(element);
                }
            },
            in -> {
                var array = new long[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = in.readLong();
                }
                return array;
            });

    static final Codec<float[]> FLOATS = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeFloat(element);
                }
            },
            in -> {
                var array = new float[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = in.readFloat();
                }
                return array;
            });

    static final Codec<double[]> DOUBLES = Values.of(
            (out, array) -> {
                out.writeInt(array.length);
                for (var element : array) {
                    out.writeDouble(element);
                }
            },
            in -> {
                var array = new double[in.readCount()];
                for (var index = 0; index < array.length; index++) {
                    array[index] = in.readDouble();
                }
                return array;
            });

    private PrimitiveArrays() {}
}
