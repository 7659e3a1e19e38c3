package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A record of the user's that is sent, and the codec to generate for it.
 *
 * @param type the record with its type arguments
 * @param codec the name of the class of its codec
 * @param components what it consists of
 * @param suppressedWarnings lint categories that its types bring with them
 */
public record WireRecord(TypeName type, String codec, List<Component> components, List<String> suppressedWarnings) {

    /** A component of a record. */
    public record Component(String name, Wire wire) {}

    public WireRecord {
        components = List.copyOf(components);
        suppressedWarnings = List.copyOf(suppressedWarnings);
    }
}
