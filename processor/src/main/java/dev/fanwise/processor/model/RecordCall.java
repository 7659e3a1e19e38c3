package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The call of the canonical constructor of a record.
 *
 * @param type the class of the record
 * @param typing how its type arguments are given
 * @param casts for each argument a conversion without which the call could mean another constructor
 */
public record RecordCall(TypeName type, Typing typing, List<Optional<TypeName>> casts) {

    public RecordCall {
        casts = List.copyOf(casts);
    }

    /** How the type arguments of a record are given. */
    public enum Typing {

        /** It has none. */
        NONE,

        /** The compiler infers them. */
        INFERRED,

        /** Not at all: with them, another constructor could have the same signature. */
        RAW
    }
}
