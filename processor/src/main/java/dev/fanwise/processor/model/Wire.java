package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** How values of a type are sent. */
public sealed interface Wire {

    /**
     * By a codec of the runtime.
     *
     * @param constant its name
     * @param isPrimitive whether the type is one that has no null
     */
    record Known(String constant, boolean isPrimitive) implements Wire {}

    /** By the name of a constant. */
    record EnumConstant(TypeName type) implements Wire {}

    /**
     * By the codec of a record, which is generated.
     *
     * @param codec the name of its class
     */
    record Components(String codec) implements Wire {}

    /**
     * By those of its parts.
     *
     * @param factory the method that makes the codec
     */
    record Container(String factory, List<Wire> parts) implements Wire {

        public Container {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Element by element.
     *
     * @param array the type of the array
     */
    record ArrayOf(Wire element, TypeName array) implements Wire {}

    /** By Java serialization. */
    record Serialized(TypeName type) implements Wire {}
}
