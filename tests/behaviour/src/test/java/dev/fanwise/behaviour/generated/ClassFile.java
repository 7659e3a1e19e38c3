package dev.fanwise.behaviour.generated;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What a class file refers to. */
record ClassFile(String name, int minorVersion, int majorVersion, List<String> classes, List<String> members) {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;

    static ClassFile read(String name, InputStream bytes) throws IOException {
        var in = new DataInputStream(bytes);
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException(name + " is not a class file");
        }
        var minor = in.readUnsignedShort();
        var major = in.readUnsignedShort();
        var size = in.readUnsignedShort();
        var texts = new String[size];
        var tags = new int[size];
        var first = new int[size];
        var second = new int[size];
        for (var index = 1; index < size; index++) {
            tags[index] = in.readUnsignedByte();
            switch (tags[index]) {
                case UTF8 -> texts[index] = in.readUTF();
                case INTEGER, FLOAT -> in.readInt();
                case LONG, DOUBLE -> {
                    in.readLong();
                    // These two take two places.
                    index++;
                }
                case CLASS, STRING, METHOD_TYPE -> first[index] = in.readUnsignedShort();
                case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
                    first[index] = in.readUnsignedShort();
                    second[index] = in.readUnsignedShort();
                }
                case METHOD_HANDLE -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> throw new IOException(name + " has a constant with tag " + tags[index]);
            }
        }
        List<String> classes = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (var index = 1; index < size; index++) {
            if (tags[index] == CLASS) {
                classes.add(texts[first[index]].replace('/', '.'));
            } else if (tags[index] == METHOD || tags[index] == INTERFACE_METHOD || tags[index] == FIELD) {
                var owner = texts[first[first[index]]].replace('/', '.');
                members.add(owner + "." + texts[first[second[index]]]);
            }
        }
        return new ClassFile(name, minor, major, List.copyOf(classes), List.copyOf(members));
    }
}
