package dev.fanwise.consumers;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that a class file refers to, by the names that the JVM looks up when the class runs. */
final class ConstantPool {

    /**
     * A reference to a field or method.
     *
     * @param owner the class in which the search begins
     * @param name of the member
     * @param descriptor its erased type
     */
    record Reference(String owner, String name, String descriptor) {}

    private final @Nullable Object[] entries;

    private ConstantPool(DataInputStream file) throws IOException {
        file.readInt();
        file.readInt();
        entries = new @Nullable Object[file.readUnsignedShort()];
        for (int index = 1; index < entries.length; index++) {
            int tag = file.readUnsignedByte();
            switch (tag) {
                case 1 -> entries[index] = file.readUTF();
                case 3, 4 -> file.readInt();
                case 5, 6 -> {
                    file.readLong();
                    index++;
                }
                case 7 -> entries[index] = new int[] {file.readUnsignedShort()};
                case 9, 10, 11 -> entries[index] = new int[] {file.readUnsignedShort(), file.readUnsignedShort(), tag};
                case 12 -> entries[index] = new int[] {file.readUnsignedShort(), file.readUnsignedShort()};
                case 8, 16, 19, 20 -> file.readUnsignedShort();
                case 15 -> file.skipNBytes(3);
                case 17, 18 -> file.readInt();
                default -> throw new IOException("constant of kind " + tag);
            }
        }
    }

    static List<Reference> references(Path classFile) {
        try (var file = new DataInputStream(Files.newInputStream(classFile))) {
            return new ConstantPool(file).references();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Reference> references() {
        List<Reference> found = new ArrayList<>();
        for (Object entry : entries) {
            if (entry instanceof int[] member && member.length == 3) {
                int[] nameAndType = pair(member[1]);
                found.add(new Reference(
                        text(pair(member[0])[0]).replace('/', '.'), text(nameAndType[0]), text(nameAndType[1])));
            }
        }
        return found;
    }

    private int[] pair(int index) {
        return (int[]) entry(index);
    }

    private String text(int index) {
        return (String) entry(index);
    }

    private Object entry(int index) {
        Object entry = entries[index];
        if (entry == null) {
            throw new IllegalStateException("constant " + index);
        }
        return entry;
    }
}
